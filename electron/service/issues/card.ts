import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import type { IssueCard } from '../../../shared/ipc/issues.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import type { RunSurroundings } from '../../exchange/run/open-context.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { ExchangeStore, KnownIssue } from '../../store/store.ts';
import { cardFromOkdesk, type IssueNow } from './card-from-okdesk.ts';
import { cardFromOneC } from './card-from-onec.ts';
import { issueLine } from './issue-line.ts';
import type { KnownTasks } from './known-tasks.ts';
import { storedSheets } from './stored-sheets.ts';

/**
 * An issue with everything that belongs to it, asked of both sides now. Without ОкДеск there is no card; without 1C it
 * comes with the program's own state and says so. What ОкДеск has no more is told by the task that is left in 1C.
 */
export async function issueCard(
  { onec, okdesk, store, settings }: Pick<RunSurroundings, 'onec' | 'okdesk' | 'store' | 'settings'>,
  tasks: KnownTasks,
  issue: KnownIssue,
): Promise<Result<IssueCard, Problem>> {
  const { issueId, ref } = issue;
  const now = await readIssue(okdesk, issueId);
  if (!now.ok) return now;
  const sheets = await storedSheets(onec, settings, `${onec.profile.timesheet.fields.issueId} eq ${issueId}`);
  const version = store.importLinks.get('issue', issueId)?.dataVersion ?? '';
  const refreshed =
    sheets.ok && ref !== undefined ? await tasks.refresh(onec, [{ ref, version }]) : success(undefined);
  const known = issueLine(store, settings, issue, ref === undefined ? undefined : tasks.of(ref));
  const offline = failureOf(sheets) ?? failureOf(refreshed);
  const told = offline === undefined ? {} : { offline };
  if (now.value !== undefined) {
    const links = store.importLinks.ofIssue(issueId);
    const loaded = { links, sheets: sheets.ok ? sheets.value : undefined };
    const { title, status } = now.value.issue;
    const line = {
      ...known,
      // What ОкДеск says is newer than the task.
      ...(title === undefined ? {} : { title }),
      ...(status?.name === undefined ? {} : { status: status.name }),
    };
    return success({ line, ...told, ...cardFromOkdesk(now.value, loaded, settings.okdesk.attributes) });
  }
  if (!sheets.ok) return sheets;
  const task = ref === undefined ? success(undefined) : await onec.get(onec.profile.task.set, ref);
  if (!task.ok) return task;
  const body = cardFromOneC(task.value, sheets.value, onec.profile, { employeeName: employeeNames(store) });
  return success({ line: { ...known, state: 'gone' }, ...told, ...body });
}

/** Names of 1C's users by reference, as the replica has them. */
export function employeeNames(store: ExchangeStore): (ref: OneCRef) => string {
  const replica = createReplica(store.replica);
  return (ref) => replica.get('user', ref)?.name ?? '';
}

/** `undefined`: ОкДеск does not have the issue any more. */
async function readIssue(okdesk: Okdesk, id: OkdeskId): Promise<Result<IssueNow | undefined, Problem>> {
  const card = await okdesk.issues.card(id);
  if (!card.ok || card.value === undefined) return card.ok ? success(undefined) : card;
  const [comments, timeEntries] = await Promise.all([
    okdesk.issues.comments(id),
    okdesk.issues.timeEntries(id),
  ]);
  if (!comments.ok) return failed(comments.error);
  if (!timeEntries.ok) return failed(timeEntries.error);
  return success({ issue: card.value, comments: comments.value, timeEntries: timeEntries.value });
}

function failureOf(result: Result<unknown, Problem>): Problem | undefined {
  return result.ok ? undefined : result.error;
}
