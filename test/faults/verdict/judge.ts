import { rmSync } from 'node:fs';
import type { Story } from '../story/story.ts';
import { type Played, playWithFaults, playWithoutFaults } from '../world/play.ts';
import { doubles } from './doubles.ts';
import { difference, endState } from './end-state.ts';
import { moneyFaults } from './money.ts';
import { bookkeepingFaults, secretsOnDisk } from './state-on-disk.ts';

export interface Verdict {
  readonly seed: number;
  /** What is wrong; empty: everything holds. */
  readonly faults: readonly string[];
  readonly trace: readonly string[];
}

/** Plays the story twice, with and without its faults, and holds the ends against each other and against the rules. */
export async function judge(story: Story): Promise<Verdict> {
  const played = await playWithFaults(story);
  const peaceful = await playWithoutFaults(story);
  try {
    const faults = [
      ...moneyFaults(played.world.sides),
      ...doubles(played.world.sides),
      ...difference(endState(played.world.sides), endState(peaceful.world.sides)),
      ...(played.writesAtRest === 0 ? [] : [`it never comes to rest: ${played.writesAtRest} writes`]),
      ...(peaceful.writesAtRest === 0
        ? []
        : [`without faults it never comes to rest: ${peaceful.writesAtRest} writes`]),
      ...bookkeepingFaults(played),
      ...secretsOnDisk(played),
    ];
    return { seed: story.seed, faults, trace: played.trace };
  } finally {
    await Promise.all([finish(played), finish(peaceful)]);
  }
}

async function finish(played: Played): Promise<void> {
  await played.close();
  rmSync(played.folder, { recursive: true, force: true });
}
