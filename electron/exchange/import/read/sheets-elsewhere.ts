import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { RawEntity } from '../../../onec/onec.ts';
import { anyNumber, numbersThatFit } from '../../../onec/values/number-filter.ts';
import { readNumber, readTrimmed } from '../../../onec/values/scalar.ts';
import type { ImportRun } from '../import-run.ts';
import { issueUrl } from '../map/issue.ts';
import { type StoredIssue, timesheetsOf } from './stored-documents.ts';

/** What the looks need of a run. */
type Given = Pick<ImportRun, 'context' | 'mapping'>;

/** Entries in one look-up, where their numbers leave room for so many. */
const mostEntries = 50;

export interface SheetsElsewhere {
  /** The documents of an issue with the sheets of its entries that name another issue. */
  complete(entryIds: readonly OkdeskId[], stored: StoredIssue): Promise<Result<StoredIssue, Problem>>;
}

/**
 * Completes the timesheets of an issue by those of its entries that still name another issue: people merge issues, and
 * the time goes along. Without this look the hour would get a second sheet, and one in an act would not be seen as such.
 * Asks only for entries that no sheet of this issue names, and not for those above every number that stood in 1C when the
 * run first needed to know: what this run has made since is linked.
 */
export function sheetsElsewhere(run: Given): SheetsElsewhere {
  const { importLinks } = run.context.store;
  const isLinked = (id: OkdeskId) => importLinks.get('time_entry', id) !== undefined;
  let highest: number | undefined;

  return {
    async complete(entryIds, stored) {
      const known = new Set(stored.timesheets.map((sheet) => sheet.entryId));
      const unknown = entryIds.filter((id) => !known.has(id));
      if (unknown.length === 0) return success(stored);
      highest ??= await highestEntry(run);
      const last = highest;
      const asked = unknown.filter((id) => id <= last || isLinked(id));
      const timesheets = [...stored.timesheets];
      for (let start = 0; start < asked.length; ) {
        const together = numbersThatFit(asked.slice(start), mostEntries);
        start += together.length;
        const found = await sheetsOf(run, together);
        if (!found.ok) return found;
        timesheets.push(...together.flatMap((id) => timesheetsOf(run, found.value.get(id) ?? [])));
      }
      return success({ ...stored, timesheets });
    },
  };
}

/**
 * Highest number of an entry in any sheet of 1C. Infinite where 1C does not say it: then each entry is asked for, and a 1C
 * that does not answer at all is told there.
 */
async function highestEntry({ context }: Given): Promise<number> {
  const { set, fields } = context.onec.profile.timesheet;
  const rows = await context.onec.list(set, {
    select: [fields.timeEntryId],
    orderBy: `${fields.timeEntryId} desc`,
    most: 1,
  });
  if (!rows.ok) return Number.POSITIVE_INFINITY;
  const [sheet] = rows.value;
  return sheet === undefined ? 0 : (readNumber(sheet[fields.timeEntryId]) ?? Number.POSITIVE_INFINITY);
}

async function sheetsOf(
  run: Given,
  entryIds: readonly OkdeskId[],
): Promise<Result<ReadonlyMap<number, readonly RawEntity[]>, Problem>> {
  const { set, fields } = run.context.onec.profile.timesheet;
  const entities = await run.context.onec.list(set, { filter: anyNumber(fields.timeEntryId, entryIds) });
  if (!entities.ok) return entities;
  const own = entities.value.filter((entity) => isOfAccount(run, entity));
  return success(Map.groupBy(own, (entity) => readNumber(entity[fields.timeEntryId]) ?? 0));
}

/** Entries of another account may have the same numbers; the address of their issue tells them apart. */
function isOfAccount(run: Given, entity: RawEntity): boolean {
  const { fields } = run.context.onec.profile.timesheet;
  const url = readTrimmed(entity[fields.issueUrl]);
  return url === '' || url === issueUrl(run.mapping.siteUrl, readNumber(entity[fields.issueId]) ?? 0);
}
