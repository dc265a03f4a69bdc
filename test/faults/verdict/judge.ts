import { z } from 'zod';
import { type Story, worldOf } from '../story/story.ts';
import { playWithFaults, playWithoutFaults } from '../world/play.ts';
import { bookkeepingFaults } from './bookkeeping.ts';
import { doubles } from './doubles.ts';
import { difference, type EndState, endState } from './end-state.ts';
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

/**
 * Plays stories, each with and without its faults, and holds the ends against each other and against the rules. The end
 * without faults is kept for the next story: stories of one world that come one after another share it.
 */
export function createJudge(): (story: Story) => Promise<Verdict> {
  let peace: { readonly world: string; readonly end: EndState; readonly writesAtRest: number } | undefined;

  async function peaceOf(story: Story) {
    const world = worldOf(story);
    if (peace?.world === world) return peace;
    const peaceful = await playWithoutFaults(story);
    try {
      peace = { world, end: endState(peaceful.world.sides), writesAtRest: peaceful.writesAtRest };
      return peace;
    } finally {
      await peaceful.close();
    }
  }

  return async (story) => {
    const peaceful = await peaceOf(story);
    const played = await playWithFaults(story);
    try {
      const faults = [
        ...moneyFaults(played.world.sides),
        ...doubles(played.world.sides),
        ...difference(endState(played.world.sides), peaceful.end),
        ...(played.writesAtRest === 0 ? [] : [`it never comes to rest: ${played.writesAtRest} writes`]),
        ...(peaceful.writesAtRest === 0
          ? []
          : [`without faults it never comes to rest: ${peaceful.writesAtRest} writes`]),
        ...bookkeepingFaults(played),
        ...secretsOnDisk(played),
      ];
      return { faults, trace: [...played.trace], requests: fingerprintOf(played.world.sides) };
    } finally {
      await played.close();
    }
  };
}
