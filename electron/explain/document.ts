import { type OkdeskId, okdeskIdSchema } from '../../shared/ids.ts';
import type { OneC } from '../onec/onec.ts';

/**
 * The issue behind a document of 1C with this number: «Задание сотруднику» or «Лист учета рабочего времени». Numbers are
 * 1C's own and stand nowhere in the store, so 1C is asked; when it does not answer, nothing is found.
 */
export async function issueOfDocument(onec: OneC, number: string): Promise<OkdeskId | undefined> {
  const { task, timesheet } = onec.profile;
  for (const { set, fields } of [task, timesheet]) {
    const filter = `${fields.number} eq '${number.replaceAll("'", "''")}'`;
    const found = await onec.list(set, { filter, select: ['Ref_Key', fields.issueId] });
    if (!found.ok) return undefined;
    for (const entity of found.value) {
      const issueId = okdeskIdSchema.safeParse(entity[fields.issueId]);
      if (issueId.success) return issueId.data;
    }
  }
  return undefined;
}
