import { type Cron, fits } from './cron.ts';

const minute = 60_000;
/** Nobody schedules more rarely than once a year; further back there is nothing to find. */
const farthestBack = 366 * 24 * 60 * minute;

/**
 * Is something due? Yes when the schedule names at least one minute after `askedAt` (exclusive) up to `now`
 * (inclusive), both milliseconds since 1970. However many minutes were missed – the PC slept, the clock was put
 * forward, a run took long – the answer is one yes, and one run makes them all up. A clock put back answers no.
 */
export function isDue(cron: Cron, askedAt: number, now: number): boolean {
  const last = Math.floor(now / minute) * minute;
  const first = Math.max(askedAt, now - farthestBack);
  for (let moment = last; moment > first; moment -= minute) {
    if (fits(cron, new Date(moment))) return true;
  }
  return false;
}
