import type { IssueLine } from '../../../shared/ipc/issues.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import { issueUrl } from '../../exchange/import/map/issue.ts';
import { titleOf } from '../../explain/subject.ts';
import { parseAddress } from '../../okdesk/wire/address.ts';
import { resolveProfile } from '../../onec/profile/resolve.ts';
import type { ExchangeStore, KnownIssue } from '../../store/store.ts';
import { documentLink, webClientAddress } from './document-link.ts';
import type { KnownTask } from './known-tasks.ts';

/** One issue as the list shows it: the program's own state, and what 1C says about its task where that is known. */
export function issueLine(
  store: ExchangeStore,
  settings: ExchangeSettings,
  issue: KnownIssue,
  task: KnownTask | undefined,
): IssueLine {
  const parts = store.importLinks.ofIssue(issue.issueId).filter((link) => link.state !== 'gone');
  const count = (kind: 'comment' | 'attachment') => parts.filter((link) => link.kind === kind).length;
  const { set } = resolveProfile(settings.onec).task;
  const link = issue.ref === undefined ? undefined : documentLink(set, issue.ref);
  const web = link === undefined ? undefined : webClientAddress(settings.onec.url, link);
  const client =
    task?.partner === undefined ? '' : titleOf(createReplica(store.replica), 'company', task.partner);
  const document = task === undefined ? '' : [task.number, dayText(task.day)].filter(isFilled).join(', ');
  return {
    issueId: issue.issueId,
    state: issue.state,
    ...given('title', task?.title),
    ...given('status', task?.status),
    ...given('client', client),
    ...given('document', document),
    ...given('changedAt', issue.updatedAt),
    minutes: parts
      .filter((part) => part.kind === 'time_entry')
      .reduce((sum, part) => sum + (Number(part.detail) || 0), 0),
    comments: count('comment'),
    files: count('attachment'),
    issueUrl: issueUrl(siteUrl(settings), issue.issueId),
    ...given('documentLink', link),
    ...given('documentUrl', web),
    ...(issue.problem === undefined ? {} : { problem: issue.problem }),
  };
}

export function siteUrl(settings: Pick<ExchangeSettings, 'okdesk'>): string {
  const address = parseAddress(settings.okdesk.url);
  return address.ok ? address.value.siteUrl : '';
}

/** `01.11.2026`: the day of a document as it stands on paper. */
function dayText(day: string): string {
  return day.split('-').toReversed().join('.');
}

function isFilled(text: string): boolean {
  return text !== '';
}

function given<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  const entries: { [Key in Name]?: string } = {};
  if (value !== undefined && value !== '') entries[name] = value;
  return entries;
}
