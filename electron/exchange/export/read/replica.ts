import { setImmediate } from 'node:timers/promises';
import type { OneCRef } from '../../../../shared/ids.ts';
import type { OneCRecord, OneCRecordOf, OneCRecordType } from '../../../onec/records/records.ts';
import type { NewReplicaRow, ReplicaStore } from '../../../store/replica.ts';
import { stretch } from '../../run/stretches.ts';
import { naturalKeyOf } from '../map/natural-key.ts';
import { recordSchema } from './record-schema.ts';

/** The objects of 1C as last read, by type and reference. */
export interface Replica {
  get<Type extends OneCRecordType>(type: Type, ref: OneCRef): OneCRecordOf<Type> | undefined;
  /** All records of a type, or those of one partner, ordered by reference. */
  list<Type extends OneCRecordType>(type: Type, partner?: OneCRef): readonly OneCRecordOf<Type>[];
  /**
   * Records of a type with this natural key, whatever state they are in, in the order of their references. Read as they are
   * asked for: some bases give one address to thousands of people.
   */
  sharing(type: OneCRecordType, naturalKey: string): IteratorObject<OneCRef>;
  /** All records of a type, a stretch at a time, in the order in which they were taken in. */
  all<Type extends OneCRecordType>(type: Type): AsyncIterable<readonly OneCRecordOf<Type>[]>;
  /** The revision of this change: the one named, or a new one. */
  put(record: OneCRecord, revision?: number): number;
  /** Puts an object of which the replica has nothing; `false`: it has something, and keeps it. */
  add(record: OneCRecord, revision: number): boolean;
  /** The first of so many revisions, for changes that are put in the same transaction. */
  takeRevisions(count: number): number;
  /** Of all records of a type, or of those that were not taken in after a revision. */
  dataVersions(type: OneCRecordType, takenInUpTo?: number): ReadonlyMap<OneCRef, string>;
}

/**
 * The client, the model and the manager of a record are looked at for others beside it; parsing costs more than reading. As
 * many as a franchisee of usual size has clients; each takes some kilobytes.
 */
const mostRemembered = 300;

export function createReplica(store: ReplicaStore): Replica {
  const remembered = new Map<string, OneCRecord>();

  /** By its text, which says whether it is still the same. */
  function recordIn(payload: string): OneCRecord | undefined {
    const record = remembered.get(payload) ?? parsePayload(payload);
    if (record === undefined) return undefined;
    // Those looked at last stay longest: a map keeps the order in which it was filled.
    remembered.delete(payload);
    remembered.set(payload, record);
    if (remembered.size > mostRemembered) {
      const [oldest = payload] = remembered.keys();
      remembered.delete(oldest);
    }
    return record;
  }

  return {
    get(type, ref) {
      const payload = store.get(type, ref);
      return payload === undefined ? undefined : ofType(recordIn(payload), type);
    },
    list(type, partner) {
      // All of a type pass by once, and would push out those that are looked at again.
      const parse = partner === undefined ? parsePayload : recordIn;
      return store.list(type, partner).flatMap((payload) => ofType(parse(payload), type) ?? []);
    },
    *sharing(type, naturalKey) {
      let after = '';
      while (true) {
        const refs = store.byNaturalKey(type, naturalKey, after, stretch);
        yield* refs;
        after = refs.at(-1) ?? after;
        if (refs.length < stretch) return;
      }
    },
    async *all(type) {
      let after = -1;
      while (true) {
        const rows = store.changedSince(type, after, stretch);
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.revision;
        yield rows.flatMap(({ payload }) => parseRecord(type, payload) ?? []);
        await setImmediate();
      }
    },
    put: (record, revision) => store.put(rowOf(record), revision),
    add: (record, revision) => store.add(rowOf(record), revision),
    takeRevisions: (count) => store.takeRevisions(count),
    dataVersions: (type, takenInUpTo) => store.dataVersions(type, takenInUpTo),
  };
}

function rowOf(record: OneCRecord): NewReplicaRow {
  return {
    type: record.type,
    ref: record.ref,
    dataVersion: record.dataVersion,
    owner: 'partner' in record ? record.partner : undefined,
    naturalKey: naturalKeyOf(record),
    payload: JSON.stringify(record),
  };
}

/** A payload of an older shape counts as absent: it is read again from 1C when it changes. */
function parsePayload(payload: string): OneCRecord | undefined {
  return recordSchema.safeParse(JSON.parse(payload)).data;
}

/** Likewise one of another type. */
export function parseRecord<Type extends OneCRecordType>(
  type: Type,
  payload: string,
): OneCRecordOf<Type> | undefined {
  return ofType(parsePayload(payload), type);
}

/** The record where it is of this type. */
export function ofType<Type extends OneCRecordType>(
  record: OneCRecord | undefined,
  type: Type,
): OneCRecordOf<Type> | undefined {
  return record !== undefined && isRecordOf(record, type) ? record : undefined;
}

/** Tells a record's type from the others. */
export function isRecordOf<Type extends OneCRecordType>(
  record: OneCRecord,
  type: Type,
): record is OneCRecordOf<Type> {
  return record.type === type;
}
