import { type Fields, isFields, list, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, type Call, type Desk, idOf, invalid, missing, moment, nowText, ok } from '../desk.ts';
import { type ErrorTree, refuse, refusedAny, said } from '../errors.ts';
import { unwrap } from '../request/bodies.ts';
import { touchIssue } from './shared.ts';

const most = 200;
const kinds = ['point', 'header'];
const deepestHeader = 2;

interface Item {
  readonly input: Fields;
  readonly depth: number;
}

const itemsOf = (desk: Desk, issueId: number): readonly Row[] =>
  desk.tables.select('check_list_items', { where: [equals('issue_id', issueId)] });

/** `GET issues/{id}/check_lists/items`. */
export const listItems = (desk: Desk, issue: Row): Answer =>
  ok(itemsOf(desk, issue.id).map((row) => itemCard(desk, row)));

/** `POST issues/{id}/check_lists/items`: at most 200 items, no headers at the third level or deeper. */
export function addItems(desk: Desk, call: Call, issue: Row): Answer {
  const given = list(unwrap(call.body, 'check_list', 'wrapped') ?? {}, 'items').filter(isFields);
  const all = given.flatMap((input) => flattened(input, 1));
  const errors: ErrorTree = {};
  if (all.length === 0) refuse(errors, ['items'], said.blank);
  if (all.length > most) refuse(errors, ['items'], said.atMost(most));
  for (const [index, { input, depth }] of all.entries()) {
    const kind = text(input, 'item_type');
    if (text(input, 'name') === undefined) refuse(errors, ['items', String(index), 'name'], said.blank);
    if (kind === undefined || !kinds.includes(kind) || (kind === 'header' && depth > deepestHeader)) {
      refuse(errors, ['items', String(index), 'item_type'], said.invalid);
    }
  }
  if (refusedAny(errors)) return invalid(desk, errors);
  for (const input of given) insertItem(desk, issue.id, input, null);
  touchIssue(desk, issue.id, 'checkLists');
  return listItems(desk, issue);
}

function flattened(input: Fields, depth: number): readonly Item[] {
  const below = list(input, 'children').filter(isFields);
  return [{ input, depth }, ...below.flatMap((child) => flattened(child, depth + 1))];
}

function insertItem(desk: Desk, issueId: number, input: Fields, parentId: number | null): void {
  const { children: _children, ...values } = { children: [], ...input };
  const position = itemsOf(desk, issueId).length + 1;
  const row = desk.tables.insert('check_list_items', {
    ...values,
    issue_id: issueId,
    parent_id: parentId,
    position,
    checked: false,
  });
  for (const child of list(input, 'children').filter(isFields)) insertItem(desk, issueId, child, row.id);
}

/** `PATCH issues/{id}/check_lists/items/{item}/check`. */
export function checkItem(desk: Desk, call: Call, issue: Row): Answer {
  const id = idOf(call, 'item');
  const item = id === undefined ? undefined : desk.tables.get('check_list_items', id);
  if (item === undefined || number(item, 'issue_id') !== issue.id) return missing(call.params['item'] ?? '');
  const checked = unwrap(call.body, 'check_list_item', 'wrapped')?.['checked'];
  if (typeof checked !== 'boolean') return invalid(desk, { checked: said.notGiven });
  const after = desk.tables.update('check_list_items', item.id, {
    checked,
    checked_at: checked ? nowText(desk) : null,
    checked_by_user_id: checked ? call.grant.person.id : null,
  });
  touchIssue(desk, issue.id, 'checkLists');
  return ok(itemCard(desk, after ?? item));
}

function itemCard(desk: Desk, row: Row): Fields {
  return {
    id: row.id,
    name: orNull(row, 'name'),
    item_type: text(row, 'item_type') ?? 'point',
    parent_id: orNull(row, 'parent_id'),
    position: number(row, 'position') ?? row.id,
    required: row['required'] === true,
    visible_for_clients: row['visible_for_clients'] === true,
    checked: row['checked'] === true,
    checked_at: moment(desk, row['checked_at']),
    checked_by_user_id: orNull(row, 'checked_by_user_id'),
    planned_execution_in_hours: orNull(row, 'planned_execution_in_hours'),
    parameters: list(row, 'parameters'),
  };
}
