import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import type { IssueBundle } from '../issue-bundle.ts';
import { type CheckListRow, checkListRows } from './check-list-rows.ts';
import { type CommentRow, commentRows, type PrivatePolicy } from './comment-rows.ts';
import { type IssueFile, issueFiles } from './issue-files.ts';
import type { Lookups } from './lookups.ts';
import { findReferences, type Gap } from './references.ts';
import { taskHeader } from './task-header.ts';
import { type Timesheet, timesheet } from './timesheet.ts';
import { wireRows } from './wire.ts';

/** What an issue should be in 1C: the documents as they go over the wire, and what could not be turned into them. */
export interface IssueDocuments {
  readonly task: EntityBody;
  readonly comments: readonly CommentRow[];
  /** Absent when check lists are not read: the rows of the task are then left alone. */
  readonly checkList: readonly CheckListRow[] | undefined;
  readonly files: readonly IssueFile[];
  readonly timesheets: readonly Timesheet[];
  readonly gaps: readonly Gap[];
  /** Time entries whose hours are no working time. */
  readonly badEntries: readonly { readonly id: OkdeskId; readonly problem: Problem }[];
}

export interface MappingSettings {
  readonly exchange: Pick<ExchangeSettings, 'okdesk' | 'import'>;
  readonly profile: Profile;
  /** Words for a private comment whose text is kept back. */
  readonly privateFactText: string;
  /** `https://host`, for the link in the documents. */
  readonly siteUrl: string;
}

/** All that the import makes of one issue. Pure: the same input gives the same documents. */
export function mapIssue(bundle: IssueBundle, settings: MappingSettings, lookups: Lookups): IssueDocuments {
  const { issue } = bundle;
  const { profile } = settings;
  const okdesk = settings.exchange.okdesk;
  const policy: PrivatePolicy = {
    privateComments: settings.exchange.import.privateComments,
    factText: settings.privateFactText,
  };
  const url = issueUrl(settings.siteUrl, issue.id);
  const references = findReferences(lookups);
  const header = taskHeader(issue, url, okdesk, profile, lookups, references);
  const comments = commentRows(bundle.comments, profile, lookups, policy);
  const checkList =
    bundle.checkList === undefined ? undefined : checkListRows(bundle.checkList, profile, lookups);
  const sheets = bundle.timeEntries
    .toSorted((one, other) => one.id - other.id)
    .map((entry) => ({
      id: entry.id,
      sheet: timesheet(entry, issue, url, header, okdesk, profile, lookups, references),
    }));
  const { sections } = profile.task;
  return {
    task: {
      ...header.body,
      [sections.comments]: wireRows(comments.map(({ row }) => row)),
      ...(checkList === undefined ? {} : { [sections.checkList]: wireRows(checkList.map(({ row }) => row)) }),
    },
    comments,
    checkList,
    files: issueFiles(issue, bundle.comments, policy),
    timesheets: sheets.flatMap(({ sheet }) => (sheet.ok ? [sheet.value] : [])),
    gaps: references.gaps,
    badEntries: sheets.flatMap(({ id, sheet }) => (sheet.ok ? [] : [{ id, problem: sheet.error }])),
  };
}

/** Address of an issue for people, and the mark by which its documents are told from those of another account. */
export function issueUrl(siteUrl: string, issueId: number): string {
  return `${siteUrl}/issues/${issueId}`;
}
