import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { deterministicKey } from '../../run/deterministic-key.ts';
import { count, countRefusal, type ImportRun } from '../import-run.ts';
import { ofRecord, openCase, tell, tellProblem } from '../journal.ts';
import type { Timesheet } from '../map/timesheet.ts';
import {
  minutesOf,
  planRemovals,
  planTimesheet,
  type TimesheetPlan,
  unlinkedSheets,
} from '../plan/timesheets.ts';
import { incompleteTime } from '../read/contradiction.ts';
import { storedDocuments } from '../read/stored-documents.ts';
import { type IssueAtWork, subjectOf } from './issue-at-work.ts';
import { removeTimesheet } from './remove-timesheet.ts';
import { writeDocument } from './write-document.ts';

/**
 * One «Лист учета рабочего времени» per time entry. A refused sheet is told and the others go on; the first failure is
 * the answer.
 */
export async function sendTimesheets(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
): Promise<Result<void, Problem>> {
  let refused: Problem | undefined;
  for (const sheet of work.documents.timesheets) {
    const sent = await sendTimesheet(run, work, planOf(run, work, sheet, taskRef));
    if (sent.ok) continue;
    if (sent.error.disposition !== 'refused') return sent;
    tellProblem(run.context, sent.error, work.issue.id);
    refused ??= sent.error;
  }
  const removals = removalsOf(run, work);
  const entries = work.documents.timesheets.map((sheet) => sheet.entry);
  const incomplete = removals.length === 0 ? undefined : incompleteTime(work.issue, entries);
  if (incomplete !== undefined) {
    countRefusal(run, 'time_entry', incomplete);
    return failed(incomplete);
  }
  for (const removal of removals) {
    const removed = await removeTimesheet(run, work, removal);
    if (removed.ok) continue;
    if (removed.error.disposition !== 'refused') return removed;
    tellProblem(run.context, removed.error, work.issue.id);
    refused ??= removed.error;
  }
  return refused === undefined ? success(undefined) : failed(refused);
}

export function planOf(run: ImportRun, work: IssueAtWork, sheet: Timesheet, taskRef: OneCRef): TimesheetPlan {
  const entryId = sheet.entry.id;
  // By the entry and not by the issue: the entry of a merged issue keeps its sheet.
  const link = run.context.store.importLinks.get('time_entry', entryId);
  const own = deterministicKey(run.account, 'time_entry', entryId);
  return planTimesheet(sheet, taskRef, link, work.stored.timesheets, own, run.context.onec.profile);
}

export function removalsOf(run: ImportRun, work: IssueAtWork) {
  const { documents, links, stored } = work;
  const present = new Set([
    ...documents.timesheets.map((sheet) => sheet.entry.id),
    ...documents.badEntries.map((entry) => entry.id),
  ]);
  const { profile } = run.context.onec;
  const known = (entryId: OkdeskId) => run.context.store.importLinks.get('time_entry', entryId);
  const unlinked = unlinkedSheets(work.issue.id, known, stored.timesheets);
  return planRemovals([...links, ...unlinked], present, stored.timesheets, profile);
}

async function sendTimesheet(
  run: ImportRun,
  work: IssueAtWork,
  plan: TimesheetPlan,
): Promise<Result<void, Problem>> {
  const { context } = run;
  const { profile } = context.onec;
  const { entryId, step } = plan;
  const subject = subjectOf(work, 'time_entry', entryId);
  if (plan.count > 1 && 'stored' in step) {
    const parameters = { entry: entryId, count: plan.count, number: step.stored.number };
    openCase(context, 'import.duplicate_timesheet', parameters, subject);
  }
  if (step.step === 'unchanged') {
    count(run, 'time_entry', 'unchanged');
    return success(undefined);
  }
  if (step.step === 'billed') {
    leaveBilled(run, work, plan, step.stored.ref);
    if (step.differs) {
      const before = minutesOf(step.stored, profile);
      const code = before === plan.minutes ? 'import.billed_entry_differs' : 'import.billed_entry_changed';
      openCase(context, code, { entry: entryId, before, after: plan.minutes }, subject);
    }
    count(run, 'time_entry', 'unchanged');
    return success(undefined);
  }

  const written = await writeDocument(
    run,
    {
      kind: 'time_entry',
      okdeskId: entryId,
      issueId: work.issue.id,
      set: profile.timesheet.set,
      names: profile.timesheet.fields,
      body: plan.body,
      detail: String(plan.minutes),
      async lookAgain() {
        const stored = await storedDocuments(run, [work.issue.id]).of(work.issue.id);
        if (!stored.ok) return stored;
        const ofEntry = stored.value.timesheets.filter((sheet) => sheet.entryId === entryId);
        return success(ofEntry.map((sheet) => sheet.document));
      },
    },
    step,
  );
  if (!written.ok) {
    countRefusal(run, 'time_entry', written.error);
    return failed(ofRecord(written.error, subject));
  }
  if (written.value.restored) {
    const restored = { ...subject, onecRef: written.value.ref };
    tell(context, 'warning', 'import.timesheet_restored', { entry: entryId }, restored);
  }
  count(run, 'time_entry', step.step === 'create' ? 'created' : 'changed');
  return success(undefined);
}

/** The link says from now on that the sheet belongs to the accountant; what was last written stays remembered. */
function leaveBilled(run: ImportRun, work: IssueAtWork, plan: TimesheetPlan, ref: OneCRef): void {
  if (plan.link?.state === 'locked' && plan.link.ref === ref) return;
  run.context.store.importLinks.put({
    kind: 'time_entry',
    okdeskId: plan.entryId,
    issueId: work.issue.id,
    ref,
    contentHash: plan.link?.ref === ref ? plan.link.contentHash : '',
    dataVersion: plan.link?.dataVersion ?? '',
    state: 'locked',
    detail: plan.link?.detail ?? String(plan.minutes),
  });
}
