import type { IssueCard } from '../../../shared/ipc/issues.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { minutesFromHours } from '../../exchange/billing/minutes.ts';
import { attributeText } from '../../exchange/import/map/attribute-text.ts';
import { isPrivate } from '../../exchange/import/map/comment-rows.ts';
import type { Attachment, Comment, Issue, TimeEntry } from '../../okdesk/records.ts';
import type { ImportLink } from '../../store/store.ts';
import type { StoredSheet } from './stored-sheets.ts';

/** The issue as ОкДеск has it now. */
export interface IssueNow {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
  readonly timeEntries: readonly TimeEntry[];
}

/** What of it is in 1C: links of the exchange, and the sheets themselves where 1C could be asked. */
export interface Loaded {
  readonly links: readonly ImportLink[];
  readonly sheets: readonly StoredSheet[] | undefined;
}

/** Everything of a card but its line. */
export type CardBody = Omit<IssueCard, 'line' | 'offline'>;

export function cardFromOkdesk(
  { issue, comments, timeEntries }: IssueNow,
  { links, sheets }: Loaded,
  attributes: ExchangeSettings['okdesk']['attributes'],
): CardBody {
  const linked = (kind: ImportLink['kind'], id: number) =>
    links.find((link) => link.kind === kind && link.okdeskId === id && link.state !== 'gone');
  return {
    description: issue.description ?? '',
    author: issue.author?.name ?? '',
    assignee: issue.assignee?.name ?? '',
    comments: comments.map((comment) => ({
      author: comment.author?.name ?? '',
      ...(comment.published_at === undefined ? {} : { at: comment.published_at }),
      private: isPrivate(comment),
      html: comment.content,
      loaded: linked('comment', comment.id) !== undefined,
    })),
    files: filesOf(issue, comments).map((file) => ({
      name: file.attachment_file_name,
      ...(typeof file.attachment_file_size === 'number' ? { bytes: file.attachment_file_size } : {}),
      loaded: linked('attachment', file.id) !== undefined,
    })),
    timeEntries: timeEntries.map((entry) => {
      const minutes = minutesFromHours(entry.spent_time);
      const link = linked('time_entry', entry.id);
      const sheet =
        sheets?.find((one) => one.ref === link?.ref) ?? sheets?.find((one) => one.entryId === entry.id);
      // 1C was not asked: the sheet is there, its number is not known.
      const unasked = sheets === undefined && link?.ref !== undefined ? '' : undefined;
      const number = sheet?.number ?? unasked;
      return {
        employee: entry.employee?.name ?? entry.employee?.login ?? '',
        ...(entry.logged_at === undefined ? {} : { at: entry.logged_at }),
        minutes: minutes.ok ? minutes.value : 0,
        text: entry.comment ?? '',
        workplace: attributeText(entry.parameters, attributes.workplace) ?? '',
        serviceKind: attributeText(entry.parameters, attributes.serviceKind) ?? '',
        ...(number === undefined ? {} : { timesheet: number }),
        billed: sheet?.billed === true || link?.state === 'locked',
        unpaid: sheet?.unpaid ?? false,
      };
    }),
  };
}

/** Each file once: the card of an issue repeats those of its comments. */
function filesOf(issue: Issue, comments: readonly Comment[]): readonly Attachment[] {
  const all = [...issue.attachments, ...comments.flatMap((comment) => comment.attachments)];
  return [...new Map(all.map((file) => [file.id, file])).values()];
}
