import { parseOneCRef } from '../../../../shared/ids.ts';
import type { Change } from '../../../onec/onec.ts';
import type { RunContext } from '../../run/context.ts';
import { noteDocumentChanged } from './document-changes.ts';
import { type Keeper, keepRecord, keepVanished } from './keep-record.ts';
import { createReplica } from './replica.ts';
import { documentSets, recordTypesBySet } from './sets.ts';

/** Replica and outbox as the reading steps of this run use them. */
export function createKeeper(context: RunContext, distrusted = false): Keeper {
  return {
    store: context.store,
    replica: createReplica(context.store.replica),
    managerBecomesAssignee: context.settings.export.managerBecomesAssignee,
    distrusted,
  };
}

/** Makes lines of a change feed durable, in one transaction. Lines of sets that we do not know are passed over. */
export function keepChanges(context: RunContext, keeper: Keeper, changes: readonly Change[]): void {
  const { profile } = context.onec;
  const types = recordTypesBySet(profile);
  const documents = documentSets(profile);
  context.store.transaction(() => {
    for (const change of changes) {
      if (documents.has(change.set)) noteDocument(context, change);
      else if (change.type === 'changed') {
        const record = context.reader.read(change.set, change.entity);
        if (record !== undefined) keepRecord(keeper, record);
      } else {
        const type = types.get(change.set);
        if (type !== undefined) keepVanished(keeper, type, change.ref);
      }
    }
  });
}

function noteDocument(context: RunContext, change: Change): void {
  if (change.type === 'deleted') {
    noteDocumentChanged(context, change.ref, '');
    return;
  }
  const { Ref_Key: key, DataVersion: version } = change.entity;
  const ref = typeof key === 'string' ? parseOneCRef(key) : undefined;
  if (ref !== undefined) noteDocumentChanged(context, ref, typeof version === 'string' ? version : '');
}
