import type { OneCRef } from '../../../../shared/ids.ts';
import { requeueWaitingIssues } from '../../run/resolve-references.ts';
import type { ImportRun } from '../import-run.ts';
import { tell } from '../journal.ts';
import { wantedIssue } from '../map/wanted.ts';
import { type IssueAtWork, subjectOf } from '../send/issue-at-work.ts';

/** Everything of the issue is in 1C: its moment is remembered and it leaves the inbox, in one transaction. */
export function recordIssue(run: ImportRun, work: IssueAtWork, taskRef: OneCRef, revision: number): void {
  const { context } = run;
  const { store } = context;
  const { issue, task, documents } = work;
  store.transaction(() => {
    const link = store.importLinks.get('issue', issue.id);
    if (link !== undefined) store.importLinks.put({ ...link, state: 'linked', detail: issue.updated_at });
    store.inbox.settle(issue.id, revision);
    const isNew = work.links.every((known) => known.kind !== 'issue');
    const wanted = wantedIssue(issue.id);
    if (isNew && run.waiting.isWanted(wanted)) requeueWaitingIssues(store, wanted);
    const { step } = task.step;
    const code = step === 'create' ? 'import.issue_created' : 'import.issue_changed';
    const parameters = { timesheets: documents.timesheets.length, files: documents.files.length };
    if (step !== 'unchanged') {
      tell(context, 'info', code, parameters, subjectOf(work, 'issue', issue.id, taskRef));
    }
  });
}
