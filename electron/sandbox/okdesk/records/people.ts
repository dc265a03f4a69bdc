import { asNumber, isFields, list, number, orNull, type Row } from '../data/row.ts';
import { brief, type Desk } from '../desk.ts';

/** `default_assignee` from the id, or as a seed gives the whole object. */
export function assigneeOf(desk: Desk, row: Row): unknown {
  const id = number(row, 'default_assignee_id');
  return id === undefined ? orNull(row, 'default_assignee') : brief(desk, 'employees', id);
}

/** `observers` from the ids, or as a seed gives the whole objects. */
export function observersOf(desk: Desk, row: Row): readonly unknown[] {
  const known = list(row, 'observer_ids').flatMap((id) => brief(desk, 'employees', asNumber(id)) ?? []);
  return known.length > 0 ? known : list(row, 'observers').filter(isFields);
}
