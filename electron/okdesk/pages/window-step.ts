import { type WallMinute, wallMinuteOf } from './account-time.ts';

/** A row of a page, as far as paging looks at it. */
export interface WindowRow {
  readonly id: number;
  readonly updated_at: string;
}

/** Where the reading of a window stands: rows from `since` on, page `number` of them. */
export interface WindowPosition {
  readonly since: WallMinute | undefined;
  /** From 1. */
  readonly number: number;
  /** Rows of the minute `since` that this pass over it has brought, as marks. */
  readonly pass: readonly string[];
  /** The same of the pass before; `undefined` in the first one. */
  readonly previous: readonly string[] | undefined;
}

export function startOfWindow(since: WallMinute | undefined): WindowPosition {
  return { since, number: 1, pass: [], previous: undefined };
}

/** Tells one state of an issue from another: a row that comes again changed is a new one. */
export function markOf(row: WindowRow): string {
  return `${row.id} ${row.updated_at}`;
}

function ascending(rows: readonly WindowRow[]): boolean {
  return rows.every((row, index) => index === 0 || (rows[index - 1]?.updated_at ?? '') <= row.updated_at);
}

/** Whether rows in order of time go as far as the account's latest change: nothing can come after it. */
export function reaches(rows: readonly WindowRow[], latest: WindowRow): boolean {
  return ascending(rows) && rows.some((row) => markOf(row) === markOf(latest));
}

function same(one: readonly string[], other: readonly string[] | undefined): boolean {
  return (
    other !== undefined && one.length === other.length && one.every((mark, index) => mark === other[index])
  );
}

/**
 * What to ask after a page, or `undefined` at the end. Pages counted by number lose rows when issues that change
 * meanwhile leave the window and the rest moves up. So the window's beginning moves along instead: the next page 1
 * starts at the minute of the last row, and what it repeats is dropped. Only rows of one and the same minute that fill
 * a page are read by number, and such a pass counts only when the next one brings the very same rows: a row that slipped
 * over a page's edge in the first pass did so because another had left, and the second pass no longer has that one.
 *
 * @param longest rows of the longest page of this window so far: the server may cut pages shorter than asked.
 */
export function nextStep(
  position: WindowPosition,
  rows: readonly WindowRow[],
  longest: number,
): WindowPosition | undefined {
  const { since, number, previous } = position;
  const last = rows.at(-1);
  const minute = last === undefined ? undefined : wallMinuteOf(last.updated_at);
  const later = minute !== undefined && minute > (since ?? '') && ascending(rows);
  const ofMinute = rows.filter((row) => since === undefined || wallMinuteOf(row.updated_at) <= since);
  const pass = [...position.pass, ...ofMinute.map(markOf)];

  const passEnded = later || rows.length < longest || rows.length === 0;
  if (!passEnded) return { ...position, number: number + 1, pass };
  if (number > 1 && !same(pass, previous)) return { since, number: 1, pass: [], previous: pass };
  return later ? startOfWindow(minute) : undefined;
}
