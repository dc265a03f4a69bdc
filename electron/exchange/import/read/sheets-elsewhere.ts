import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { RawEntity } from '../../../onec/onec.ts';
import { readNumber, readTrimmed } from '../../../onec/values/scalar.ts';
import type { ImportRun } from '../import-run.ts';
import { issueUrl } from '../map/issue.ts';
import { type StoredIssue, timesheetsOf } from './stored-documents.ts';

/** Entries in one look-up: addresses are short of room, as with issues. */
const batchSize = 10;

/**
 * Completes the timesheets of an issue by those of its entries that still name another issue: people merge issues, and
 * the time goes along. Without this look the hour would get a second sheet, and one in an act would not be seen as such.
 * Asks only for entries that no sheet of this issue names, which mostly are the new ones.
 */
export async function withSheetsElsewhere(
  run: ImportRun,
  entryIds: readonly OkdeskId[],
  stored: StoredIssue,
): Promise<Result<StoredIssue, Problem>> {
  const { set, fields } = run.context.onec.profile.timesheet;
  const known = new Set(stored.timesheets.map((sheet) => sheet.entryId));
  const missing = entryIds.filter((id) => !known.has(id));
  const timesheets = [...stored.timesheets];
  for (let start = 0; start < missing.length; start += batchSize) {
    const batch = missing.slice(start, start + batchSize);
    const filter = batch.map((id) => `${fields.timeEntryId} eq ${id}`).join(' or ');
    const entities = await run.context.onec.list(set, { filter });
    if (!entities.ok) return entities;
    const own = entities.value.filter((entity) => isOfAccount(run, entity));
    timesheets.push(...timesheetsOf(run, own));
  }
  return success({ ...stored, timesheets });
}

/** Entries of another account may have the same numbers; the address of their issue tells them apart. */
function isOfAccount(run: ImportRun, entity: RawEntity): boolean {
  const { fields } = run.context.onec.profile.timesheet;
  const url = readTrimmed(entity[fields.issueUrl]);
  return url === '' || url === issueUrl(run.mapping.siteUrl, readNumber(entity[fields.issueId]) ?? 0);
}
