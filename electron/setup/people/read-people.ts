import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { Employee } from '../../okdesk/records.ts';
import type { OneC } from '../../onec/onec.ts';
import { createRecordReader } from '../../onec/records/reader.ts';
import type { UserRecord } from '../../onec/records/records.ts';

/** All employees of ОкДеск, switched-off ones included: there is no search by e-mail. */
export async function readEmployees(okdesk: Okdesk): Promise<Result<readonly Employee[], Problem>> {
  const employees: Employee[] = [];
  for await (const page of okdesk.employees.all()) {
    if (!page.ok) return page;
    employees.push(...page.value);
  }
  return success(employees);
}

/** All users of the infobase who are people. */
export async function readUsers(onec: OneC): Promise<Result<readonly UserRecord[], Problem>> {
  const reader = await createRecordReader(onec);
  if (!reader.ok) return reader;
  const { set } = onec.profile.user;
  const entities = await onec.list(set, {});
  if (!entities.ok) return entities;
  const records = entities.value.map((entity) => reader.value.read(set, entity));
  return success(records.filter((record): record is UserRecord => record?.type === 'user'));
}
