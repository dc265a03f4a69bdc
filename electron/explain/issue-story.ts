import type { OkdeskId } from '../../shared/ids.ts';
import { importKinds } from '../../shared/kinds.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { ExchangeStore, ImportLink, InboxRow } from '../store/store.ts';
import { missingEnd } from './missing-end.ts';
import { type Finding, finding, quotedLines, type Story } from './story.ts';

/** «Почему заявки 1234 нет в 1С?» – from links, inbox, unresolved references, cases, runs and journal alone. */
export function issueStory(store: ExchangeStore, settings: ExchangeSettings, issueId: OkdeskId): Story {
  const link = store.importLinks.get('issue', issueId);
  const row = store.inbox.get(issueId);
  const missing = store.unresolved.all().filter((reference) => reference.issueId === issueId);
  const cases = store.cases.listOpen().filter((one) => one.issueId === issueId);
  return {
    title: `№ ${issueId}`,
    answer: answerFor(link, row, missing.length, settings),
    findings: [
      ...(row?.problem === undefined ? [] : [finding(row.problem.code, row.problem.parameters)]),
      ...missing.map(missingEnd),
      ...cases.map((one) => finding(one.code, one.parameters)),
      ...partsOf(store.importLinks.ofIssue(issueId)),
      ...(link === undefined ? [lastImport(store)] : []),
    ],
    journal: store.journal.list({ issueId, limit: quotedLines }),
  };
}

function answerFor(
  link: ImportLink | undefined,
  row: InboxRow | undefined,
  missing: number,
  settings: ExchangeSettings,
): Finding {
  if (row?.state === 'refused') return finding('explain.issue_refused', { attempts: row.attempts });
  if (row !== undefined) return finding(link === undefined ? 'explain.issue_due' : 'explain.issue_due_again');
  if (link === undefined) {
    if (!settings.import.enabled) return finding('explain.issue_import_off');
    const { firstDay } = settings.import;
    return firstDay === ''
      ? finding('explain.issue_unknown')
      : finding('explain.issue_unknown_since', { firstDay });
  }
  if (link.state === 'gone') return finding('explain.issue_gone', { ref: link.ref ?? '' });
  if (missing > 0) return finding('explain.issue_incomplete', { ref: link.ref ?? '', count: missing });
  return finding('explain.issue_there', { ref: link.ref ?? '', changed: link.detail });
}

/** How much came with the issue, and which of its time entries an act has taken. */
function partsOf(links: readonly ImportLink[]): readonly Finding[] {
  const counted = importKinds.flatMap((kind) => {
    const present = links.filter((link) => link.kind === kind && link.state !== 'gone');
    if (kind === 'issue' || present.length === 0) return [];
    if (kind !== 'time_entry') return [finding(`explain.part_${kind}`, { count: present.length })];
    const minutes = present.reduce((sum, link) => sum + (Number(link.detail) || 0), 0);
    return [finding('explain.part_time_entry', { count: present.length, minutes })];
  });
  const locked = links.filter((link) => link.state === 'locked').length;
  return locked === 0 ? counted : [...counted, finding('explain.part_locked', { count: locked })];
}

function lastImport(store: ExchangeStore): Finding {
  const last = store.runs.lastComplete('import');
  return last === undefined
    ? finding('explain.import_never')
    : finding('explain.import_last', { at: last.startedAt });
}
