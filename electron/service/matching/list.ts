import type { z } from 'zod';
import type { matchingQuestions } from '../../../shared/ipc/matching.ts';
import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { Language } from '../../../shared/message.ts';
import { evidenceWord } from '../../../shared/messages/evidence.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { createReplica, type Replica } from '../../exchange/export/read/replica.ts';
import { pendingInStretches } from '../../exchange/run/stretches.ts';
import { exclusionOf } from '../../explain/exclusion.ts';
import { titleOf } from '../../explain/subject.ts';
import { infobaseZone, momentToWallTime } from '../../onec/values/wall-time.ts';
import type { ExchangeStore, MatchProposal } from '../../store/store.ts';
import { okdeskPage } from '../clients/okdesk-page.ts';

type MatchList = z.input<(typeof matchingQuestions)['list']['answer']>;

/** Proposals with names and pages, and how far each kind is, from the store alone. */
export async function listMatches(
  store: ExchangeStore,
  settings: ExchangeSettings,
  now: number,
  language: Language,
): Promise<MatchList> {
  const replica = createReplica(store.replica);
  const known = store.matches.list();
  const proposals = known.map(({ kind, ref, okdeskId, certainty, evidence, decision }) => ({
    kind,
    ref,
    okdeskId,
    certainty,
    decision,
    title: titleOf(replica, kind, ref),
    url: okdeskPage(settings.okdesk.url, kind, okdeskId) ?? '',
    evidence: evidenceWord(evidence, language),
  }));
  const wallTime = momentToWallTime(now, infobaseZone(settings.onec.timeZone));
  const summaries: MatchList['summaries'] = [];
  for (const kind of exportKinds) {
    const linked = store.exportLinks.count(kind);
    const unlinked = await countUnlinked(store, replica, kind, wallTime);
    summaries.push({ kind, records: linked + unlinked, linked, open: openRecords(known, kind) });
  }
  return { proposals, summaries, foreignKeys: countForeignKeys(store, known) };
}

/** Queued records that belong in ОкДеск by the export's own conditions and have no counterpart yet. */
async function countUnlinked(
  { outbox, exportLinks }: ExchangeStore,
  replica: Replica,
  kind: ExportKind,
  wallTime: string,
): Promise<number> {
  const linked = exportLinks.linkedRefs(kind);
  let unlinked = outbox.undecidedCount()[kind] ?? 0;
  for await (const rows of pendingInStretches(outbox, kind)) {
    for (const { ref } of rows) {
      if (linked.has(ref)) continue;
      if (exclusionOf(replica, kind, ref, wallTime) === undefined) unlinked += 1;
    }
  }
  return unlinked;
}

/** Records, not pairs: one record may have several candidates. */
function openRecords(known: readonly MatchProposal[], kind: ExportKind): number {
  const open = known.filter((one) => one.kind === kind && one.decision === 'open');
  return new Set(open.map((one) => one.ref)).size;
}

/** Companies that look the same but carry the key of another exchange or another infobase. */
export function countForeignKeys({ outbox }: ExchangeStore, known: readonly MatchProposal[]): number {
  const companies = new Set(
    known.flatMap(({ kind, ref, decision }) => (kind === 'company' && decision === 'open' ? [ref] : [])),
  );
  return [...companies].filter(
    (ref) => outbox.get('company', ref)?.problem?.code === 'export.match_foreign_key',
  ).length;
}
