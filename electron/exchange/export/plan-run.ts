import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { OutboxRow } from '../../store/store.ts';
import { plannedChange } from '../plan/planned-change.ts';
import { changedFields, needsCurrent } from '../plan/write-fields.ts';
import { titleOf } from './map/title-of.ts';
import { lackReason, parkedReason, questionReason } from './record/questions.ts';
import type { StepOutcome } from './record/record-failure.ts';
import { readSentFields } from './record/sent-fields.ts';
import { consider, type ExportSession } from './session.ts';

/**
 * Dry run of one queued record: the same decision and the same look at the other side as in a real run, put into a line
 * of the plan instead of a request.
 */
export async function planRecord(
  session: ExportSession,
  row: OutboxRow,
  planned: (change: PlannedChange) => void,
): Promise<StepOutcome> {
  const { decision, link, title } = consider(session, row.kind, row.ref);
  const subject = {
    kind: row.kind,
    ref: row.ref,
    title,
    ...(link === undefined ? {} : { id: link.okdeskId }),
  };
  switch (decision.step) {
    case 'ignore':
      return { tally: 'nothing' };
    case 'unchanged':
    case 'leave':
      planned(plannedChange(subject, 'leave'));
      return { tally: 'unchanged' };
    case 'archive':
      planned(plannedChange(subject, 'archive'));
      return { tally: 'changed' };
    case 'lacking':
      planned(plannedChange(subject, 'refuse', { reason: lackReason(subject, decision.lacks) }));
      return { tally: 'failed' };
    case 'park': {
      const named = parkedReason(subject, decision.waitsFor, (kind, ref) => titleOf(session.view, kind, ref));
      planned(plannedChange(subject, 'park', { reason: named }));
      return { tally: 'parked' };
    }
    case 'change': {
      const { desired, id } = decision;
      const sent = readSentFields(link?.sentFields ?? '{}');
      const current = needsCurrent(desired, sent) ? await session.targets[row.kind].card(id) : undefined;
      if (current?.ok === false) return { tally: 'nothing', halt: current.error };
      const after = changedFields(desired, sent, current?.value);
      planned(plannedChange(subject, 'change', { before: current?.value?.fields ?? sent, after }));
      return { tally: 'changed' };
    }
    case 'find':
      return planUnlinked(session, row, decision.desired, planned);
  }
}

async function planUnlinked(
  session: ExportSession,
  row: OutboxRow,
  desired: Parameters<ExportSession['finder']['find']>[0],
  planned: (change: PlannedChange) => void,
): Promise<StepOutcome> {
  const match = await session.finder.find(desired, row.createStarted);
  if (!match.ok) return { tally: 'nothing', halt: match.error };
  const { kind, ref, title } = desired;
  const code = desired.fields['code'];
  switch (match.value.type) {
    case 'none':
      session.view.pretendLinked(kind, ref, { id: title, code: code === undefined ? code : String(code) });
      planned(plannedChange(desired, 'create', { after: desired.fields }));
      return { tally: 'created' };
    case 'certain': {
      const { existing } = match.value;
      const known = existing.fields['code'];
      session.view.pretendLinked(kind, ref, {
        id: existing.id,
        code: known === undefined ? known : String(known),
      });
      const after = changedFields(desired, {}, existing);
      const same = Object.keys(after).length === 0;
      planned(
        plannedChange({ ...desired, id: existing.id }, same ? 'leave' : 'change', {
          before: existing.fields,
          after,
        }),
      );
      return { tally: same ? 'unchanged' : 'changed' };
    }
    case 'question':
    case 'foreign_key':
      planned(plannedChange(desired, 'ask', { reason: questionReason(desired, match.value) }));
      return { tally: 'parked' };
  }
}
