import { minutesOf, minutesTogether } from '../data/minutes.ts';

/** A time entry as ОкДеск holds it. */
export interface Entry {
  readonly id: number;
  /** Decimal hours. */
  readonly hours: number;
}

/** A timesheet as 1C holds it, with the number of the entry it came from. */
export interface Sheet {
  readonly entryId: number;
  readonly minutes: number;
}

export interface MinutesCheck {
  readonly okdesk: number;
  readonly onec: number;
  /** Numbers of entries without a timesheet, with several, and with one of other minutes. */
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
  readonly different: readonly number[];
  /** Timesheets of entries that ОкДеск does not have. */
  readonly stray: readonly number[];
  readonly agrees: boolean;
}

/** Money hangs on it: each time entry in exactly one timesheet, with its own hours as the nearest whole minutes. */
export function checkMinutes(entries: readonly Entry[], sheets: readonly Sheet[]): MinutesCheck {
  const sheetsOf = Map.groupBy(sheets, (sheet) => sheet.entryId);
  const known = new Set(entries.map((entry) => entry.id));
  const ids = (found: readonly Entry[]) => found.map((entry) => entry.id);
  const missing = ids(entries.filter((entry) => !sheetsOf.has(entry.id)));
  const doubled = ids(entries.filter((entry) => (sheetsOf.get(entry.id)?.length ?? 0) > 1));
  const different = ids(
    entries.filter((entry) => {
      const minutes = sheetsOf.get(entry.id)?.[0]?.minutes;
      return minutes !== undefined && minutes !== minutesOf(entry.hours);
    }),
  );
  const stray = [...sheetsOf.keys()].filter((id) => !known.has(id));
  const okdesk = minutesTogether(entries.map(({ id, hours }) => ({ id, spent_time: hours })));
  const onec = sheets.reduce((sum, sheet) => sum + sheet.minutes, 0);
  const wrong = missing.length + doubled.length + different.length + stray.length;
  return { okdesk, onec, missing, doubled, different, stray, agrees: wrong === 0 && okdesk === onec };
}
