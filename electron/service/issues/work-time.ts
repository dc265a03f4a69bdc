import type { OneCRef } from '../../../shared/ids.ts';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import type { WorkTime } from '../../../shared/ipc/issues.ts';
import type { StoredSheet } from './stored-sheets.ts';

/** What the sums ask besides the sheets. */
export interface SheetLookups {
  employeeName(ref: OneCRef): string;
  /** Minutes that the exchange loaded into this sheet; `undefined`: it knows no such sheet. */
  loadedMinutes(ref: OneCRef): number | undefined;
}

/** Adds sheets up by day and by employee, and names those whose minutes are not what was loaded. */
export function workTime(sheets: readonly StoredSheet[], lookups: SheetLookups): WorkTime {
  const days = sums(sheets, (sheet) => sheet.at?.slice(0, 10) ?? '');
  const employees = sums(sheets, ({ employee }) =>
    employee === undefined ? '' : lookups.employeeName(employee),
  );
  return {
    ...sum(sheets),
    billedMinutes: sum(sheets.filter((sheet) => sheet.billed)).minutes,
    sheets: sheets.length,
    days: days
      .map(([day, total]) => ({ day, ...total }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    employees: employees
      .map(([name, total]) => ({ name, ...total }))
      .toSorted((one, other) => other.minutes - one.minutes || (one.name < other.name ? -1 : 1)),
    differing: sheets.flatMap((sheet) => {
      const loaded = lookups.loadedMinutes(sheet.ref);
      const issueId = okdeskIdSchema.safeParse(sheet.issueId);
      if (loaded === sheet.minutes || !issueId.success) return [];
      const known = loaded === undefined ? {} : { loaded };
      return [{ issueId: issueId.data, timesheet: sheet.number, minutes: sheet.minutes, ...known }];
    }),
  };
}

function sums(sheets: readonly StoredSheet[], keyOf: (sheet: StoredSheet) => string) {
  return [...Map.groupBy(sheets, keyOf)].map(([key, group]) => [key, sum(group)] as const);
}

function sum(sheets: readonly StoredSheet[]): { readonly minutes: number; readonly unpaidMinutes: number } {
  const of = (some: readonly StoredSheet[]) => some.reduce((total, sheet) => total + sheet.minutes, 0);
  return { minutes: of(sheets), unpaidMinutes: of(sheets.filter((sheet) => sheet.unpaid)) };
}
