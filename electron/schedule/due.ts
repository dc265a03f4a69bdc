import { nextMoment } from '../../shared/schedule/next-moment.ts';
import type { ScheduleRule } from '../../shared/schedule.ts';

/**
 * Is something due? Yes when the rule names at least one moment after `askedAt` (exclusive) up to `now` (inclusive), both
 * milliseconds since 1970. However many were missed – the PC slept, the clock was put forward, a run took long – the
 * answer is one yes, and one run makes them all up. A clock put back answers no.
 */
export function isDue(rule: ScheduleRule, askedAt: number, now: number): boolean {
  const moment = nextMoment(rule, askedAt);
  return moment !== undefined && moment <= now;
}
