import { type Fields, ids, isFields, list, orNull, type Row } from '../data/row.ts';
import {
  type Answer,
  badQuery,
  type Call,
  type Desk,
  freshKey,
  ok,
  parametersOf,
  personName,
  type Route,
  refusal,
} from '../desk.ts';
import { refusedAny, said } from '../errors.ts';
import { cursorPage } from '../request/paging.ts';
import { activate } from './activations.ts';
import { type Entity, save, withRecord } from './entity.ts';
import { type FieldRules, readWrite, refuseTaken } from './write.ts';

const rules: FieldRules = {
  first_name: { type: 'text', required: true },
  last_name: { type: 'text', required: true },
  patronymic: { type: 'text' },
  position: { type: 'text' },
  email: { type: 'text', required: true, email: true },
  login: { type: 'text' },
  password: { type: 'text' },
  phone: { type: 'text' },
  comment: { type: 'text' },
};

/** How an employee is written. */
const employee: Entity = {
  table: 'employees',
  key: 'employee',
  flat: 'always',
  read(desk, input, before) {
    const written = readWrite(desk, rules, input, before);
    refuseTaken(desk, 'employees', ['email', 'login'], written.values, written.errors, before?.id);
    const roles = 'role_ids' in input ? { role_ids: ids(input, 'role_ids') } : {};
    return { values: { ...written.values, ...roles }, errors: written.errors };
  },
  card,
};

/** Methods of employees. There is no search by e-mail: the parameter is ignored like any unknown one. */
export function employeeRoutes(desk: Desk): readonly Route[] {
  const named = (field: 'roles' | 'groups') => () => {
    const all = desk.tables.select('employees').flatMap((row) => list(row, field).filter(isFields));
    return ok([...new Map(all.map((entry) => [entry['id'], entry])).values()]);
  };
  return [
    { method: 'GET', path: '/employees', handle: (call) => page(desk, call) },
    { method: 'GET', path: '/employees/list', handle: (call) => page(desk, call) },
    { method: 'GET', path: '/employees/roles', handle: named('roles') },
    { method: 'GET', path: '/employees/groups', handle: named('groups') },
    { method: 'POST', path: '/employees', handle: (call) => save(desk, employee, call, undefined) },
    {
      method: 'PATCH',
      path: '/employees/:id',
      handle: (call) => withRecord(desk, 'employees', call, (row) => save(desk, employee, call, row)),
    },
    {
      method: 'PATCH',
      path: '/employees/:id/activations',
      handle: (call) => activate(desk, 'employees', call, card),
    },
  ];
}

/** Obtaining a key by login and password (a client seen in the wild); the key acts with the person's rights. */
export function signIn(desk: Desk, body: unknown): Answer {
  const login = isFields(body) ? body['login'] : undefined;
  const password = isFields(body) ? body['password'] : undefined;
  for (const [table, type] of [
    ['employees', 'employee'],
    ['contacts', 'contact'],
  ] as const) {
    const found = desk.tables
      .select(table)
      .find((row) => row['password'] !== undefined && row['login'] === login && row['password'] === password);
    if (found === undefined) continue;
    const person = { type, id: found.id };
    const known = desk.access.ofPerson(person);
    const grant = known ?? { token: freshKey(), person, administrator: false, denied: [] };
    if (known === undefined) desk.access.add(grant);
    return ok({ api_key: grant.token });
  }
  return refusal(422, said.invalid);
}

function page(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const selection = cursorPage(parameters, desk.switches, []);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('employees', selection).map((row) => card(desk, row)));
}

function card(_desk: Desk, row: Row): Fields {
  return {
    id: row.id,
    last_name: orNull(row, 'last_name'),
    first_name: orNull(row, 'first_name'),
    patronymic: orNull(row, 'patronymic'),
    name: personName(row) ?? orNull(row, 'name'),
    position: orNull(row, 'position'),
    active: row['active'] !== false,
    email: orNull(row, 'email'),
    login: orNull(row, 'login'),
    phone: orNull(row, 'phone'),
    telephony_number: orNull(row, 'telephony_number'),
    comment: orNull(row, 'comment'),
    groups: list(row, 'groups'),
    roles: list(row, 'roles'),
  };
}
