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
    // 1C itself may hold two manufacturers of one name: a double is only what 1C holds fewer of.
    ...oftener(
      'manufacturer',
      okdesk.all('equipment_manufacturers').map((row) => row['name']),
      person.all('Catalog_ОкД_ПроизводителиОборудования').map((entry) => entry['Description']),
    ),
  ];
}

function twice(what: string, keys: readonly unknown[]): readonly string[] {
  return oftener(what, keys, [...new Set(keys.map(String))]);
}

/** Every key beyond those of `allowed`, each of which lets one pass. */
function oftener(what: string, keys: readonly unknown[], allowed: readonly unknown[]): readonly string[] {
  const left = allowed.map(String);
  return keys.map(String).flatMap((key) => {
    const place = left.indexOf(key);
    if (place >= 0) {
      left.splice(place, 1);
      return [];
    }
    return [`${what} ${key} stands twice`];
  });
}
