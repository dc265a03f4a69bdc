import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneC, RawEntity, RecordReader } from '../onec.ts';
import type { Profile } from '../profile/profile.ts';
import { readReference, readTrimmed, refKey } from '../values/scalar.ts';
import { type Fields, fieldsOf } from './fields.ts';
import {
  type ContactKinds,
  readContactPerson,
  readContract,
  readCounterparty,
  readPartner,
  readUser,
} from './read-clients.ts';
import {
  readClientEquipment,
  readClientObject,
  readDirectory,
  readEquipmentModel,
} from './read-equipment.ts';
import type { OneCRecord } from './records.ts';

type Decode = (fields: Fields) => OneCRecord | undefined;

/** Every infobase makes the predefined kinds anew, so the reference of this one names the base. */
const fingerprintKind = 'EmailКонтактногоЛица';

/** Decoders in the order in which the first load reads: nothing refers to a later set. */
function decoders(profile: Profile, kinds: ContactKinds): readonly (readonly [string, Decode])[] {
  return [
    [profile.user.set, (fields) => readUser(fields, profile, kinds)],
    [
      profile.manufacturer.set,
      (fields) => readDirectory(fields, 'manufacturer', profile.manufacturer.fields),
    ],
    [
      profile.equipmentKind.set,
      (fields) => readDirectory(fields, 'equipment_kind', profile.equipmentKind.fields),
    ],
    [profile.equipmentModel.set, (fields) => readEquipmentModel(fields, profile)],
    [
      profile.contractType.set,
      (fields) => readDirectory(fields, 'contract_type', profile.contractType.fields),
    ],
    [
      profile.businessDirection.set,
      (fields) => readDirectory(fields, 'business_direction', profile.businessDirection.fields),
    ],
    [profile.workplace.set, (fields) => readDirectory(fields, 'workplace', profile.workplace.fields)],
    [profile.workKind.set, (fields) => readDirectory(fields, 'work_kind', profile.workKind.fields)],
    [profile.partner.set, (fields) => readPartner(fields, profile, kinds)],
    [profile.counterparty.set, (fields) => readCounterparty(fields, profile, kinds)],
    [profile.contactPerson.set, (fields) => readContactPerson(fields, profile, kinds)],
    [profile.contract.set, (fields) => readContract(fields, profile)],
    [profile.clientObject.set, (fields) => readClientObject(fields, profile)],
    [profile.clientEquipment.set, (fields) => readClientEquipment(fields, profile)],
  ];
}

/** Newer and older libraries keep the name of a predefined kind in different attributes. */
function kindName(entity: RawEntity, names: Profile['contactInformationKind']['fields']): string {
  const predefined = readTrimmed(entity[names.predefinedName]);
  return predefined === '' ? readTrimmed(entity[names.predefinedNameOfLibrary]) : predefined;
}

/** A pure reader for a base whose kinds of contact information are known already. */
function recordReader(profile: Profile, kinds: ContactKinds, opened: ReadonlySet<string>): RecordReader {
  const all = decoders(profile, kinds);
  const bySet = new Map(all);
  const kept = all.map(([set]) => set);
  return {
    opened,
    sets: kept.filter((set) => opened.has(set)),
    closedSets: kept.filter((set) => !opened.has(set)),
    baseFingerprint: [...kinds].find(([, name]) => name === fingerprintKind)?.[0] ?? '',
    read: (set, entity) => bySet.get(set)?.(fieldsOf(entity)),
  };
}

/**
 * Asks the base which sets are opened and which kinds of contact information it has, and makes the reader. A base that
 * does not open the kinds is read all the same: every line then counts as one of a kind that users added.
 */
export async function createRecordReader(onec: OneC): Promise<Result<RecordReader, Problem>> {
  const opened = await onec.openedSets();
  if (!opened.ok) return opened;
  const { set, fields } = onec.profile.contactInformationKind;
  const kinds = new Map<OneCRef, string>();
  if (opened.value.has(set)) {
    const rows = await onec.list(set, {});
    if (!rows.ok) return rows;
    for (const row of rows.value) {
      const ref = readReference(row[refKey]);
      const name = kindName(row, fields);
      if (ref !== undefined && name !== '') kinds.set(ref, name);
    }
  }
  return success(recordReader(onec.profile, kinds, opened.value));
}
