import { emptyGuid, type OneCRef } from '../../../../shared/ids.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { WallTime } from '../../../onec/records/records.ts';

/** 1C has no null: an empty reference is the zero GUID, an empty date is the first day of its calendar. */
export const wireRef = (ref: OneCRef | undefined): string => ref ?? emptyGuid;
export const wireDate = (time: WallTime | undefined): string => time ?? '0001-01-01T00:00:00';

/** Rows of a tabular section: it is replaced whole, and numbers run from 1 without gaps (measured on a live УТ 11). */
export function wireRows(rows: readonly EntityBody[]): readonly EntityBody[] {
  return rows.map((row, index) => ({ LineNumber: String(index + 1), ...row }));
}
