import type { Fields, Row } from '../data/row.ts';
import type { TableName } from '../data/tables.ts';
import { type Answer, type Call, type Desk, idOf, invalid, missing, nowText, ok } from '../desk.ts';
import { refusedAny, said } from '../errors.ts';
import { unwrap } from '../request/bodies.ts';
import type { Written } from './write.ts';

/** A kind of record that is written the ordinary way: read the body, check, store, answer the card with 200. */
export interface Entity {
  readonly table: TableName;
  /** Key of the wrapper in bodies. */
  readonly key: string;
  /** Whether creation and change also take the fields without the wrapper. */
  readonly flat: 'never' | 'change' | 'always';
  read(desk: Desk, input: Fields, before: Row | undefined): Written;
  card(desk: Desk, row: Row): Fields;
}

/** Answers with the record of the path, or 404. */
export function withRecord(desk: Desk, table: TableName, call: Call, answer: (row: Row) => Answer): Answer {
  const id = idOf(call);
  const row = id === undefined ? undefined : desk.tables.get(table, id);
  return row === undefined ? missing(call.params['id'] ?? '') : answer(row);
}

/** Creates (without `before`) or changes a record. */
export function save(desk: Desk, entity: Entity, call: Call, before: Row | undefined): Answer {
  const flat = entity.flat === 'always' || (entity.flat === 'change' && before !== undefined);
  const input = unwrap(call.body, entity.key, flat ? 'flat' : 'wrapped');
  if (input === undefined) return invalid(desk, { [entity.key]: said.notGiven });
  const { values, errors } = entity.read(desk, input, before);
  if (refusedAny(errors)) return invalid(desk, errors);
  return ok(entity.card(desk, store(desk, entity.table, values, before)));
}

/** Stores checked values with the moments of creation and change. */
function store(desk: Desk, table: TableName, values: Fields, before: Row | undefined): Row {
  const now = nowText(desk);
  if (before !== undefined) {
    return desk.tables.update(table, before.id, { ...values, updated_at: now }) ?? before;
  }
  return desk.tables.insert(table, { active: true, ...values, created_at: now, updated_at: now });
}
