import type { ScheduleRule } from '../schedule.ts';
import { cronMomentsOf, parseCron } from './cron.ts';
import { addDays, atClock, type Day, dayOf, weekdayOf } from './days.ts';

const minute = 60_000;
/** 29 February may be eight years away; a day that no month has never comes. */
const farthestDays = 8 * 366;

/** First moment of the rule after this one (exclusive), milliseconds since 1970; `undefined`: there is none. */
export function nextMoment(rule: ScheduleRule, after: number): number | undefined {
  switch (rule.type) {
    case 'interval':
      return firstDay(after, -1, 8, (day) => inInterval(rule, day, after));
    case 'times':
      return firstDay(after, 0, 8, (day) =>
        rule.weekdays.includes(weekdayOf(day))
          ? earliestAfter(
              rule.times.map((time) => atClock(day, time)),
              after,
            )
          : undefined,
      );
    case 'cron': {
      const cron = parseCron(rule.text);
      if (cron === undefined) return undefined;
      return firstDay(after, 0, farthestDays, (day) => earliestAfter(cronMomentsOf(cron, day), after));
    }
  }
}

/**
 * The window of a day may end on the next one. Steps are counted in real minutes from its beginning, so that a change to
 * or from summer time neither leaves a hole nor doubles a run. Equal ends mean around the clock.
 */
function inInterval(
  { everyMinutes, from, until, weekdays }: Extract<ScheduleRule, { type: 'interval' }>,
  day: Day,
  after: number,
): number | undefined {
  if (!weekdays.includes(weekdayOf(day))) return undefined;
  const first = atClock(day, from);
  const last = atClock(from < until ? day : addDays(day, 1), until);
  const stepMs = everyMinutes * minute;
  const steps = after < first ? 0 : Math.floor((after - first) / stepMs) + 1;
  const moment = first + steps * stepMs;
  return moment <= last ? moment : undefined;
}

function firstDay(
  after: number,
  fromDay: number,
  days: number,
  momentOn: (day: Day) => number | undefined,
): number | undefined {
  const today = dayOf(after);
  for (let offset = fromDay; offset <= days; offset += 1) {
    const moment = momentOn(addDays(today, offset));
    if (moment !== undefined) return moment;
  }
  return undefined;
}

function earliestAfter(moments: readonly number[], after: number): number | undefined {
  const later = moments.filter((moment) => moment > after);
  return later.length === 0 ? undefined : Math.min(...later);
}
