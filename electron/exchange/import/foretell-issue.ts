import type { OneCRef } from '../../../shared/ids.ts';
import type { ImportKind } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import { count, type ImportRun } from './import-run.ts';
import { type DocumentStep, documentChanges } from './plan/document.ts';
import { filePlansOf } from './send/files.ts';
import { type IssueAtWork, subjectOf } from './send/issue-at-work.ts';
import { planOf, removalsOf } from './send/timesheets.ts';

/** Puts into the run's plan and counts what a real run would do with the issue. Sends and records nothing. */
export function foretellIssue(run: ImportRun, work: IssueAtWork, taskRef: OneCRef): void {
  const { task } = work;
  foretellDocument(run, work, 'issue', work.issue.id, task);
  for (const row of task.rows) count(run, row.kind, row.step);
  for (const file of filePlansOf(run, work)) {
    if (file.step === 'attach') foretell(run, work, 'attachment', file.file.attachmentId, 'create', []);
    else if (file.step === 'remove') foretell(run, work, 'attachment', file.link.okdeskId, 'archive', []);
    else count(run, 'attachment', 'unchanged');
  }
  for (const sheet of work.documents.timesheets) {
    const plan = planOf(run, work, sheet, taskRef);
    if (plan.step.step === 'billed')
      foretell(run, work, 'time_entry', plan.entryId, plan.step.differs ? 'ask' : 'leave', []);
    else foretellDocument(run, work, 'time_entry', plan.entryId, { body: plan.body, step: plan.step });
  }
  for (const removal of removalsOf(run, work)) {
    if (removal.step === 'forget') continue;
    foretell(
      run,
      work,
      'time_entry',
      removal.link.okdeskId,
      removal.step === 'billed' ? 'ask' : 'archive',
      [],
    );
  }
}

function foretellDocument(
  run: ImportRun,
  work: IssueAtWork,
  kind: ImportKind,
  id: IssueAtWork['issue']['id'],
  plan: { readonly body: Readonly<Record<string, unknown>>; readonly step: DocumentStep },
): void {
  const { step, body } = plan;
  const action = step.step === 'create' ? 'create' : step.step === 'write' ? 'change' : 'leave';
  const stored = step.step === 'create' ? undefined : step.stored;
  foretell(run, work, kind, id, action, action === 'leave' ? [] : documentChanges(body, stored));
}

const tallies = {
  create: 'created',
  change: 'changed',
  archive: 'changed',
  leave: 'unchanged',
  ask: 'unchanged',
} as const;

function foretell(
  run: ImportRun,
  work: IssueAtWork,
  kind: ImportKind,
  id: IssueAtWork['issue']['id'],
  action: keyof typeof tallies,
  fields: PlannedChange['fields'],
): void {
  const { title } = subjectOf(work, kind, id);
  count(run, kind, tallies[action]);
  if (action !== 'leave') run.planned.push({ record: { kind, title, okdeskId: id }, action, fields });
}
