import type { Direction } from '../../shared/kinds.ts';
import type { Cron } from './cron.ts';
import { isDue } from './due.ts';

/** Until when a schedule was asked, and whether its answer still waits for a run. */
interface Wish {
  readonly direction: Direction;
  readonly cron: Cron;
  readonly askedAt: number;
  readonly wanted: boolean;
}
export type Wishes = readonly Wish[];

/**
 * Asks every schedule once. A wish that finds a run under way waits for its end; a second one of the same direction joins
 * it.
 */
export function ask(wishes: Wishes, now: number): Wishes {
  return wishes.map((wish) => ({
    ...wish,
    askedAt: now,
    wanted: wish.wanted || isDue(wish.cron, wish.askedAt, now),
  }));
}

/** The next direction to run, export first because issues refer to what it links, and the wishes without it. */
export function takeNext(wishes: Wishes): {
  readonly direction: Direction | undefined;
  readonly rest: Wishes;
} {
  const next =
    wishes.find((wish) => wish.wanted && wish.direction === 'export') ?? wishes.find((wish) => wish.wanted);
  return {
    direction: next?.direction,
    rest: wishes.map((wish) => (wish === next ? { ...wish, wanted: false } : wish)),
  };
}
