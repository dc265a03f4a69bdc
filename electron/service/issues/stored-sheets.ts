import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { issueUrl } from '../../exchange/import/map/issue.ts';
import type { OneC } from '../../onec/onec.ts';
import {
  readBoolean,
  readNumber,
  readReference,
  readText,
  readTrimmed,
  refKey,
} from '../../onec/values/scalar.ts';
import { readWallTime } from '../../onec/values/wall-time.ts';
import { siteUrl } from './issue-line.ts';

/** A «Лист учета рабочего времени» as 1C has it. */
export interface StoredSheet {
  readonly ref: OneCRef;
  readonly number: string;
  /** Wall time of the infobase. */
  readonly at: string | undefined;
  readonly minutes: number;
  readonly unpaid: boolean;
  /** An act has taken it. */
  readonly billed: boolean;
  readonly employee: OneCRef | undefined;
  readonly issueId: number;
  readonly entryId: number;
  readonly text: string;
}

/**
 * Sheets of 1C that a filter chooses and that came from issues of this account: another exchange of the same infobase has
 * issues with the same numbers. Sheets marked for deletion count nowhere.
 */
export async function storedSheets(
  onec: OneC,
  settings: Pick<ExchangeSettings, 'okdesk'>,
  filter: string,
): Promise<Result<readonly StoredSheet[], Problem>> {
  const { set, fields } = onec.profile.timesheet;
  const select = [
    refKey,
    ...[fields.number, fields.date, fields.minutes, fields.unpaid, fields.billedBy, fields.employee],
    ...[fields.issueId, fields.issueUrl, fields.timeEntryId, fields.description, fields.deletionMark],
  ];
  const entities = await onec.list(set, { filter, select });
  if (!entities.ok) return entities;
  const site = siteUrl(settings);
  return success(
    entities.value.flatMap((entity): StoredSheet[] => {
      const ref = readReference(entity[refKey]);
      const issueId = readNumber(entity[fields.issueId]) ?? 0;
      const url = readTrimmed(entity[fields.issueUrl]);
      const foreign = url !== '' && url !== issueUrl(site, issueId);
      if (ref === undefined || issueId === 0 || foreign || readBoolean(entity[fields.deletionMark]))
        return [];
      return [
        {
          ref,
          number: readTrimmed(entity[fields.number]),
          at: readWallTime(entity[fields.date]),
          minutes: readNumber(entity[fields.minutes]) ?? 0,
          unpaid: readBoolean(entity[fields.unpaid]) ?? false,
          billed: readReference(entity[fields.billedBy]) !== undefined,
          employee: readReference(entity[fields.employee]),
          issueId,
          entryId: readNumber(entity[fields.timeEntryId]) ?? 0,
          text: readText(entity[fields.description]),
        },
      ];
    }),
  );
}

/** Sheets of the days from first to last (`YYYY-MM-DD`), both included, by the wall clock of 1C. */
export function sheetsBetween(
  onec: OneC,
  settings: Pick<ExchangeSettings, 'okdesk'>,
  first: string,
  last: string,
): Promise<Result<readonly StoredSheet[], Problem>> {
  const { date, issueId } = onec.profile.timesheet.fields;
  const filter = `${date} ge datetime'${first}T00:00:00' and ${date} le datetime'${last}T23:59:59' and ${issueId} gt 0`;
  return storedSheets(onec, settings, filter);
}
