import { list, orNull, type Row, text } from '../data/row.ts';
import { type Answer, type Desk, ok, type Route } from '../desk.ts';

/** Dictionaries of the account; no method creates an entry. */
export function dictionaryRoutes(desk: Desk): readonly Route[] {
  const all = (table: 'statuses' | 'types' | 'priorities') => () => ok(desk.tables.select(table));
  const get = (path: string, handle: () => Answer): Route => ({ method: 'GET', path, handle });
  return [
    get('/issues/statuses', () => ok(desk.tables.select('statuses').map(status))),
    get('/issues/types', all('types')),
    get('/issues/priorities', all('priorities')),
    get('/dictionaries/issues/types', () => ok(typeTree(desk))),
    get('/issues/parameters/list', () => attributes(desk, 'issue_attributes')),
    get('/time_entries/parameters', () => attributes(desk, 'time_entry_attributes')),
    get('/timezones', () => ok([{ code: 'Moscow', name: 'Москва', gmt: '+03:00' }])),
  ];
}

/** Transitions and rules of a status are settings of the account that no method shows. */
function status(row: Row) {
  return {
    id: row.id,
    code: orNull(row, 'code'),
    name: orNull(row, 'name'),
    color: orNull(row, 'color'),
    final: row['final'] === true,
  };
}

function typeTree(desk: Desk) {
  const children = desk.tables.select('types').map((row) => ({
    code: orNull(row, 'code'),
    name: orNull(row, 'name'),
    type: 'type',
    default: row['default'] === true,
    inner: row['inner'] === true,
    available_for_client: row['available_for_client'] === true,
    children: [],
  }));
  const group = { code: 'all', name: 'Все типы', type: 'group', default: false, inner: false };
  return [{ ...group, available_for_client: true, children }];
}

function attributes(desk: Desk, table: 'issue_attributes' | 'time_entry_attributes'): Answer {
  const shown = desk.tables.select(table).map((row) => ({
    id: row.id,
    code: orNull(row, 'code'),
    name: orNull(row, 'name'),
    field_type: text(row, 'field_type') ?? 'ftstring',
    required: row['required'] === true,
    values: list(row, 'values'),
  }));
  return ok(desk.switches.attributesShape === 'array' ? shown : { parameters: shown });
}
