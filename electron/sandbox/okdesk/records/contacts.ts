import { type Fields, ids, list, number, orNull, type Row, text } from '../data/row.ts';
import { type Condition, equals } from '../data/tables.ts';
import {
  type Answer,
  badQuery,
  type Call,
  type Desk,
  moment,
  ok,
  parametersOf,
  personName,
  type Route,
  unknownPath,
} from '../desk.ts';
import { refusedAny } from '../errors.ts';
import { attributeFilter, crm1cIdCondition, idFilter, periodFilter, substring } from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { activate } from './activations.ts';
import { shownAttributes } from './attributes.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { assigneeOf, observersOf } from './people.ts';
import { exactFound, listFound, nothingFound } from './search.ts';
import { type FieldRules, readWrite, refuseTaken, type Written } from './write.ts';

const rules: FieldRules = {
  first_name: { type: 'text', required: true },
  last_name: { type: 'text', required: true },
  patronymic: { type: 'text' },
  position: { type: 'text' },
  email: { type: 'text', email: true },
  phone: { type: 'text' },
  mobile_phone: { type: 'text' },
  comment: { type: 'text' },
  company_id: { type: 'id', table: 'companies' },
  login: { type: 'text' },
  password: { type: 'text' },
  access_level: { type: 'texts' },
  maintenance_entity_ids: { type: 'ids', table: 'maintenance_entities' },
  default_assignee_id: { type: 'id', table: 'employees' },
  observer_ids: { type: 'ids', table: 'employees' },
  telegram_username: { type: 'text' },
};

/** Methods of contacts, as working clients use them. */
export function contactRoutes(desk: Desk): readonly Route[] {
  const one = (call: Call, answer: (row: Row) => Answer) => withRecord(desk, 'contacts', call, answer);
  return [
    { method: 'GET', path: '/contacts', handle: (call) => search(desk, call) },
    { method: 'GET', path: '/contacts/list', handle: (call) => page(desk, call) },
    {
      method: 'GET',
      path: '/contacts/:id',
      handle: (call) =>
        desk.switches.cardsById ? one(call, (row) => ok(contactCard(desk, row))) : unknownPath,
    },
    { method: 'POST', path: '/contacts', handle: (call) => save(desk, contact, call, undefined) },
    {
      method: 'PATCH',
      path: '/contacts/:id',
      handle: (call) => one(call, (row) => save(desk, contact, call, row)),
    },
    {
      method: 'PATCH',
      path: '/contacts/:id/activations',
      handle: (call) => activate(desk, 'contacts', call, contactCard),
    },
  ];
}

function search(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const select = (condition: Condition) => desk.tables.select('contacts', { where: [condition] });
  const card = (row: Row) => contactCard(desk, row);
  const part = parameters.text('search_string');
  if (part !== undefined) {
    const sought = ['last_name', 'first_name', 'patronymic', 'email', 'phone', 'mobile_phone'];
    return listFound(select(substring(sought, part)), card);
  }
  const id = parameters.integer(['id']);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  const email = parameters.text('email');
  const phone = parameters.text('phone')?.replace(/\D/g, '');
  if (id !== undefined) return exactFound(desk, select({ sql: 'id = ?', values: [id] }), card);
  if (email !== undefined) return exactFound(desk, select(equals('email', email)), card);
  if (phone === undefined || phone === '') return nothingFound(desk);
  const sql = `(digits(body ->> 'phone') = ? OR digits(body ->> 'mobile_phone') = ?)`;
  return exactFound(desk, select({ sql, values: [phone, phone] }), card);
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const crm = parameters.text('crm_1c_id');
  const selection = cursorPage(parameters, desk.switches, [
    ...idFilter(parameters, 'company_ids', 'company_id'),
    ...(crm === undefined ? [] : [crm1cIdCondition(crm, desk.switches)]),
    ...periodFilter(parameters, 'created', 'created_at', 'day', desk.switches),
    ...attributeFilter(parameters),
  ]);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('contacts', selection).map((row) => contactCard(desk, row)));
}

/** Reads and checks a contact. */
function readContact(desk: Desk, input: Fields, before: Row | undefined): Written {
  const known: FieldRules = desk.switches.contactCrm1cId ? { ...rules, crm_1c_id: { type: 'text' } } : rules;
  const { values, errors } = readWrite(desk, known, input, before, 'contact');
  if (desk.switches.uniqueContacts) {
    refuseTaken(desk, 'contacts', ['email', 'login', 'telegram_username'], values, errors, before?.id);
  }
  return { values, errors };
}

/** The card of a contact; lists carry the same. */
function contactCard(desk: Desk, row: Row): Fields {
  const companyId = number(row, 'company_id');
  const company = companyId === undefined ? undefined : desk.tables.get('companies', companyId);
  return {
    id: row.id,
    name: personName(row) ?? orNull(row, 'name'),
    last_name: orNull(row, 'last_name'),
    first_name: orNull(row, 'first_name'),
    patronymic: orNull(row, 'patronymic'),
    position: orNull(row, 'position'),
    email: orNull(row, 'email'),
    cc_email: null,
    phone: orNull(row, 'phone'),
    mobile_phone: orNull(row, 'mobile_phone'),
    comment: orNull(row, 'comment'),
    active: row['active'] !== false,
    company_id: companyId ?? null,
    company_name: company === undefined ? null : (text(company, 'name') ?? null),
    login: orNull(row, 'login'),
    crm_1c_id: orNull(row, 'crm_1c_id'),
    updated_at: moment(desk, row['updated_at']),
    telegram_username: orNull(row, 'telegram_username'),
    access_level: list(row, 'access_level'),
    maintenance_entity_ids: ids(row, 'maintenance_entity_ids'),
    observers: observersOf(desk, row),
    default_assignee: assigneeOf(desk, row),
    observable_companies: [],
    parameters: shownAttributes(desk, 'contact', row['parameters']),
  };
}

/** How it is written. */
const contact: Entity = {
  table: 'contacts',
  key: 'contact',
  flat: 'always',
  read: readContact,
  card: contactCard,
};
