import { success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { equipmentSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { oneOrMany } from './one-or-many.ts';
import { createWritten } from './written.ts';

const foundSchema = oneOrMany(equipmentSchema);

/** «Оборудование». Neither number is unique by force, so a search may bring several. */
export function createEquipments(connection: Connection): Okdesk['equipments'] {
  async function byNumber(field: 'inventory_number' | 'serial_number', number: string) {
    const wanted = number.trim();
    const search = await connection.ask(
      { method: 'GET', path: 'equipments/', query: { [field]: wanted } },
      foundSchema,
    );
    if (!search.ok) return search;
    return success(search.value.filter((equipment) => equipment[field]?.trim() === wanted));
  }
  return {
    ...createWritten(connection, {
      collection: 'equipments',
      listPath: 'equipments/list',
      wrapper: 'equipment',
      schema: equipmentSchema,
      card: 'path',
    }),
    byInventoryNumber: (number) => byNumber('inventory_number', number),
    bySerialNumber: (number) => byNumber('serial_number', number),
  };
}
