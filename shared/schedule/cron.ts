import { atTime, type Day, weekdayOf } from './days.ts';

/** A schedule in cron notation, five fields, as sets of the numbers that fit. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** With both day fields limited, either of them is enough (crontab(5)). */
  readonly anyDay: boolean;
}

/** `minute hour day month weekday` with `*`, lists, ranges and steps; `undefined` for anything else. */
export function parseCron(text: string): Cron | undefined {
  const [minute, hour, day, month, weekday, ...rest] = text.trim().split(/\s+/u);
  if (weekday === undefined || rest.length > 0) return undefined;
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const days = numbers(day, 1, 31);
  const months = numbers(month, 1, 12);
  const weekdays = numbers(weekday, 0, 7);
  if (!(minutes && hours && days && months && weekdays)) return undefined;
  return {
    minutes,
    hours,
    days,
    months,
    weekdays: new Set([...weekdays].map((number) => number % 7)),
    anyDay: !day?.startsWith('*') && !weekday.startsWith('*'),
  };
}

/**
 * Moments of the schedule on one day, by this PC's wall clock. Where every hour is named, the hour that comes twice at the
 * end of summer time counts twice, else once.
 */
export function cronMomentsOf(cron: Cron, day: Day): readonly number[] {
  if (!isDayOf(cron, day)) return [];
  const everyHour = cron.hours.size === 24;
  const moments: number[] = [];
  for (const hour of cron.hours) {
    for (const minute of cron.minutes) {
      const moment = atTime(day, hour, minute);
      moments.push(moment);
      const hourLater = moment + 3_600_000;
      if (everyHour && new Date(hourLater).getHours() === new Date(moment).getHours())
        moments.push(hourLater);
    }
  }
  return moments;
}

function isDayOf(cron: Cron, day: Day): boolean {
  if (!cron.months.has(day.month + 1)) return false;
  const date = cron.days.has(day.date);
  const weekday = cron.weekdays.has(weekdayOf(day) % 7);
  return cron.anyDay ? date || weekday : date && weekday;
}

function numbers(field: string | undefined, least: number, most: number): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  for (const part of (field ?? '').split(',')) {
    const [, all, from, to, step] = /^(?:(\*)|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/u.exec(part) ?? [];
    if (all === undefined && from === undefined) return undefined;
    const first = all === undefined ? Number(from) : least;
    // `5/15` means from 5 to the end; a lone number means itself.
    const last = all !== undefined || (to === undefined && step !== undefined) ? most : Number(to ?? from);
    const stride = step === undefined ? 1 : Number(step);
    if (first < least || last > most || first > last || stride === 0) return undefined;
    for (let number = first; number <= last; number += stride) found.add(number);
  }
  return found;
}
