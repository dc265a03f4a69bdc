import { type Fields, number, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, brief, type Call, type Desk, idOf, missing, nowText } from '../desk.ts';

/** Answers with the issue of the path, or 404; reading a card has its own rule for a missing one. */
export function withIssue(desk: Desk, call: Call, answer: (issue: Row) => Answer): Answer {
  const id = idOf(call);
  const issue = id === undefined ? undefined : desk.tables.get('issues', id);
  return issue === undefined || number(issue, 'merged_into_id') !== undefined
    ? missing(call.params['id'] ?? '')
    : answer(issue);
}

/** Changes an issue; every change moves `updated_at`. */
export function changeIssue(desk: Desk, id: number, patch: Fields): Row | undefined {
  return desk.tables.update('issues', id, { ...patch, updated_at: nowText(desk) });
}

/** Moves `updated_at` after an addition, if the switch says that this kind of addition moves it. */
export function touchIssue(desk: Desk, id: number, by: keyof Desk['switches']['touchedBy']): void {
  if (desk.switches.touchedBy[by]) changeIssue(desk, id, {});
}

/** The dictionary entry with this code. */
export function entry(
  desk: Desk,
  table: 'statuses' | 'types' | 'priorities',
  code: string | undefined,
): Row | undefined {
  if (code === undefined) return undefined;
  return desk.tables.select(table, { where: [equals('code', code)], limit: 1 })[0];
}

/** `{code, name}` and further members of a dictionary entry; a code that the dictionary lost keeps its code. */
export function codeAndName(
  desk: Desk,
  table: 'statuses' | 'types' | 'priorities',
  issue: Row,
  field: string,
  more: readonly string[] = [],
): Fields | null {
  const code = text(issue, field);
  if (code === undefined) return null;
  const found = entry(desk, table, code);
  const extra = more.map((name) => [name, found?.[name] ?? null]);
  return { code, name: found?.['name'] ?? code, ...Object.fromEntries(extra) };
}

/** The assignee: an issue without one says so in three ways. */
export function assignee(desk: Desk, issue: Row): Fields {
  const found = brief(desk, 'employees', number(issue, 'assignee_id'));
  if (found !== null) return { assignee: found };
  if (desk.switches.noAssignee === 'absent') return {};
  return { assignee: desk.switches.noAssignee === 'null' ? null : { id: null, name: null } };
}

/** A person who did something: an employee or a contact, by `author_id` and `author_type`. */
export function author(desk: Desk, row: Row): Fields | null {
  const type = text(row, 'author_type') ?? 'employee';
  const found = brief(desk, type === 'contact' ? 'contacts' : 'employees', number(row, 'author_id'));
  if (found === null) return null;
  return desk.switches.personTypes ? { ...found, type } : found;
}
