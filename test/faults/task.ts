import { makeStory, type Story } from './story/story.ts';

/** A story to be judged, and how to play it again. */
export interface Task {
  /** Short, for the reader and for the file in which it is kept. */
  readonly name: string;
  /** Words after `npm run faults --` that play it again; absent: it has to be kept first. */
  readonly replay?: string;
  readonly story: Story;
}

export const taskOfSeed = (seed: number): Task => ({
  name: `seed-${seed}`,
  replay: `--seed ${seed}`,
  story: makeStory(seed),
});
