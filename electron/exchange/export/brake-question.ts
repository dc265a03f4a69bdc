import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import { exportKindWords } from '../../../shared/messages/export.ts';
import type { Problem } from '../../../shared/problem.ts';
import { checkBrake, type KindIntent } from '../plan/brake.ts';
import { pendingInStretches } from '../run/stretches.ts';
import { consider, type ExportSession } from './session.ts';

/**
 * Looks over the whole queue before anything is sent, without a request, and asks when too many linked records would
 * change. Records that matching has linked and nobody has written yet are new ones in this sense.
 */
export async function brakeQuestion(
  session: Pick<ExportSession, 'context' | 'view'>,
): Promise<Problem | undefined> {
  const { store, settings } = session.context;
  const intents: Partial<Record<ExportKind, KindIntent>> = {};
  for (const kind of exportKinds) {
    const linked = store.exportLinks.count(kind);
    if (linked === 0) continue;
    let changes = 0;
    let archives = 0;
    for await (const rows of pendingInStretches(store.outbox, kind)) {
      for (const { ref } of rows) {
        // Mapping is the costly part, and of a record without link nothing would change.
        if (store.exportLinks.get(kind, ref) === undefined) continue;
        const { decision, link } = consider(session, kind, ref);
        if (decision.step === 'archive') archives += 1;
        if (decision.step === 'change' && link?.contentHash !== '') changes += 1;
      }
    }
    if (changes + archives > 0) {
      intents[kind] = { changes, archives, linked };
    }
  }
  const question = checkBrake(intents, settings.export.brake);
  if (question === undefined) return undefined;
  const { kind, ...numbers } = question;
  const words = exportKindWords[kind];
  return {
    code: 'export.brake',
    side: 'local',
    operation: 'brake',
    disposition: 'fatal',
    applied: 'no',
    parameters: { ...numbers, kindRu: words.ru, kindEn: words.en },
  };
}
