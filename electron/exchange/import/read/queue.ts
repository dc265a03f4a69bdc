import type { OkdeskId } from '../../../../shared/ids.ts';
import type { IssueListItem } from '../../../okdesk/records.ts';
import type { ExchangeStore } from '../../../store/store.ts';
import type { RunContext } from '../../run/context.ts';
import type { Lookups } from '../map/lookups.ts';
import { isResolved } from '../map/wanted.ts';

/**
 * Puts an issue of the window into the inbox, unless it was imported at this very `updated_at` (the overlap of two
 * windows costs no card) or waits there already.
 */
export function queueChanged(store: ExchangeStore, issue: IssueListItem): boolean {
  if (isImported(store, issue)) return false;
  const row = store.inbox.get(issue.id);
  if (row?.state === 'due' && row.updatedAt === issue.updated_at) return false;
  store.inbox.enqueue(issue.id, issue.updated_at);
  return true;
}

export function isImported(store: ExchangeStore, issue: IssueListItem): boolean {
  const link = store.importLinks.get('issue', issue.id);
  return link !== undefined && link.state === 'linked' && link.detail === issue.updated_at;
}

/** Puts an issue into the inbox for another reason than its change; one that waits there already stays as it is. */
export function queueAgain(store: ExchangeStore, issueId: OkdeskId): void {
  if (store.inbox.get(issueId) !== undefined) return;
  store.inbox.enqueue(issueId, store.importLinks.get('issue', issueId)?.detail ?? '');
}

/**
 * Issues whose missing reference is there now: «исправьте карточку сотрудника» is enough, nobody has to touch the issue.
 * Costs no request. Answers with one wanted thing per woken issue.
 */
export function queueResolved(store: ExchangeStore, lookups: Lookups): ReadonlyMap<OkdeskId, string> {
  const woken = new Map<OkdeskId, string>();
  for (const { issueId, wanted } of store.unresolved.all()) {
    if (!woken.has(issueId) && isResolved(wanted, lookups)) woken.set(issueId, wanted);
  }
  for (const issueId of woken.keys()) queueAgain(store, issueId);
  return woken;
}

const rereadBookmark = 'import.reread';
const day = 24 * 60 * 60_000;
/**
 * A month that is being closed, and a few days more: time is logged late, but hardly after the act of the month. No
 * setting, because nobody could say a better number.
 */
const rereadDays = 35;

/**
 * Once a day all recent issues go again: whether logging time moves an issue's `updated_at` is not documented, and an
 * hour that nobody sees is an invoice lost. Costs two requests per issue, and no write where nothing is new.
 */
export function queueRecent(context: RunContext): number {
  const { store } = context;
  const last = store.bookmarks.get(rereadBookmark);
  const now = context.now();
  if (last !== undefined && now - Number(last) < day) return 0;
  const recent = store.importLinks
    .list('issue')
    .filter((link) => link.state === 'linked' && Date.parse(link.detail) >= now - rereadDays * day);
  store.transaction(() => {
    for (const link of recent) queueAgain(store, link.okdeskId);
    store.bookmarks.set(rereadBookmark, String(now));
  });
  return recent.length;
}
