import type { OkdeskId } from '../../../shared/ids.ts';
import { exportKinds } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { ExportLink } from '../../store/store.ts';
import { createCounts } from '../plan/counts.ts';
import type { Existing } from '../plan/existing.ts';
import { plannedChange } from '../plan/planned-change.ts';
import { changedFields } from '../plan/write-fields.ts';
import type { DirectionResult } from '../run/context.ts';
import { inStretches } from '../run/stretches.ts';
import { mapRecord } from './map/index.ts';
import { readSentFields } from './record/sent-fields.ts';
import type { ExportSession } from './session.ts';
import { readCards } from './targets/read-cards.ts';
import type { Target } from './targets/target.ts';

type Verified = Pick<DirectionResult, 'kinds' | 'planned'>;

/**
 * Compares every linked record afresh with what ОкДеск has, instead of trusting fingerprints. Nothing is written; the plan
 * says what a run would have to mend. A record that ОкДеск does not show any more is planned as a creation.
 */
export async function verifyLinks(session: ExportSession): Promise<Result<Verified, Problem>> {
  const { context, view, targets } = session;
  const counts = createCounts();
  const planned: PlannedChange[] = [];
  for (const kind of exportKinds) {
    const links = context.store.exportLinks.list(kind);
    if (links.length === 0) continue;
    const present = await readPresent(session, targets[kind], links);
    if (!present.ok) return present;
    let done = 0;
    for await (const some of inStretches(links)) {
      if (context.signal.aborted) return success({ kinds: counts.kinds, planned });
      for (const link of some) {
        const mapped = mapRecord(kind, link.ref, view);
        if (mapped.status !== 'ready' || link.archived) continue;
        const { desired } = mapped;
        const existing = present.value.get(link.okdeskId);
        const subject = { ...desired, id: link.okdeskId };
        if (existing === undefined) {
          planned.push(plannedChange(subject, 'create', { after: desired.fields }));
          counts.add(kind, 'created');
          continue;
        }
        const after = changedFields(desired, readSentFields(link.sentFields), existing);
        const same = Object.keys(after).length === 0;
        if (!same) planned.push(plannedChange(subject, 'change', { before: existing.fields, after }));
        counts.add(kind, same ? 'unchanged' : 'changed');
      }
      done += some.length;
      context.progress({ direction: 'export', phase: 'planning', kind, done, total: links.length });
    }
  }
  return success({ kinds: counts.kinds, planned });
}

/** Records of a kind by id; cards of the linked ones where the list's items are short. */
async function readPresent(
  { context }: ExportSession,
  target: Target,
  links: readonly ExportLink[],
): Promise<Result<ReadonlyMap<OkdeskId, Existing>, Problem>> {
  const present = new Map<OkdeskId, Existing>();
  for await (const page of target.all()) {
    if (!page.ok) return page;
    for (const existing of page.value) present.set(existing.id, existing);
  }
  const short = links.filter((link) => {
    const existing = present.get(link.okdeskId);
    return existing !== undefined && target.isShort(existing);
  });
  const read = await readCards(
    context,
    target,
    short.map((link) => link.okdeskId),
    (id, card) => present.set(id, card),
  );
  return read.ok ? success(present) : read;
}
