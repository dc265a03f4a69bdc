import type { Sides } from '../world/sides.ts';

/** Nothing stands twice on either side. */
export function doubles({ onec, okdesk }: Sides): readonly string[] {
  const person = onec.asPerson();
  const alive = (set: string) => person.all(set).filter((entity) => entity['DeletionMark'] !== true);
  return [
    ...twice(
      'task of issue',
      alive('Document_ЗаданиеСотруднику').map((task) => task['ОкД_ИдентификаторЗаявки']),
    ),
    ...twice(
      'file',
      alive('Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы').map(
        (file) => `${String(file['ОкД_ИдентификаторФайла'])} of ${String(file['ВладелецФайла_Key'])}`,
      ),
    ),
    ...twice(
      'company',
      okdesk.all('companies').flatMap((row) => row['crm_1c_id'] ?? []),
    ),
    ...twice(
      'contact',
      okdesk.all('contacts').flatMap((row) => row['crm_1c_id'] ?? []),
    ),
    ...twice(
      'agreement',
      okdesk.all('agreements').flatMap((row) => row['crm_1c_id'] ?? []),
    ),
    ...twice(
      'object',
      okdesk.all('maintenance_entities').map((row) => `${String(row['company_id'])} ${String(row['name'])}`),
    ),
    ...twice(
      'manufacturer',
      okdesk.all('equipment_manufacturers').map((row) => row['name']),
    ),
  ];
}

function twice(what: string, keys: readonly unknown[]): readonly string[] {
  const seen = new Set<string>();
  return keys.map(String).flatMap((key) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [`${what} ${key} stands twice`];
  });
}
