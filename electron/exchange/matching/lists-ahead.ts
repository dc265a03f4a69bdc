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
    const prepared = await session.finder.prepare(kind);
    isFailed ||= !prepared.ok;
  });
}

/** Also for records whose parents have their turn first. What earlier runs left over waits for something else. */
async function willBeLookedFor(session: ExportSession, kind: ExportKind): Promise<boolean> {
  for await (const rows of pendingInStretches(session.context.store.outbox, kind)) {
    for (const { state, ref } of rows) {
      if (state !== 'due') continue;
      const { step } = consider(session, kind, ref).decision;
      if (step === 'find' || step === 'park') return true;
    }
  }
  return false;
}
