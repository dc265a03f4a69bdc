import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { OneC } from '../../onec/onec.ts';
import { fieldsOf } from '../../onec/records/fields.ts';
import { readDirectory } from '../../onec/records/read-equipment.ts';
import type { DirectoryRecord } from '../../onec/records/records.ts';

const types = {
  workplace: 'workplace',
  workKind: 'work_kind',
  businessDirection: 'business_direction',
} as const;

/** Entries of a small catalog of 1C without its groups, marked ones included. */
export async function catalogEntries(
  onec: OneC,
  catalog: keyof typeof types,
): Promise<Result<readonly DirectoryRecord[], Problem>> {
  const { set, fields } = onec.profile[catalog];
  const entities = await onec.list(set, {});
  if (!entities.ok) return entities;
  return success(
    entities.value.flatMap((entity) => readDirectory(fieldsOf(entity), types[catalog], fields) ?? []),
  );
}
