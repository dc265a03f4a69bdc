import type { Existing } from '../../plan/existing.ts';
import { fieldsNotKept, type SentFields } from '../../plan/write-fields.ts';
import type { RunContext } from '../../run/context.ts';
import { requeueWaitingIssues } from '../../run/resolve-references.ts';
import type { Desired } from '../map/desired.ts';
import { contentHash } from './content-hash.ts';
import { evidenceParameters, journalRecord } from './journal.ts';
import { sentAfter } from './sent-fields.ts';

/** A record that ОкДеск has as 1C wants it now. */
export interface Done {
  readonly desired: Desired;
  /** Revision of the outbox row when it was taken: a record changed meanwhile stays queued. */
  readonly revision: number;
  readonly evidence: string;
  readonly before: SentFields;
  /** What the request carried; empty when none was needed. */
  readonly written: SentFields;
  /** The record as ОкДеск answered it. */
  readonly answer: Existing;
  readonly outcome: 'created' | 'changed' | 'linked' | 'unchanged';
}

/** One transaction: link, outbox, journal, and the issues that waited for this record. */
export function recordSuccess(context: RunContext, done: Done): void {
  const { desired, answer, outcome } = done;
  const { kind, ref } = desired;
  const { store } = context;
  const notKept = fieldsNotKept(done.written, answer);
  store.transaction(() => {
    store.exportLinks.put({
      kind,
      ref,
      okdeskId: answer.id,
      contentHash: contentHash(desired),
      sentFields: JSON.stringify(sentAfter(desired, done.before, done.written, answer, notKept)),
      attempted: '',
      archived: false,
      evidence: done.evidence,
    });
    store.outbox.settle(kind, ref, done.revision);
    if (outcome !== 'unchanged') {
      const parameters = evidenceParameters(done.evidence);
      journalRecord(context, 'info', `export.${outcome}`, desired, { okdeskId: answer.id, parameters });
    }
    if (notKept.length > 0) {
      const parameters = { fields: notKept.join(', ') };
      journalRecord(context, 'warning', 'export.fields_not_kept', desired, {
        okdeskId: answer.id,
        parameters,
      });
    }
    if (outcome === 'created' || outcome === 'linked') requeueWaitingIssues(store, `${kind}:${answer.id}`);
    if (outcome === 'linked') store.matches.taken(kind, ref, answer.id);
  });
}
