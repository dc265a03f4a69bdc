import type { OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { count, countRefusal, type ImportRun } from '../import-run.ts';
import { ofRecord, openCase, tell } from '../journal.ts';
import { storedDocuments } from '../read/stored-documents.ts';
import { type IssueAtWork, linkOf, subjectOf } from './issue-at-work.ts';
import { writeDocument } from './write-document.ts';

/** Brings «Задание сотруднику» up to date, its comments and check list with it, and answers with its reference. */
export async function sendTask(run: ImportRun, work: IssueAtWork): Promise<Result<OneCRef, Problem>> {
  const { context } = run;
  const { issue, task } = work;
  const { step } = task;
  const { set, fields } = context.onec.profile.task;
  if (task.count > 1) {
    const parameters = { issue: issue.id, count: task.count, number: task.stored?.number ?? '' };
    openCase(context, 'import.duplicate_task', parameters, subjectOf(work, 'issue', issue.id));
  }
  if (step.step === 'unchanged') {
    count(run, 'issue', 'unchanged');
    for (const row of task.rows) count(run, row.kind, row.step);
    return success(step.stored.ref);
  }

  const written = await writeDocument(
    run,
    {
      kind: 'issue',
      okdeskId: issue.id,
      issueId: issue.id,
      set,
      names: fields,
      body: task.body,
      // The moment of the issue is recorded only when all of its parts are done.
      detail: linkOf(work, 'issue', issue.id)?.detail ?? '',
      async lookAgain() {
        const stored = await storedDocuments(run, [issue.id]).of(issue.id);
        return stored.ok ? success(stored.value.tasks) : stored;
      },
    },
    step,
  );
  if (!written.ok) {
    countRefusal(run, 'issue', written.error);
    return failed(ofRecord(written.error, subjectOf(work, 'issue', issue.id, task.stored?.ref)));
  }
  const { ref, restored } = written.value;
  if (restored) {
    tell(context, 'warning', 'import.task_restored', {}, subjectOf(work, 'issue', issue.id, ref));
  }
  count(run, 'issue', step.step === 'create' ? 'created' : 'changed');
  for (const row of task.rows) count(run, row.kind, row.step);
  recordRows(run, work);
  return success(ref);
}

/** Rows have no document of their own: their links only tell the next run what is new. */
function recordRows(run: ImportRun, { issue, task, links, documents }: IssueAtWork): void {
  const { importLinks } = run.context.store;
  run.context.store.transaction(() => {
    for (const { kind, okdeskId, contentHash } of task.rows) {
      importLinks.put({
        kind,
        okdeskId,
        issueId: issue.id,
        ref: undefined,
        contentHash,
        dataVersion: '',
        state: 'linked',
        detail: '',
      });
    }
    const present = new Set(task.rows.map((row) => `${row.kind} ${row.okdeskId}`));
    for (const { kind, okdeskId } of links) {
      const isRow = kind === 'comment' || (kind === 'check_list' && documents.checkList !== undefined);
      if (isRow && !present.has(`${kind} ${okdeskId}`)) importLinks.remove(kind, okdeskId);
    }
  });
}
