import type { OkdeskId } from '../../../shared/ids.ts';
import type { MessageParameters } from '../../../shared/message.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import { minutesFromHours } from '../billing/minutes.ts';
import { count, type ImportRun } from './import-run.ts';
import type { IssueBundle } from './issue-bundle.ts';
import { minutesOf } from './plan/timesheets.ts';
import { inOrder } from './read/in-order.ts';
import { readIssueTime } from './read/issue-bundle.ts';
import { type StoredIssue, storedDocuments } from './read/stored-documents.ts';
import { titleOf } from './send/issue-at-work.ts';

/**
 * Proves that every time entry of the loaded issues stands in exactly one timesheet with equal minutes, and that no
 * sheet stands without an entry. Both sides are read afresh, no fingerprint is trusted, nothing is written. Every
 * difference is a line of the plan and counts as failed.
 */
export async function verifyIssues(run: ImportRun): Promise<Problem | undefined> {
  const { context } = run;
  const issueIds = context.store.importLinks
    .list('issue')
    .filter((link) => link.state === 'linked')
    .map((link) => link.okdeskId);
  const stored = storedDocuments(run, issueIds);
  let done = 0;
  const ahead = inOrder(issueIds, context.settings.okdesk.inFlight, (issueId) =>
    readIssueTime(context, issueId),
  );
  for await (const { item: issueId, value: bundle } of ahead) {
    if (context.signal.aborted) return undefined;
    if (!bundle.ok) return bundle.error;
    const documents = await stored.of(issueId);
    if (!documents.ok) return documents.error;
    if (bundle.value !== undefined) compareTime(run, bundle.value, documents.value);
    done += 1;
    context.progress({
      direction: 'import',
      phase: 'planning',
      kind: 'issue',
      done,
      total: issueIds.length,
    });
  }
  return undefined;
}

function compareTime(
  run: ImportRun,
  bundle: Pick<IssueBundle, 'issue' | 'timeEntries'>,
  stored: StoredIssue,
): void {
  const { profile } = run.context.onec;
  const alive = stored.timesheets.filter(({ document }) => !document.deletionMark);
  const differs = (
    action: 'create' | 'change' | 'ask',
    id: OkdeskId,
    code: MessageCode,
    parameters: MessageParameters,
  ) => {
    count(run, 'time_entry', 'failed');
    const record = { kind: 'time_entry', title: titleOf(bundle.issue), okdeskId: id } as const;
    run.planned.push({ record, action, fields: [], reason: { code, parameters: { ...parameters } } });
  };
  for (const entry of bundle.timeEntries) {
    const minutes = minutesFromHours(entry.spent_time);
    const after = minutes.ok ? minutes.value : 0;
    const sheets = alive.filter((sheet) => sheet.entryId === entry.id);
    const [sheet] = sheets;
    // The import does not read the time of an issue whose total is zero; nothing is owed for it.
    if (sheet === undefined && minutes.ok && after === 0) count(run, 'time_entry', 'unchanged');
    else if (sheet === undefined)
      differs('create', entry.id, 'import.verify_missing', { entry: entry.id, after });
    else if (sheets.length > 1) {
      const parameters = { entry: entry.id, count: sheets.length, number: sheet.document.number };
      differs('ask', entry.id, 'import.duplicate_timesheet', parameters);
    } else if (!minutes.ok || minutesOf(sheet.document, profile) !== after) {
      const before = minutesOf(sheet.document, profile);
      differs('change', entry.id, 'import.verify_minutes', { entry: entry.id, before, after });
    } else count(run, 'time_entry', 'unchanged');
  }
  const present = new Set<number>(bundle.timeEntries.map((entry) => entry.id));
  for (const { entryId, document } of alive) {
    if (present.has(entryId)) continue;
    const before = minutesOf(document, profile);
    const parameters = { number: document.number, before, issue: bundle.issue.id };
    differs('ask', bundle.issue.id, 'import.verify_extra', parameters);
  }
}
