import { z } from 'zod';
import type { Story } from '../story/story.ts';
import { playWithFaults, playWithoutFaults } from '../world/play.ts';
import { bookkeepingFaults } from './bookkeeping.ts';
import { doubles } from './doubles.ts';
import { difference, endState } from './end-state.ts';
import { fingerprintOf } from './fingerprint.ts';
import { moneyFaults } from './money.ts';
import { secretsOnDisk } from './secrets.ts';

export const verdictSchema = z.object({
  /** What is wrong; empty: everything holds. */
  faults: z.array(z.string()),
  /** One line per start of the program. */
  trace: z.array(z.string()),
  /** Stands for everything that both sides were asked and answered; the same story gives the same. */
  requests: z.string(),
});
export type Verdict = z.infer<typeof verdictSchema>;

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
    return { faults, trace: [...played.trace], requests: fingerprintOf(played.world.sides) };
  } finally {
    await Promise.all([played.close(), peaceful.close()]);
  }
}
