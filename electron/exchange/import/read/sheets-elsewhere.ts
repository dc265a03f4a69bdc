import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { RawEntity } from '../../../onec/onec.ts';
import { anyNumber, numbersThatFit } from '../../../onec/values/number-filter.ts';
import { readNumber, readTrimmed } from '../../../onec/values/scalar.ts';
import type { ImportRun } from '../import-run.ts';
import { issueUrl } from '../map/issue.ts';
import { mayBeOfOthers, type StoredIssue, timesheetsOf } from './stored-documents.ts';

/** Entries in one look-up, where their numbers leave room for so many. */
const mostEntries = 50;

export interface SheetsElsewhere {
  /** Entries of an issue that was read ahead: they are asked for together with those of the issues before it. */
  expect(entryIds: readonly OkdeskId[]): void;
  /** The documents of an issue with the sheets of its entries that name another issue. */
  complete(entryIds: readonly OkdeskId[], stored: StoredIssue): Promise<Result<StoredIssue, Problem>>;
}

/**
 * Completes the timesheets of an issue by those of its entries that still name another issue: people merge issues, and
 * the time goes along. Without this look the hour would get a second sheet, and one in an act would not be seen as such.
 * Asks only for entries that no sheet of this issue names, which mostly are the new ones.
 */
export function sheetsElsewhere(run: ImportRun): SheetsElsewhere {
  const { importLinks } = run.context.store;
  const expected = new Set<OkdeskId>();
  /** Entries that had no sheet anywhere when they were asked for ahead of their issue. */
  const absent = new Set<OkdeskId>();
  const isLinked = (id: OkdeskId) => importLinks.get('time_entry', id) !== undefined;

  return {
    expect(entryIds) {
      for (const id of entryIds) if (!isLinked(id)) expected.add(id);
    },
    async complete(entryIds, stored) {
      const known = new Set(stored.timesheets.map((sheet) => sheet.entryId));
      for (const id of entryIds) expected.delete(id);
      // Sheets that were there, or were made since, may have been written by the issues before this one: asked for anew.
      const asked = entryIds.filter((id) => !known.has(id) && (!absent.has(id) || isLinked(id)));
      const timesheets = [...stored.timesheets];
      for (let start = 0; start < asked.length; ) {
        const own = numbersThatFit(asked.slice(start), mostEntries);
        start += own.length;
        const together = numbersThatFit([...own, ...expected], mostEntries);
        const all = await sheetsOf(run, together);
        const isAlone = together.length > own.length && mayBeOfOthers(all);
        const found = isAlone ? await sheetsOf(run, own) : all;
        if (!found.ok) return found;
        const ahead = isAlone ? [] : together.slice(own.length);
        timesheets.push(...own.flatMap((id) => timesheetsOf(run, found.value.get(id) ?? [])));
        for (const id of ahead) {
          expected.delete(id);
          if (!found.value.has(id)) absent.add(id);
        }
      }
      return success({ ...stored, timesheets });
    },
  };
}

async function sheetsOf(
  run: ImportRun,
  entryIds: readonly OkdeskId[],
): Promise<Result<ReadonlyMap<number, readonly RawEntity[]>, Problem>> {
  const { set, fields } = run.context.onec.profile.timesheet;
  const entities = await run.context.onec.list(set, { filter: anyNumber(fields.timeEntryId, entryIds) });
  if (!entities.ok) return entities;
  const own = entities.value.filter((entity) => isOfAccount(run, entity));
  return success(Map.groupBy(own, (entity) => readNumber(entity[fields.timeEntryId]) ?? 0));
}

/** Entries of another account may have the same numbers; the address of their issue tells them apart. */
function isOfAccount(run: ImportRun, entity: RawEntity): boolean {
  const { fields } = run.context.onec.profile.timesheet;
  const url = readTrimmed(entity[fields.issueUrl]);
  return url === '' || url === issueUrl(run.mapping.siteUrl, readNumber(entity[fields.issueId]) ?? 0);
}
