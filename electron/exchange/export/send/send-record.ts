import type { OutboxRow } from '../../../store/store.ts';
import { journalProblem } from '../../run/run-journal.ts';
import { titleOf } from '../map/title-of.ts';
import { journalRecord, type Subject } from '../record/journal.ts';
import { lackReason, localProblem, parkedReason } from '../record/questions.ts';
import { recordFailure, type StepOutcome } from '../record/record-failure.ts';
import { type Considered, consider, type ExportSession } from '../session.ts';
import { changeRecord, findAndWrite } from './write-record.ts';

/** One queued record from decision to record: what is to be done, the requests, and what came of it. */
export async function sendRecord(session: ExportSession, row: OutboxRow): Promise<StepOutcome> {
  const considered = consider(session, row.kind, row.ref);
  const subject = { kind: row.kind, ref: row.ref, title: considered.title };
  return session.patience(row, subject, await carryOut(session, row, subject, considered));
}

async function carryOut(
  session: ExportSession,
  row: OutboxRow,
  subject: Subject,
  considered: Considered,
): Promise<StepOutcome> {
  const { decision, link } = considered;
  const { store } = session.context;
  switch (decision.step) {
    case 'ignore':
      store.outbox.settle(row.kind, row.ref, row.revision);
      return { tally: 'nothing' };
    case 'unchanged':
      store.outbox.settle(row.kind, row.ref, row.revision);
      return { tally: 'unchanged' };
    case 'leave':
      return leaveRecord(session, row, subject, decision.because);
    case 'park':
      return parkRecord(session, row, subject, decision.waitsFor);
    case 'lacking':
      return refuseLacking(session, subject, decision.lacks);
    case 'archive':
      return archiveRecord(session, row, subject, considered);
    case 'change':
      return link === undefined ? { tally: 'nothing' } : changeRecord(session, row, decision.desired, link);
    case 'find':
      return findAndWrite(session, row, decision.desired);
  }
}

function leaveRecord(
  { context }: ExportSession,
  row: OutboxRow,
  subject: Subject,
  because: 'setting' | 'api',
): StepOutcome {
  context.store.transaction(() => {
    context.store.outbox.settle(row.kind, row.ref, row.revision);
    if (because === 'api') journalRecord(context, 'warning', 'export.cannot_archive', subject);
    else journalRecord(context, 'note', 'export.left_after_flag', subject);
  });
  return { tally: 'unchanged' };
}

function parkRecord(
  { context, view }: ExportSession,
  row: OutboxRow,
  subject: Subject,
  waitsFor: NonNullable<OutboxRow['parkedFor']>,
): StepOutcome {
  context.store.transaction(() => {
    context.store.outbox.park(row.kind, row.ref, waitsFor);
    const told = row.state === 'parked' && row.parkedFor?.ref === waitsFor.ref;
    const { code, parameters } = parkedReason(subject, waitsFor, (kind, ref) => titleOf(view, kind, ref));
    if (!told) journalRecord(context, 'note', code, subject, { parameters });
  });
  return { tally: 'parked' };
}

function refuseLacking(
  { context }: ExportSession,
  subject: Subject,
  lacks: Parameters<typeof lackReason>[1],
): StepOutcome {
  const problem = localProblem(subject, 'mapping', lackReason(subject, lacks));
  context.store.transaction(() => {
    context.store.outbox.refuse(subject.kind, subject.ref, problem);
    journalProblem(context.store.journal, context.runId, 'export', problem, 'error');
  });
  return { tally: 'failed' };
}

/** Archiving writes no field, but what became of it is as unknown. */
const noFields = '{}';

async function archiveRecord(
  { context, targets }: ExportSession,
  row: OutboxRow,
  subject: Subject,
  { link }: Considered,
): Promise<StepOutcome> {
  const archive = targets[row.kind].archive;
  if (link === undefined || archive === undefined) return { tally: 'nothing' };
  context.store.exportLinks.attempt(link, noFields);
  const archived = await archive(link.okdeskId);
  if (!archived.ok) {
    if (archived.error.applied === 'no') context.store.exportLinks.put(link);
    return recordFailure(context, subject, archived.error);
  }
  context.store.transaction(() => {
    context.store.exportLinks.put({ ...link, attempted: '', archived: true });
    context.store.outbox.settle(row.kind, row.ref, row.revision);
    journalRecord(context, 'info', 'export.archived', subject, { okdeskId: link.okdeskId });
  });
  return { tally: 'changed' };
}
