import { type Fields, ids, orNull, type Row } from '../data/row.ts';
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
  unknownPath,
} from '../desk.ts';
import { refusedAny } from '../errors.ts';
import { attributeFilter, crm1cIdCondition, idListFilter, periodFilter } from '../request/filters.ts';
import { cursorPage } from '../request/paging.ts';
import { shownAttributes } from './attributes.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { type FieldRules, readWrite } from './write.ts';

/** Fields by analogy with what agreements show when read: no working client writes them. */
const rules: FieldRules = {
  title: { type: 'text', required: true },
  start_date: { type: 'day' },
  end_date: { type: 'day' },
  cost: { type: 'number' },
  comment: { type: 'text' },
  crm_1c_id: { type: 'text' },
  active: { type: 'flag' },
  agreement_type: { type: 'text' },
  company_ids: { type: 'ids', table: 'companies' },
};

/** How an agreement is written. */
const agreement: Entity = {
  table: 'agreements',
  key: 'agreement',
  flat: 'never',
  read: (desk, input, before) => readWrite(desk, rules, input, before, 'agreement'),
  card: agreementCard,
};

/** Methods of agreements; writing them is uncertain, so a switch takes it away. */
export function agreementRoutes(desk: Desk): readonly Route[] {
  const writable = (answer: () => Answer): Answer => (desk.switches.agreementWrites ? answer() : unknownPath);
  return [
    { method: 'GET', path: '/agreements', handle: (call) => page(desk, call) },
    { method: 'GET', path: '/agreements/list', handle: (call) => page(desk, call) },
    {
      method: 'GET',
      path: '/agreements/:id',
      handle: (call) => withRecord(desk, 'agreements', call, (row) => ok(agreementCard(desk, row))),
    },
    {
      method: 'POST',
      path: '/agreements',
      handle: (call) => writable(() => save(desk, agreement, call, undefined)),
    },
    {
      method: 'PATCH',
      path: '/agreements/:id',
      handle: (call) =>
        writable(() => withRecord(desk, 'agreements', call, (row) => save(desk, agreement, call, row))),
    },
  ];
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const crm = parameters.text('crm_1c_id');
  const selection = cursorPage(parameters, desk.switches, [
    ...idListFilter(parameters, 'company_ids', 'company_ids'),
    ...(crm === undefined ? [] : [crm1cIdCondition(crm, desk.switches)]),
    ...periodFilter(parameters, 'created', 'created_at', 'day', desk.switches),
    ...attributeFilter(parameters),
  ]);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('agreements', selection).map((row) => agreementCard(desk, row)));
}

/** The card of an agreement; it belongs to several companies. */
export function agreementCard(desk: Desk, row: Row): Fields {
  return {
    id: row.id,
    title: orNull(row, 'title'),
    active: row['active'] !== false,
    start_date: orNull(row, 'start_date'),
    end_date: orNull(row, 'end_date'),
    cost: orNull(row, 'cost'),
    comment: orNull(row, 'comment'),
    crm_1c_id: orNull(row, 'crm_1c_id'),
    agreement_type: orNull(row, 'agreement_type'),
    company_ids: ids(row, 'company_ids'),
    companies: ids(row, 'company_ids').flatMap((id) => brief(desk, 'companies', id) ?? []),
    created_at: moment(desk, row['created_at']),
    parameters: shownAttributes(desk, 'agreement', row['parameters']),
  };
}

/** `[{id, title}]` of the agreements that a record refers to. */
export const agreementsOf = (desk: Desk, row: Row): readonly Fields[] =>
  ids(row, 'agreement_ids')
    .map((id) => brief(desk, 'agreements', id))
    .filter((found) => found !== null);
