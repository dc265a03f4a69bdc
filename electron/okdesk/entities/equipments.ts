import { success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { equipmentSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { answerForms } from './answer-forms.ts';
import { createWritten } from './written.ts';

const forms = answerForms(equipmentSchema);

/** «Оборудование». Neither number is unique by force, so a search may bring several. */
export function createEquipments(connection: Connection): Okdesk['equipments'] {
  async function byNumber(field: 'inventory_number' | 'serial_number', number: string) {
    const wanted = number.trim();
    const search = await connection.ask(
      { method: 'GET', path: 'equipments/', query: { [field]: wanted } },
      forms.oneOrMany,
    );
    if (!search.ok) return search;
    return success(search.value.filter((equipment) => equipment[field]?.trim() === wanted));
  }
  return {
    ...createWritten(connection, {
      collection: 'equipments',
      listPath: 'equipments/list',
      wrapper: 'equipment',
      forms,
      card: 'path',
    }),
    byInventoryNumber: (number) => byNumber('inventory_number', number),
    bySerialNumber: (number) => byNumber('serial_number', number),
  };
}
