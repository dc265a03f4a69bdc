import { isDeepStrictEqual } from 'node:util';
import type { Direction } from '../../shared/kinds.ts';
import { nextMoment } from '../../shared/schedule/next-moment.ts';
import type { ScheduleRule } from '../../shared/schedule.ts';
import { isDue } from './due.ts';
import { type QuietHours, quietUntil } from './quiet-hours.ts';

/** A direction that runs by itself, and by what rule. */
export interface Scheduled {
  readonly direction: Direction;
  readonly rule: ScheduleRule;
}

/** Until when a schedule was asked (milliseconds since 1970), and whether its answer still waits for a run. */
interface Wish extends Scheduled {
  readonly askedAt: number;
  readonly wanted: boolean;
}
export type Wishes = readonly Wish[];

/**
 * Wishes at the start of the program: a start that was missed while it was not running is made up at once. A direction
 * that never ran is counted from now.
 */
export function beginWishes(
  scheduled: readonly Scheduled[],
  lastStart: (direction: Direction) => number | undefined,
  now: number,
): Wishes {
  return scheduled.map((one) => ({ ...one, askedAt: lastStart(one.direction) ?? now, wanted: false }));
}

/** Wishes after a change of settings: an unchanged rule goes on, a new or changed one counts from now. */
export function followSettings(wishes: Wishes, scheduled: readonly Scheduled[], now: number): Wishes {
  return scheduled.map(
    (one) =>
      wishes.find((wish) => wish.direction === one.direction && isDeepStrictEqual(wish.rule, one.rule)) ?? {
        ...one,
        askedAt: now,
        wanted: false,
      },
  );
}

/**
 * Asks every schedule once. A wish that finds a run under way waits for its end; a second one of the same direction joins
 * it.
 */
export function ask(wishes: Wishes, now: number): Wishes {
  return wishes.map((wish) => ({
    ...wish,
    askedAt: now,
    wanted: wish.wanted || isDue(wish.rule, wish.askedAt, now),
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

/** What holds scheduled runs back for a while; what became due meanwhile is made up by one run afterwards. */
export interface Rest {
  /** Milliseconds since 1970; `undefined`: no pause. */
  readonly pausedUntil: number | undefined;
  readonly quietHours: QuietHours;
}

/** Moment until which nothing is started, if there is one now. */
export function restingUntil({ pausedUntil, quietHours }: Rest, now: number): number | undefined {
  const afterPause = pausedUntil === undefined ? now : Math.max(now, pausedUntil);
  const until = quietUntil(quietHours, afterPause) ?? afterPause;
  return until > now ? until : undefined;
}

/** When a direction will run next, for people to see; `undefined`: never by itself. */
export function nextRun(wish: Wish, rest: Rest, now: number): number | undefined {
  const due = wish.wanted ? now : nextMoment(wish.rule, wish.askedAt);
  if (due === undefined) return undefined;
  const moment = Math.max(due, now);
  return restingUntil(rest, moment) ?? moment;
}
