import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import { consider, type ExportSession } from '../export/session.ts';
import { inParallel } from '../run/in-parallel.ts';
import { pendingInStretches } from '../run/stretches.ts';

/**
 * Reads the lists of ОкДеск in which new records of this run will be looked for, several at once: kind by kind, as the
 * records go, each list would be waited for twice, for its page and for its end. The first failure is enough; the record
 * that needs the list meets it.
 */
export async function readListsAhead(session: ExportSession): Promise<void> {
  const { settings, signal } = session.context;
  const kinds: ExportKind[] = [];
  for (const kind of exportKinds) if (await willBeLookedFor(session, kind)) kinds.push(kind);
  let isFailed = false;
  const stopped = () => signal.aborted || isFailed;
  await inParallel(kinds, settings.okdesk.inFlight, stopped, async (kind) => {
    const isRead = await session.finder.readList(kind);
    isFailed ||= !isRead;
  });
}

/**
 * Also for records whose parents have their turn first. What earlier runs left over waits for something else. Mapping is the
 * costly part, so it is left to records that have no link, of kinds that are looked for in their list.
 */
async function willBeLookedFor(session: ExportSession, kind: ExportKind): Promise<boolean> {
  const { outbox, exportLinks } = session.context.store;
  for await (const rows of pendingInStretches(outbox, kind)) {
    for (const { state, ref } of rows) {
      if (state !== 'due' || exportLinks.get(kind, ref) !== undefined) continue;
      if (!session.finder.isListed(kind)) return false;
      const { step } = consider(session, kind, ref).decision;
      if (step === 'find' || step === 'park') return true;
    }
  }
  return false;
}
