import { type Fields, ids, number, orNull, type Row, text } from '../data/row.ts';
import { type Condition, equals } from '../data/tables.ts';
import {
  type Answer,
  badQuery,
  brief,
  type Call,
  type Desk,
  ok,
  parametersOf,
  type Route,
  unknownPath,
} from '../desk.ts';
import { refuse, refusedAny, said } from '../errors.ts';
import {
  attributeFilter,
  crm1cIdCondition,
  idFilter,
  idListFilter,
  periodFilter,
  substring,
} from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { activate } from './activations.ts';
import { agreementCard } from './agreements.ts';
import { attachmentMeta, attachmentsOf } from './attachments.ts';
import { shownAttributes } from './attributes.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { assigneeOf, observersOf } from './people.ts';
import { exactFound, listFound, nothingFound } from './search.ts';
import { type FieldRules, readWrite, refuseTaken, type Written } from './write.ts';

const rules: FieldRules = {
  name: { type: 'text', required: true },
  additional_name: { type: 'text' },
  site: { type: 'text' },
  email: { type: 'text', email: true },
  phone: { type: 'text' },
  address: { type: 'text' },
  coordinates: { type: 'coordinates' },
  comment: { type: 'text' },
  observer_ids: { type: 'ids', table: 'employees' },
  default_assignee_id: { type: 'id', table: 'employees' },
  crm_1c_id: { type: 'text' },
};

/** Methods of OkDesk API «Компании». */
export function companyRoutes(desk: Desk): readonly Route[] {
  const one = (call: Call, answer: (row: Row) => Answer) => withRecord(desk, 'companies', call, answer);
  return [
    { method: 'GET', path: '/companies', handle: (call) => search(desk, call) },
    { method: 'GET', path: '/companies/list', handle: (call) => page(desk, call) },
    {
      method: 'GET',
      path: '/companies/:id',
      handle: (call) =>
        desk.switches.cardsById ? one(call, (row) => ok(companyCard(desk, row))) : unknownPath,
    },
    { method: 'POST', path: '/companies', handle: (call) => save(desk, company, call, undefined) },
    {
      method: 'PATCH',
      path: '/companies/:id',
      handle: (call) => one(call, (row) => save(desk, company, call, row)),
    },
    {
      method: 'PATCH',
      path: '/companies/:id/activations',
      handle: (call) => activate(desk, 'companies', call, companyCard),
    },
    {
      method: 'GET',
      path: '/companies/:id/agreements',
      handle: (call) =>
        one(call, (company) => {
          const all = desk.tables.select('agreements');
          const own = all.filter((row) => ids(row, 'company_ids').includes(company.id));
          return ok(own.map((row) => agreementCard(desk, row)));
        }),
    },
  ];
}

/** Companies that the role does not see are in no list and no search. */
function visible(desk: Desk): readonly Condition[] {
  const hidden = desk.switches.hiddenCompanyIds;
  if (hidden.length === 0) return [];
  return [{ sql: 'id NOT IN (SELECT value FROM json_each(?))', values: [JSON.stringify(hidden)] }];
}

function search(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const select = (condition: Condition) =>
    desk.tables.select('companies', { where: [...visible(desk), condition] });
  const card = (row: Row) => companyCard(desk, row);
  const part = parameters.text('search_string');
  if (part !== undefined) {
    return listFound(select(substring(['name', 'additional_name', 'phone', 'email'], part)), card);
  }
  const id = parameters.integer(['id']);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  const name = parameters.text('name');
  const phone = parameters.text('phone');
  const crm = parameters.text('crm_1c_id');
  if (id !== undefined) return exactFound(desk, select({ sql: 'id = ?', values: [id] }), card);
  if (name !== undefined) {
    const sql = `(body ->> 'name' = ? OR body ->> 'additional_name' = ?)`;
    return exactFound(desk, select({ sql, values: [name, name] }), card);
  }
  if (phone !== undefined) return exactFound(desk, select(equals('phone', phone)), card);
  if (crm === undefined) return nothingFound(desk);
  return exactFound(desk, select(crm1cIdCondition(crm, desk.switches)), card);
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const exact = ['name', 'additional_name'].flatMap((name) => {
    const value = parameters.text(name);
    return value === undefined ? [] : [equals(name, value)];
  });
  const crm = parameters.text('crm_1c_id');
  const selection = cursorPage(parameters, desk.switches, [
    ...visible(desk),
    ...exact,
    ...(crm === undefined ? [] : [crm1cIdCondition(crm, desk.switches)]),
    ...idFilter(parameters, 'default_assignee_ids', 'default_assignee_id'),
    ...idListFilter(parameters, 'observer_ids', 'observer_ids'),
    ...idFilter(parameters, 'category_ids', 'category_id'),
    ...periodFilter(parameters, 'created', 'created_at', 'day', desk.switches),
    ...attributeFilter(parameters),
  ]);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('companies', selection).map((row) => listItem(desk, row)));
}

function listItem(desk: Desk, row: Row): Fields {
  const card = companyCard(desk, row);
  if (!desk.switches.shortCompanyItems) return card;
  const { id, name, additional_name, active, category, parameters } = { ...card };
  return { id, name, additional_name, active, category, parameters };
}

/** Reads and checks a company. */
function readCompany(desk: Desk, input: Fields, before: Row | undefined): Written {
  const { values, errors } = readWrite(desk, rules, input, before, 'company');
  if (desk.switches.uniqueCompanies) {
    refuseTaken(desk, 'companies', ['name', 'crm_1c_id'], values, errors, before?.id);
  }
  const code = text(input, 'category_code');
  const category = desk.switches.companyCategories.find((known) => text(known, 'code') === code);
  if (code !== undefined && category === undefined) refuse(errors, ['category_code'], said.invalid);
  const chosen = category === undefined ? {} : { category, category_id: number(category, 'id') };
  return { values: { ...values, ...chosen }, errors };
}

/** The card of a company. */
function companyCard(desk: Desk, row: Row): Fields {
  const contacts = desk.tables.select('contacts', { where: [equals('company_id', row.id)] });
  const files = attachmentsOf(desk, { company_id: row.id });
  return {
    id: row.id,
    name: orNull(row, 'name'),
    additional_name: orNull(row, 'additional_name'),
    site: orNull(row, 'site'),
    email: orNull(row, 'email'),
    phone: orNull(row, 'phone'),
    crm_1c_id: orNull(row, 'crm_1c_id'),
    active: row['active'] !== false,
    address: orNull(row, 'address'),
    coordinates: orNull(row, 'coordinates'),
    comment: orNull(row, 'comment'),
    observers: observersOf(desk, row),
    external_observers: [],
    contacts: contacts.map((contact) => brief(desk, 'contacts', contact.id)),
    default_assignee: assigneeOf(desk, row),
    default_assignee_group: null,
    category: orNull(row, 'category'),
    attachments: files.map((file) => attachmentMeta(desk, file)),
    parameters: shownAttributes(desk, 'company', row['parameters']),
  };
}

/** How it is written. */
export const company: Entity = {
  table: 'companies',
  key: 'company',
  flat: 'never',
  read: readCompany,
  card: companyCard,
};
