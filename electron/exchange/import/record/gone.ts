import type { OkdeskId } from '../../../../shared/ids.ts';
import { type ImportRun, plansOnly } from '../import-run.ts';
import { openCase, tell } from '../journal.ts';

/**
 * An issue that ОкДеск has no more: deleted, or merged into another. Its documents stay as they are; where they carry
 * time the accountant is asked, because that time may have moved to another issue or may be owed to nobody.
 */
export function recordGone(run: ImportRun, issueId: OkdeskId, revision: number): void {
  if (plansOnly(run)) return;
  const { context } = run;
  const { store } = context;
  store.transaction(() => {
    store.inbox.settle(issueId, revision);
    run.waiting.replace(issueId, []);
    const links = store.importLinks.ofIssue(issueId);
    const link = links.find((known) => known.kind === 'issue');
    if (link === undefined || link.state === 'gone') return;
    store.importLinks.put({ ...link, state: 'gone' });
    const subject = { kind: 'issue', title: `№ ${issueId}`, okdeskId: issueId, issueId } as const;
    tell(context, 'warning', 'import.issue_gone', { issue: issueId }, subject);
    const minutes = links
      .filter((known) => known.kind === 'time_entry' && known.state !== 'gone')
      .reduce((sum, known) => sum + Number(known.detail), 0);
    if (minutes > 0) openCase(context, 'import.issue_gone_with_time', { issue: issueId, minutes }, subject);
  });
}
