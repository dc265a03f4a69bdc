import { success } from '../../../../shared/result.ts';
import type { ExportLink, OutboxRow } from '../../../store/store.ts';
import { withAttempted } from '../../plan/attempted-fields.ts';
import type { Existing } from '../../plan/existing.ts';
import { changedFields, needsCurrent, type SentFields, writeBody } from '../../plan/write-fields.ts';
import type { Finding } from '../lint/finding.ts';
import { lintRecord } from '../lint/index.ts';
import type { Desired } from '../map/desired.ts';
import { journalRecord } from '../record/journal.ts';
import { recordFailure, type StepOutcome } from '../record/record-failure.ts';
import { recordQuestion } from '../record/record-question.ts';
import { recordSuccess } from '../record/record-success.ts';
import { readSentFields } from '../record/sent-fields.ts';
import type { ExportSession } from '../session.ts';

/** A record without link: looked for on the other side, then linked, created, or put before a person. */
export async function findAndWrite(
  session: ExportSession,
  row: OutboxRow,
  desired: Desired,
): Promise<StepOutcome> {
  const { context } = session;
  const match = await session.finder.find(desired, row.createStarted);
  if (!match.ok) return recordFailure(context, desired, match.error);
  switch (match.value.type) {
    case 'none':
      return createRecord(session, row, desired);
    case 'certain': {
      const { existing, evidence } = match.value;
      return writeInto(session, row, desired, {
        id: existing.id,
        current: existing,
        sent: {},
        evidence,
        outcome: 'linked',
      });
    }
    case 'question':
    case 'foreign_key':
      recordQuestion(context, desired, match.value);
      return { tally: 'parked' };
  }
}

async function createRecord(session: ExportSession, row: OutboxRow, desired: Desired): Promise<StepOutcome> {
  const { context, targets } = session;
  const { kind, ref, fields } = desired;
  const findings = lint(session, desired);
  // Durable before the request: whoever finds this mark after a kill looks before creating again.
  context.store.outbox.createStarted(kind, ref);
  const created = await targets[kind].create(writeBody(fields));
  if (!created.ok) return recordFailure(context, desired, created.error, findings);
  recordSuccess(context, {
    desired,
    revision: row.revision,
    evidence: 'created',
    before: {},
    written: fields,
    answer: created.value,
    outcome: 'created',
  });
  return { tally: 'created' };
}

/** A linked record whose content differs from what was sent last. */
export async function changeRecord(
  session: ExportSession,
  row: OutboxRow,
  desired: Desired,
  link: ExportLink,
): Promise<StepOutcome> {
  const { context, targets } = session;
  const { okdeskId, evidence } = link;
  const remembered = readSentFields(link.sentFields);
  const inDoubt = link.attempted !== '';
  const card =
    inDoubt || needsCurrent(desired, remembered)
      ? await targets[desired.kind].card(okdeskId)
      : success(undefined);
  if (!card.ok) return recordFailure(context, desired, card.error);
  const current = card.value;
  if (link.archived || (inDoubt && current?.active === false)) {
    const parameters = { id: okdeskId };
    journalRecord(context, 'warning', 'export.restore_by_hand', desired, { okdeskId, parameters });
  }
  const sent =
    inDoubt && current !== undefined
      ? withAttempted(remembered, readSentFields(link.attempted), current)
      : remembered;
  return writeInto(session, row, desired, {
    id: okdeskId,
    current,
    sent,
    link,
    evidence,
    outcome: 'changed',
  });
}

/** Writes what differs into a record that ОкДеск has; nothing differs: no request, only the link. */
async function writeInto(
  session: ExportSession,
  row: OutboxRow,
  desired: Desired,
  into: {
    readonly id: ExportLink['okdeskId'];
    readonly current: Existing | undefined;
    readonly sent: SentFields;
    /** Absent for a record that was only now recognised. */
    readonly link?: ExportLink;
    readonly evidence: string;
    readonly outcome: 'linked' | 'changed';
  },
): Promise<StepOutcome> {
  const { context, targets } = session;
  const { current, sent, link, evidence, outcome } = into;
  const written = changedFields(desired, sent, current);
  const done = { desired, revision: row.revision, evidence, before: sent, written };
  if (Object.keys(written).length === 0) {
    const answer: Existing = current ?? {
      kind: desired.kind,
      id: into.id,
      title: desired.title,
      active: true,
      fields: sent,
    };
    recordSuccess(context, { ...done, answer, outcome: outcome === 'linked' ? 'linked' : 'unchanged' });
    return { tally: 'unchanged' };
  }
  const findings = lint(session, desired);
  if (link !== undefined) context.store.exportLinks.attempt(link, JSON.stringify(wantedOf(desired, written)));
  const updated = await targets[desired.kind].update(into.id, writeBody(written));
  if (!updated.ok) {
    if (link !== undefined && updated.error.applied === 'no') context.store.exportLinks.put(link);
    return recordFailure(context, desired, updated.error, findings);
  }
  recordSuccess(context, { ...done, answer: updated.value, outcome });
  return { tally: 'changed' };
}

/** 1C's part of what is written; of a field that is cleared nothing of ours remains. */
function wantedOf(desired: Desired, written: SentFields): SentFields {
  return Object.fromEntries(Object.entries(desired.fields).filter(([name]) => name in written));
}

/** Doubts are told before ОкДеск has its say; the record goes all the same. */
function lint({ context, otherEmailOwner }: ExportSession, desired: Desired): readonly Finding[] {
  const findings = lintRecord(desired, otherEmailOwner);
  for (const { code, parameters } of findings) {
    journalRecord(context, 'warning', code, desired, { parameters });
  }
  return findings;
}
