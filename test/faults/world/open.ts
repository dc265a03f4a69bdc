import { rmSync } from 'node:fs';
import type { Story } from '../story/story.ts';
import { beginningOf } from './apply-edit.ts';
import { worldClock } from './clock.ts';
import { storyFolder } from './folder.ts';
import type { World } from './round.ts';
import { startSides } from './sides.ts';

/** A world in which nothing has happened yet, and where its program keeps its state. */
export interface OpenWorld {
  readonly world: World;
  readonly folder: string;
  /** The servers end, the files go. */
  close(): Promise<void>;
}

export async function openWorld(story: Story): Promise<OpenWorld> {
  process.env['TZ'] = story.zone;
  const clock = worldClock(story.begins);
  const sides = await startSides(story, clock);
  const folder = storyFolder();
  return {
    folder,
    world: {
      sides,
      clock,
      beginning: beginningOf(sides, story.begins),
      database: `${folder}/exchange.sqlite`,
      seed: story.seed,
      zone: story.zone,
    },
    async close() {
      await sides.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
