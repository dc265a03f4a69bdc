import { type Fields, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import {
  type Answer,
  badQuery,
  brief,
  type Call,
  type Desk,
  moment,
  ok,
  parametersOf,
  type Route,
} from '../desk.ts';
import { refuse, refusedAny, said } from '../errors.ts';
import {
  attributeFilter,
  codeFilter,
  idFilter,
  idListFilter,
  periodFilter,
  substring,
} from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { agreementsOf } from './agreements.ts';
import { shownAttributes } from './attributes.ts';
import { company } from './companies.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { entryByCode } from './equipment-directories.ts';
import { nothingFound } from './search.ts';
import { type FieldRules, readWrite, type Written } from './write.ts';

const rules: FieldRules = {
  serial_number: { type: 'text' },
  inventory_number: { type: 'text' },
  comment: { type: 'text' },
  company_id: { type: 'id', table: 'companies' },
  maintenance_entity_id: { type: 'id', table: 'maintenance_entities' },
  parent_id: { type: 'id', table: 'equipments' },
  agreement_ids: { type: 'ids', table: 'agreements' },
};

/** Name in bodies (the kind is called "type" there), table, name of the stored code and of the object in answers. */
const coded = [
  ['equipment_type_code', 'equipment_kinds', 'equipment_kind_code', 'equipment_kind'],
  [
    'equipment_manufacturer_code',
    'equipment_manufacturers',
    'equipment_manufacturer_code',
    'equipment_manufacturer',
  ],
  ['equipment_model_code', 'equipment_models', 'equipment_model_code', 'equipment_model'],
] as const;

/** How equipment is written: directories by code. */
const equipment: Entity = {
  table: 'equipments',
  key: 'equipment',
  flat: 'change',
  read: readEquipment,
  card: (desk, row) => card(desk, row),
};

function readEquipment(desk: Desk, input: Fields, before: Row | undefined): Written {
  const { values, errors } = readWrite(desk, rules, input, before, 'equipment');
  const codes: Record<string, unknown> = {};
  for (const [name, table, stored] of coded) {
    const code = text(input, name);
    if (name === 'equipment_type_code' && code === undefined && (before === undefined || name in input)) {
      refuse(errors, [name], said.blank);
    } else if (code !== undefined && entryByCode(desk, table, code) === null) {
      refuse(errors, [name], said.invalid);
    } else if (name in input) codes[stored] = code ?? null;
  }
  return { values: { ...values, ...codes }, errors };
}

/** Methods of OkDesk API «Оборудование». */
export function equipmentRoutes(desk: Desk): readonly Route[] {
  const one = (call: Call, answer: (row: Row) => Answer) => withRecord(desk, 'equipments', call, answer);
  return [
    { method: 'GET', path: '/equipments', handle: (call) => search(desk, call) },
    { method: 'GET', path: '/equipments/list', handle: (call) => page(desk, call) },
    {
      method: 'GET',
      path: '/equipments/parameters',
      handle: () =>
        ok(
          (desk.switches.attributes['equipment'] ?? []).map((schema) => ({
            equipment_kind_codes: [],
            ...schema,
          })),
        ),
    },
    { method: 'GET', path: '/equipments/:id', handle: (call) => one(call, (row) => ok(card(desk, row))) },
    { method: 'POST', path: '/equipments', handle: (call) => save(desk, equipment, call, undefined) },
    {
      method: 'PATCH',
      path: '/equipments/:id',
      handle: (call) => one(call, (row) => save(desk, equipment, call, row)),
    },
  ];
}

function search(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const part = parameters.text('search_string');
  if (part !== undefined) {
    const where = [substring(['serial_number', 'inventory_number', 'comment'], part)];
    return ok(desk.tables.select('equipments', { where }).map((row) => card(desk, row)));
  }
  const where = ['inventory_number', 'serial_number'].flatMap((name) => {
    const value = parameters.text(name);
    return value === undefined ? [] : [equals(name, value)];
  });
  const found = where.length === 0 ? [] : desk.tables.select('equipments', { where });
  const [first] = found;
  if (first === undefined) return nothingFound(desk);
  const single = found.length === 1 && desk.switches.equipmentSearch === 'objectWhenSingle';
  return ok(single ? card(desk, first) : found.map((row) => card(desk, row)));
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const selection = cursorPage(parameters, desk.switches, [
    ...idFilter(parameters, 'company_ids', 'company_id'),
    ...idFilter(parameters, 'maintenance_entity_ids', 'maintenance_entity_id'),
    ...idListFilter(parameters, 'agreement_ids', 'agreement_ids'),
    ...codeFilter(parameters, 'equipment_kind_codes', 'equipment_kind_code'),
    ...codeFilter(parameters, 'equipment_manufacturer_codes', 'equipment_manufacturer_code'),
    ...codeFilter(parameters, 'equipment_model_codes', 'equipment_model_code'),
    ...periodFilter(parameters, 'created', 'created_at', 'day', desk.switches),
    ...attributeFilter(parameters),
  ]);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('equipments', selection).map((row) => listItem(desk, row)));
}

function common(desk: Desk, row: Row): Fields {
  const directories = coded.map(([, table, stored, shown]) => [
    shown,
    entryByCode(desk, table, row[stored] ?? row[shown]),
  ]);
  return {
    id: row.id,
    serial_number: orNull(row, 'serial_number'),
    inventory_number: orNull(row, 'inventory_number'),
    comment: orNull(row, 'comment'),
    maintenance_entity_id: orNull(row, 'maintenance_entity_id'),
    parent_id: orNull(row, 'parent_id'),
    ...Object.fromEntries(directories),
    parameters: shownAttributes(desk, 'equipment', row['parameters']),
    agreements: agreementsOf(desk, row),
  };
}

/** The card carries a fuller company than the list. */
function card(desk: Desk, row: Row): Fields {
  const companyId = number(row, 'company_id');
  const owner = companyId === undefined ? undefined : desk.tables.get('companies', companyId);
  return { ...common(desk, row), company: owner === undefined ? null : company.card(desk, owner) };
}

function listItem(desk: Desk, row: Row): Fields {
  return {
    ...common(desk, row),
    company: brief(desk, 'companies', number(row, 'company_id')),
    maintenance_entity: brief(desk, 'maintenance_entities', number(row, 'maintenance_entity_id')),
    created_at: moment(desk, row['created_at']),
    updated_at: moment(desk, row['updated_at']),
  };
}

/** Equipment as lists of issues show it. */
export const equipmentBrief = (desk: Desk, row: Row): Fields => {
  const { id, serial_number, inventory_number, equipment_kind, equipment_manufacturer, equipment_model } = {
    ...common(desk, row),
  } as const;
  return { id, serial_number, inventory_number, equipment_kind, equipment_manufacturer, equipment_model };
};
