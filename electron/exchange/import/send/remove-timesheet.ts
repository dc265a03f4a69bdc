import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { readBoolean } from '../../../onec/values/scalar.ts';
import type { ImportLink } from '../../../store/store.ts';
import { count, countRefusal, type ImportRun } from '../import-run.ts';
import { ofRecord, openCase, tell } from '../journal.ts';
import type { StoredDocument } from '../plan/document.ts';
import type { TimesheetRemoval } from '../plan/timesheets.ts';
import { type IssueAtWork, subjectOf } from './issue-at-work.ts';

/**
 * The sheet of an entry that ОкДеск has no more: its postings are taken back and it is marked for deletion, never
 * deleted. One that is part of an act is a case for the accountant.
 */
export async function removeTimesheet(
  run: ImportRun,
  work: IssueAtWork,
  removal: TimesheetRemoval,
): Promise<Result<void, Problem>> {
  const { context } = run;
  const { link, stored, step } = removal;
  const parameters = { entry: link.okdeskId, before: removal.minutes };
  const subject = subjectOf(work, 'time_entry', link.okdeskId, stored?.ref);
  if (step === 'billed') {
    setState(run, link, 'locked');
    openCase(context, 'import.billed_entry_deleted', parameters, subject);
    count(run, 'time_entry', 'unchanged');
    return success(undefined);
  }
  if (step === 'mark' && stored !== undefined) {
    const marked = await markForDeletion(run, stored);
    if (!marked.ok) {
      countRefusal(run, 'time_entry', marked.error);
      return failed(ofRecord(marked.error, subject));
    }
    tell(context, 'info', 'import.entry_deleted', parameters, subject);
    count(run, 'time_entry', 'changed');
  }
  setState(run, link, 'gone');
  return success(undefined);
}

async function markForDeletion(run: ImportRun, stored: StoredDocument): Promise<Result<void, Problem>> {
  const { onec } = run.context;
  const { set, fields } = onec.profile.timesheet;
  if (readBoolean(stored.entity[fields.posted]) === true) {
    const unposted = await onec.unpost(set, stored.ref);
    if (!unposted.ok) return unposted;
  }
  const marked = await onec.update(set, stored.ref, { [fields.deletionMark]: true });
  return marked.ok ? success(undefined) : marked;
}

/** What was written last is unknown from here on: an entry that comes back is written afresh. */
function setState(run: ImportRun, link: ImportLink, state: 'locked' | 'gone'): void {
  if (link.state === state) return;
  const contentHash = state === 'gone' ? '' : link.contentHash;
  run.context.store.importLinks.put({ ...link, state, contentHash });
}
