/** A day of this PC's calendar; `month` counts from 0, as `Date` does. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function dayOf(moment: number): Day {
  const date = new Date(moment);
  return { year: date.getFullYear(), month: date.getMonth(), date: date.getDate() };
}

export function addDays({ year, month, date }: Day, days: number): Day {
  // Noon exists on every day of every zone.
  return dayOf(new Date(year, month, date + days, 12).getTime());
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf({ year, month, date }: Day): number {
  return new Date(year, month, date, 12).getDay() || 7;
}

/**
 * Moment of a wall time on a day, milliseconds since 1970. A time that summer time skips is as much later as the clock was
 * put forward; of one that comes twice it is the first.
 */
export function atTime({ year, month, date }: Day, hour: number, minute: number): number {
  return new Date(year, month, date, hour, minute).getTime();
}

/** The same for `HH:MM`. */
export function atClock(day: Day, clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return atTime(day, hour ?? 0, minute ?? 0);
}
