import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OneCRef } from '../../../shared/ids.ts';
import { naturalKeyOf } from '../../exchange/export/map/natural-key.ts';
import { ofType, parseRecord } from '../../exchange/export/read/replica.ts';
import type {
  ContactLine,
  CounterpartyRecord,
  OneCRecord,
  OneCRecordType,
} from '../../onec/records/records.ts';
import type { ReplicaStore } from '../../store/replica.ts';
import type { Neighbours } from './as-if-exported.ts';

export interface ReplicaFollower extends Neighbours {
  /** Takes in what the store has of this type and was not seen yet. Lets others work between two portions. */
  follow(type: OneCRecordType): Promise<void>;
  /** Records of a type with this natural key, whatever state they are in. */
  sharing(type: OneCRecordType, naturalKey: string): IteratorObject<OneCRef>;
  version(): number;
}

/** Objects in one portion: a few milliseconds of work. */
const portion = 250;

/**
 * Keeps the records of the replica in memory, slim, and tells of every one that is new or changed, or whose neighbours
 * changed: a company by its counterparties, a piece of equipment by its model.
 */
export function createReplicaFollower(
  replica: ReplicaStore,
  changed: (record: OneCRecord) => void,
): ReplicaFollower {
  const seen = new Map<OneCRecordType, number>();
  const records = new Map<OneCRecordType, Map<OneCRef, OneCRecord>>();
  /** References of the records that share a natural key, by type and key. */
  const byNaturalKey = new Map<string, OneCRef[]>();
  const counterparties = new Map<OneCRef, Map<OneCRef, CounterpartyRecord>>();
  /** Partners whose counterparties changed since the partners were followed. */
  const touched = new Set<OneCRef>();
  let version = 0;

  function keep(record: OneCRecord): void {
    const ofType = records.get(record.type) ?? new Map<OneCRef, OneCRecord>();
    const before = ofType.get(record.ref);
    ofType.set(record.ref, slim(record));
    keepNaturalKey(record, before);
    records.set(record.type, ofType);
    version += 1;
    if (record.type === 'counterparty') keepCounterparty(record, before);
    else touched.delete(record.ref);
    // Equipment takes its type from the model, so all of it is looked at once more.
    if (record.type === 'equipment_model' && before !== undefined) seen.delete('client_equipment');
    changed(record);
  }

  function keepNaturalKey(record: OneCRecord, before: OneCRecord | undefined): void {
    const former = before === undefined ? undefined : naturalKeyOf(before);
    const present = naturalKeyOf(record);
    if (former === present) return;
    if (former !== undefined) {
      const key = `${record.type} ${former}`;
      const others = (byNaturalKey.get(key) ?? []).filter((ref) => ref !== record.ref);
      byNaturalKey.set(key, others);
    }
    if (present === undefined) return;
    const key = `${record.type} ${present}`;
    const sharing = byNaturalKey.get(key);
    // In place: thousands may share one address.
    if (sharing === undefined) byNaturalKey.set(key, [record.ref]);
    else sharing.push(record.ref);
  }

  function keepCounterparty(record: CounterpartyRecord, before: OneCRecord | undefined): void {
    const former = before?.type === 'counterparty' ? before.partner : undefined;
    if (former !== undefined) {
      counterparties.get(former)?.delete(record.ref);
      touched.add(former);
    }
    if (record.partner === undefined) return;
    const own = counterparties.get(record.partner) ?? new Map<OneCRef, CounterpartyRecord>();
    own.set(record.ref, record);
    counterparties.set(record.partner, own);
    touched.add(record.partner);
  }

  function keepTouchedPartners(): void {
    for (const ref of touched) {
      const payload = replica.get('partner', ref);
      const partner = payload === undefined ? undefined : parseRecord('partner', payload);
      if (partner !== undefined) keep(partner);
    }
    touched.clear();
  }

  return {
    async follow(type) {
      for (;;) {
        const rows = replica.changedSince(type, seen.get(type) ?? -1, portion);
        for (const row of rows) {
          const record = parseRecord<OneCRecordType>(type, row.payload);
          if (record !== undefined) keep(record);
          seen.set(type, row.revision);
        }
        if (rows.length < portion) break;
        await nextTurn();
      }
      if (type === 'partner') keepTouchedPartners();
    },
    get(type, ref) {
      return ofType(records.get(type)?.get(ref), type);
    },
    sharing: (type, naturalKey) => (byNaturalKey.get(`${type} ${naturalKey}`) ?? []).values(),
    counterpartiesOf: (partner) => [...(counterparties.get(partner)?.values() ?? [])],
    version: () => version,
  };
}

/** Addresses and phones are most of a record and are looked at only once; the e-mail of people tells them apart. */
function slim(record: OneCRecord): OneCRecord {
  switch (record.type) {
    case 'partner':
      return { ...record, contacts: [] };
    case 'contact_person':
      return { ...record, contacts: record.contacts.filter(isEmail) };
    default:
      return record;
  }
}

function isEmail(line: ContactLine): boolean {
  return line.type === 'email';
}
