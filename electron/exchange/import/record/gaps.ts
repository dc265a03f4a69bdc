import type { ImportRun } from '../import-run.ts';
import { tell } from '../journal.ts';
import { queueAgain } from '../read/queue.ts';
import { type IssueAtWork, subjectOf } from '../send/issue-at-work.ts';

/**
 * Remembers what the issue waits for, and warns once about each thing. A parent that was never imported goes into the
 * inbox now, so that the link is filled in this very run.
 */
export function recordGaps(run: ImportRun, work: IssueAtWork): void {
  const { context } = run;
  const { store } = context;
  const { issue, documents } = work;
  store.transaction(() => {
    const references = documents.gaps.map((gap) => ({ ...gap, issueId: issue.id }));
    for (const { code, parameters, ...reference } of references) {
      if (run.waiting.knows(reference)) continue;
      const level = reference.field === 'parentTask' ? 'note' : 'warning';
      tell(context, level, code, parameters, subjectOf(work, 'issue', issue.id));
    }
    run.waiting.replace(
      issue.id,
      references.map(({ issueId, field, wanted }) => ({ issueId, field, wanted })),
    );
    const parent = issue.parent_id;
    if (parent !== undefined && store.importLinks.get('issue', parent) === undefined) {
      queueAgain(store, parent);
    }
  });
}
