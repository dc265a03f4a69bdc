import { type Fields, isFields, number, orNull, type Row, text } from '../data/row.ts';
import { equals, field } from '../data/tables.ts';
import {
  type Answer,
  badQuery,
  type Call,
  type Desk,
  invalid,
  ok,
  parametersOf,
  type Route,
  unknownPath,
} from '../desk.ts';
import { refusedAny, said } from '../errors.ts';
import { filesOf, unwrap } from '../request/bodies.ts';
import { idFilter, periodFilter, substring } from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { activate } from './activations.ts';
import { agreementsOf } from './agreements.ts';
import { addFile, attachmentMeta, attachmentsOf } from './attachments.ts';
import { shownAttributes } from './attributes.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { observersOf } from './people.ts';
import { type FieldRules, readWrite } from './write.ts';

const rules: FieldRules = {
  name: { type: 'text', required: true },
  company_id: { type: 'id', table: 'companies', required: true },
  agreement_ids: { type: 'ids', table: 'agreements' },
  address: { type: 'text' },
  coordinates: { type: 'coordinates' },
  timezone: { type: 'text' },
  comment: { type: 'text' },
  default_assignee_id: { type: 'id', table: 'employees' },
  default_assignee_group_id: { type: 'number' },
  schedule_id: { type: 'number' },
  observer_ids: { type: 'ids', table: 'employees' },
};

/** How an object is written; it has no `crm_1c_id`, one that is sent is ignored. */
const maintenanceEntity: Entity = {
  table: 'maintenance_entities',
  key: 'maintenance_entity',
  flat: 'change',
  read: (desk, input, before) => readWrite(desk, rules, input, before, 'maintenance_entity'),
  card,
};

/** Methods of OkDesk API «Объекты обслуживания». */
export function maintenanceEntityRoutes(desk: Desk): readonly Route[] {
  const one = (call: Call, answer: (row: Row) => Answer) =>
    withRecord(desk, 'maintenance_entities', call, answer);
  return [
    { method: 'GET', path: '/maintenance_entities', handle: (call) => search(desk, call) },
    { method: 'GET', path: '/maintenance_entities/list', handle: (call) => page(desk, call) },
    {
      method: 'GET',
      path: '/maintenance_entities/:id',
      handle: (call) => one(call, (row) => ok(card(desk, row))),
    },
    {
      method: 'POST',
      path: '/maintenance_entities',
      handle: (call) => save(desk, maintenanceEntity, call, undefined),
    },
    {
      method: 'PATCH',
      path: '/maintenance_entities/:id',
      handle: (call) => one(call, (row) => save(desk, maintenanceEntity, call, row)),
    },
    {
      method: 'PATCH',
      path: '/maintenance_entities/:id/activations',
      handle: (call) =>
        desk.switches.objectActivations ? activate(desk, 'maintenance_entities', call, card) : unknownPath,
    },
    {
      method: 'POST',
      path: '/maintenance_entities/:id/attachments',
      handle: (call) => one(call, (row) => addFiles(desk, call, row)),
    },
  ];
}

/** Also an exact search answers a list here, unlike companies. */
function search(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const part = parameters.text('search_string');
  const exact = ['name', 'comment'].flatMap((name) => {
    const value = parameters.text(name);
    return value === undefined ? [] : [equals(name, value)];
  });
  const where = part === undefined ? exact : [substring(['name', 'address', 'comment'], part)];
  const found = where.length === 0 ? [] : desk.tables.select('maintenance_entities', { where });
  return ok(found.map((row) => card(desk, row)));
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const selection = cursorPage(parameters, desk.switches, [
    ...idFilter(parameters, 'company_ids', 'company_id'),
    ...idFilter(parameters, 'default_assignee_ids', 'default_assignee_id'),
    ...idFilter(parameters, 'default_assignee_group_ids', 'default_assignee_group_id'),
    ...periodFilter(parameters, 'created', 'created_at', 'day', desk.switches),
    ...periodFilter(parameters, 'updated', 'updated_at', 'day', desk.switches),
  ]);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('maintenance_entities', selection).map((row) => card(desk, row)));
}

function addFiles(desk: Desk, call: Call, row: Row): Answer {
  const input = unwrap(call.body, 'maintenance_entity', 'wrapped');
  const files = input === undefined ? undefined : filesOf(input);
  if (files === undefined || files.length === 0) return invalid(desk, { attachments: said.invalid });
  for (const file of files) addFile(desk, { maintenance_entity_id: row.id }, file);
  return ok(card(desk, row));
}

function card(desk: Desk, row: Row): Fields {
  const within = (table: 'contacts' | 'equipments') =>
    table === 'contacts'
      ? desk.tables.ids('contacts', [
          {
            sql: `EXISTS (SELECT 1 FROM json_each(body, '$.maintenance_entity_ids') AS item WHERE item.value = ?) AND ${field('company_id')} = ?`,
            values: [row.id, number(row, 'company_id') ?? 0],
          },
        ])
      : desk.tables.ids('equipments', [equals('maintenance_entity_id', row.id)]);
  const zone = row['timezone'];
  const files = attachmentsOf(desk, { maintenance_entity_id: row.id });
  return {
    id: row.id,
    name: orNull(row, 'name'),
    address: orNull(row, 'address'),
    comment: orNull(row, 'comment'),
    active: row['active'] !== false,
    default_assignee_id: orNull(row, 'default_assignee_id'),
    default_assignee_group_id: orNull(row, 'default_assignee_group_id'),
    company_id: orNull(row, 'company_id'),
    timezone: isFields(zone)
      ? zone
      : { code: text(row, 'timezone') ?? 'Moscow', name: 'Москва', gmt: '+03:00' },
    contacts_ids: within('contacts'),
    equipments_ids: within('equipments'),
    coordinates: orNull(row, 'coordinates'),
    parameters: shownAttributes(desk, 'maintenance_entity', row['parameters']),
    schedule: null,
    observers: observersOf(desk, row),
    observer_groups: [],
    attachments: files.map((file) => attachmentMeta(desk, file)),
    agreements: agreementsOf(desk, row),
  };
}
