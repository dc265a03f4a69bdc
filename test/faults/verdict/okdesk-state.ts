import type { Row } from '../../../electron/sandbox/okdesk/data/row.ts';
import type { Sides } from '../world/sides.ts';
import type { EndState } from './end-state.ts';

const ownOfTheWorld = new Set(['id', 'created_at', 'updated_at']);

/** Reference data of the account; references by number become names, because numbers depend on the order of creation. */
export function okdeskState({ okdesk }: Sides): EndState {
  const nameOf = (table: Parameters<typeof okdesk.all>[0], name: string) => {
    const names = new Map(okdesk.all(table).map((row) => [row.id, String(row[name] ?? '')]));
    return (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((id) => names.get(Number(id)) ?? id).sort();
      return typeof value === 'number' ? (names.get(value) ?? value) : value;
    };
  };
  const company = nameOf('companies', 'name');
  const agreement = nameOf('agreements', 'title');
  const place = nameOf('maintenance_entities', 'name');
  const kind = nameOf('equipment_kinds', 'name');
  const manufacturer = nameOf('equipment_manufacturers', 'name');
  const model = nameOf('equipment_models', 'name');
  const comparable: Readonly<Record<string, (value: unknown) => unknown>> = {
    // One address to people and to ОкДеск, whichever letters are capital.
    email: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
    company_id: company,
    company_ids: company,
    agreement_ids: agreement,
    maintenance_entity_id: place,
    equipment_kind_id: kind,
    equipment_manufacturer_id: manufacturer,
    equipment_model_id: model,
  };
  const line = (row: Row) => {
    const fields = Object.entries(row)
      .filter(([name, value]) => !ownOfTheWorld.has(name) && value !== null && value !== '')
      .map(([name, value]): [string, unknown] => [name, comparable[name]?.(value) ?? value])
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify(Object.fromEntries(fields));
  };
  return {
    company: okdesk.all('companies').map(line),
    contact: okdesk.all('contacts').map(line),
    agreement: okdesk.all('agreements').map(line),
    object: okdesk.all('maintenance_entities').map(line),
    equipment: okdesk.all('equipments').map(line),
    manufacturer: okdesk.all('equipment_manufacturers').map(line),
    model: okdesk.all('equipment_models').map(line),
    kind: okdesk.all('equipment_kinds').map(line),
  };
}
