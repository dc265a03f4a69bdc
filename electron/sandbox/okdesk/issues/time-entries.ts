import { parseMoment, storedMoment } from '../data/moments.ts';
import { asNumber, type Fields, isFields, list, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, brief, type Call, type Desk, invalid, moment, ok } from '../desk.ts';
import { type ErrorTree, refuse, refusedAny, said } from '../errors.ts';
import { shownAttributes, writtenAttributes } from '../records/attributes.ts';
import { parseSpentTime } from '../records/spent-time.ts';
import { touchIssue } from './shared.ts';

/** Time entries of an issue, oldest first. */
const entriesOf = (desk: Desk, issueId: number): readonly Row[] =>
  desk.tables.select('time_entries', { where: [equals('issue_id', issueId)] });

/** All hours of an issue, decimal. */
export const hoursOf = (desk: Desk, issueId: number): number =>
  entriesOf(desk, issueId).reduce((sum, row) => sum + (number(row, 'spent_time') ?? 0), 0);

/** `GET issues/{id}/time_entries`: an object with the total, or by switch a bare array. */
export function listTimeEntries(desk: Desk, issue: Row): Answer {
  const time_entries = entriesOf(desk, issue.id).map((row) => timeEntryCard(desk, row));
  if (desk.switches.timeEntriesShape === 'array') return ok(time_entries);
  return ok({ spent_time_total: hoursOf(desk, issue.id), time_entries });
}

/** `POST issues/{id}/time_entries` with `{"time_entries":[…]}`; no method changes or deletes one. */
export function addTimeEntries(desk: Desk, call: Call, issue: Row): Answer {
  const given = isFields(call.body) ? list(call.body, 'time_entries') : [];
  if (given.length === 0) return invalid(desk, { time_entries: said.notGiven });
  const errors: ErrorTree = {};
  const entries = readTimeEntries(desk, given, errors);
  if (refusedAny(errors)) return invalid(desk, errors);
  for (const values of entries) desk.tables.insert('time_entries', { ...values, issue_id: issue.id });
  touchIssue(desk, issue.id, 'timeEntries');
  return listTimeEntries(desk, issue);
}

/** Reads and checks entries; refusals go to `errors` under their index. */
export function readTimeEntries(desk: Desk, given: readonly unknown[], errors: ErrorTree): readonly Fields[] {
  const offset = desk.switches.utcOffsetMinutes;
  return given.map((item, index) => {
    const input = isFields(item) ? item : {};
    const own: ErrorTree = {};
    const employeeId = asNumber(input['employee_id']);
    const known = employeeId !== undefined && desk.tables.get('employees', employeeId) !== undefined;
    const hours = parseSpentTime(text(input, 'formatted_spent_time') ?? '');
    const loggedAt = text(input, 'logged_at');
    if (!known) refuse(own, ['employee_id'], employeeId === undefined ? said.blank : said.invalid);
    if (hours === undefined) refuse(own, ['formatted_spent_time'], said.invalid);
    if (loggedAt === undefined) refuse(own, ['logged_at'], said.blank);
    else if (parseMoment(loggedAt, 'dateTime', offset) === undefined) {
      refuse(own, ['logged_at'], said.wrongDate);
    }
    const attributes = input['custom_parameters'];
    const parameters = writtenAttributes(desk, 'time_entry', attributes, undefined, 'all', own);
    if (refusedAny(own)) errors[String(index)] = own;
    return {
      employee_id: employeeId,
      spent_time: hours,
      logged_at: loggedAt === undefined ? null : storedMoment(loggedAt, offset),
      comment: orNull(input, 'comment'),
      parameters,
    };
  });
}

function timeEntryCard(desk: Desk, row: Row): Fields {
  const employeeId = number(row, 'employee_id');
  const found = employeeId === undefined ? undefined : desk.tables.get('employees', employeeId);
  return {
    id: row.id,
    comment: orNull(row, 'comment'),
    spent_time: number(row, 'spent_time') ?? 0,
    logged_at: moment(desk, row['logged_at']),
    employee:
      found === undefined ? null : { ...brief(desk, 'employees', found.id), login: orNull(found, 'login') },
    parameters: shownAttributes(desk, 'time_entry', row['parameters']),
  };
}
