/** A stretch of days by this PC's calendar. */
export type Period = 'all' | 'today' | 'yesterday' | 'week' | 'month' | 'days';
export const periods: readonly Period[] = ['all', 'today', 'yesterday', 'week', 'month', 'days'];

/** First and last day, `YYYY-MM-DD`; empty: no limit. Only for the period `days`. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

export interface Span {
  readonly since?: string;
  readonly until?: string;
}

/** Moments between which the period lies. A week is seven days and a month thirty, today included. */
export function spanOf(period: Period, days: Days, now: Date): Span {
  const dayFromToday = (offset: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset).toISOString();
  switch (period) {
    case 'all':
      return {};
    case 'today':
      return { since: dayFromToday(0) };
    case 'yesterday':
      return { since: dayFromToday(-1), until: lastMomentBefore(dayFromToday(0)) };
    case 'week':
      return { since: dayFromToday(-6) };
    case 'month':
      return { since: dayFromToday(-29) };
    case 'days': {
      const since = startOf(days.from, 0);
      const end = startOf(days.until, 1);
      return {
        ...(since === undefined ? {} : { since }),
        ...(end === undefined ? {} : { until: lastMomentBefore(end) }),
      };
    }
  }
}

/** The calendar day of a moment, as a date field has it. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight at the start of the day, so many days later; `undefined` for a field that is not filled. */
function startOf(day: string, later: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).toISOString();
}

function lastMomentBefore(iso: string): string {
  return new Date(Date.parse(iso) - 1).toISOString();
}
