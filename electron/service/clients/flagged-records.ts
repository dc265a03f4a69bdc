import type { OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneC, RecordReader } from '../../onec/onec.ts';
import type { Profile } from '../../onec/profile/profile.ts';
import { referenceFilters } from '../../onec/values/literal.ts';
import type { Flagged } from './flag-rule.ts';

/** Kinds that have the flag «Выгружать в ОкДеск». */
export type FlagKind = Extract<ExportKind, 'company' | 'contact' | 'agreement'>;

const objects = { company: 'partner', contact: 'contactPerson', agreement: 'contract' } as const;

/** Entity set in which records of the kind stand. */
export function flagSet(profile: Profile, kind: FlagKind): string {
  return profile[objects[kind]].set;
}

/** Name of the flag's attribute on the wire. */
export function flagName(profile: Profile, kind: FlagKind): string {
  return profile[objects[kind]].fields.exportFlag;
}

/** Records as 1C has them now; those that it does not have are absent. */
export async function readFlagged(
  onec: OneC,
  reader: RecordReader,
  kind: FlagKind,
  refs: readonly OneCRef[],
): Promise<Result<ReadonlyMap<OneCRef, Flagged>, Problem>> {
  const set = flagSet(onec.profile, kind);
  const found = new Map<OneCRef, Flagged>();
  for (const filter of referenceFilters(refs)) {
    const entities = await onec.list(set, { filter });
    if (!entities.ok) return entities;
    for (const entity of entities.value) {
      const record = reader.read(set, entity);
      if (record?.type === 'partner' || record?.type === 'contact_person' || record?.type === 'contract') {
        found.set(record.ref, record);
      }
    }
  }
  return success(found);
}
