import { type Fields, isFields, list, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, badQuery, type Call, type Desk, ok, parametersOf, type Route } from '../desk.ts';
import { refusedAny } from '../errors.ts';
import { substring } from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { type FieldRules, readWrite, refuseTaken } from './write.ts';

type DirectoryTable = 'equipment_kinds' | 'equipment_manufacturers' | 'equipment_models';

const common: FieldRules = { name: { type: 'text', required: true }, description: { type: 'text' } };
const ownRules: Readonly<Record<DirectoryTable, FieldRules>> = {
  equipment_kinds: { ...common, parameter_codes: { type: 'texts' } },
  equipment_manufacturers: common,
  equipment_models: {
    ...common,
    equipment_kind_id: { type: 'id', table: 'equipment_kinds', required: true },
    equipment_manufacturer_id: { type: 'id', table: 'equipment_manufacturers', required: true },
  },
};

function directory(table: DirectoryTable, key: string): Entity {
  return {
    table,
    key,
    flat: 'never',
    read(desk, input, before) {
      // The code is the natural key: it is given once, and one that comes with a change is ignored.
      const rules: FieldRules =
        before === undefined
          ? { ...ownRules[table], code: { type: 'text', required: true } }
          : { ...ownRules[table], visible: { type: 'flag' } };
      const written = readWrite(desk, rules, input, before);
      refuseTaken(desk, table, ['code'], written.values, written.errors, before?.id);
      return written;
    },
    card: (desk, row) => directoryCard(desk, table, row),
  };
}

/** How kinds, manufacturers and models are written. */
const directories = {
  kinds: directory('equipment_kinds', 'equipment_kind'),
  manufacturers: directory('equipment_manufacturers', 'equipment_manufacturer'),
  models: directory('equipment_models', 'equipment_model'),
} as const;

/** Methods of OkDesk API «Справочники оборудования». */
export function equipmentDirectoryRoutes(desk: Desk): readonly Route[] {
  return Object.entries(directories).flatMap(([name, entity]): Route[] => [
    { method: 'GET', path: `/equipments/${name}`, handle: (call) => page(desk, entity, call) },
    {
      method: 'POST',
      path: `/equipments/${name}`,
      handle: (call) => save(desk, entity, call, undefined),
    },
    {
      method: 'PATCH',
      path: `/equipments/${name}/:id`,
      handle: (call) => withRecord(desk, entity.table, call, (row) => save(desk, entity, call, row)),
    },
  ]);
}

function page(desk: Desk, entity: Entity, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const part = parameters.text('search_string');
  const where = part === undefined ? [] : [substring(['name', 'code'], part)];
  const selection = cursorPage(parameters, desk.switches, where);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select(entity.table, selection).map((row) => entity.card(desk, row)));
}

function directoryCard(desk: Desk, table: DirectoryTable, row: Row): Fields {
  const base = {
    id: row.id,
    code: orNull(row, 'code'),
    name: orNull(row, 'name'),
    description: orNull(row, 'description'),
    visible: row['visible'] !== false,
  };
  if (table === 'equipment_manufacturers') return base;
  if (table === 'equipment_kinds') {
    const codes = list(row, 'parameter_codes');
    return { ...base, parameters: codes.map((code) => ({ code, name: code, field_type: 'ftstring' })) };
  }
  const referred = (name: 'equipment_kind' | 'equipment_manufacturer') => {
    const id = number(row, `${name}_id`);
    const found = id === undefined ? undefined : desk.tables.get(`${name}s`, id);
    return entryBrief(found) ?? orNull(row, name);
  };
  return {
    ...base,
    equipment_kind: referred('equipment_kind'),
    equipment_manufacturer: referred('equipment_manufacturer'),
  };
}

function entryBrief(row: Row | undefined): Fields | undefined {
  if (row === undefined) return undefined;
  return {
    id: row.id,
    code: orNull(row, 'code'),
    name: orNull(row, 'name'),
    description: orNull(row, 'description'),
  };
}

/** `{id, code, name, description}` of the entry with this code, or `null`. */
export function entryByCode(desk: Desk, table: DirectoryTable, code: unknown): Fields | null {
  const known = isFields(code) ? text(code, 'code') : typeof code === 'string' ? code : undefined;
  if (known === undefined) return null;
  return entryBrief(desk.tables.select(table, { where: [equals('code', known)], limit: 1 })[0]) ?? null;
}
