import { type Fields, isFields, type Row } from '../data/row.ts';
import type { TableName } from '../data/tables.ts';
import { type Answer, type Call, type Desk, idOf, invalid, missing, nowText, ok } from '../desk.ts';
import { said } from '../errors.ts';

/** `PATCH …/activations` with a flat `{"active": false}`: into the archive, and with `true` back (an assumption). */
export function activate(
  desk: Desk,
  table: TableName,
  call: Call,
  card: (desk: Desk, row: Row) => Fields,
): Answer {
  const id = idOf(call);
  if (id === undefined || desk.tables.get(table, id) === undefined) return missing(call.params['id'] ?? '');
  const given = isFields(call.body) ? call.body['active'] : undefined;
  const active =
    given === true || given === 'true' ? true : given === false || given === 'false' ? false : undefined;
  if (active === undefined) return invalid(desk, { active: said.notGiven });
  const row = desk.tables.update(table, id, { active, updated_at: nowText(desk) });
  return row === undefined ? missing(id) : ok(card(desk, row));
}
