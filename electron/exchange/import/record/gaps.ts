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
    const known = new Set(
      store.unresolved
        .all()
        .filter((reference) => reference.issueId === issue.id)
        .map((reference) => `${reference.field} ${reference.wanted}`),
    );
    store.unresolved.replace(
      issue.id,
      documents.gaps.map(({ field, wanted }) => ({ issueId: issue.id, field, wanted })),
    );
    for (const { field, wanted, code, parameters } of documents.gaps) {
      if (known.has(`${field} ${wanted}`)) continue;
      const level = field === 'parentTask' ? 'note' : 'warning';
      tell(context, level, code, parameters, subjectOf(work, 'issue', issue.id));
    }
    const parent = issue.parent_id;
    if (parent !== undefined && store.importLinks.get('issue', parent) === undefined) {
      queueAgain(store, parent);
    }
  });
}
