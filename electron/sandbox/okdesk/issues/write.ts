import { isFields, number, orNull, type Row, text } from '../data/row.ts';
import { type Answer, type Call, type Desk, idOf, invalid, missing, nowText, ok, refusal } from '../desk.ts';
import { refuse, refusedAny, said } from '../errors.ts';
import { addFile } from '../records/attachments.ts';
import { writtenAttributes } from '../records/attributes.ts';
import { type FieldRules, readWrite } from '../records/write.ts';
import { filesOf, unwrap } from '../request/bodies.ts';
import { issueCard } from './card.ts';
import { changeIssue, entry } from './shared.ts';

/** Fields of an issue at creation (OkDesk API «Создание заявки»). */
const issueRules: FieldRules = {
  title: { type: 'text', required: true },
  description: { type: 'text' },
  company_id: { type: 'id', table: 'companies' },
  contact_id: { type: 'id', table: 'contacts' },
  agreement_id: { type: 'id', table: 'agreements' },
  maintenance_entity_id: { type: 'id', table: 'maintenance_entities' },
  equipment_ids: { type: 'ids', table: 'equipments' },
  assignee_id: { type: 'id', table: 'employees' },
  group_id: { type: 'number' },
  observer_ids: { type: 'ids', table: 'employees' },
  contact_observer_ids: { type: 'ids', table: 'contacts' },
  deadline_at: { type: 'moment' },
  start_execution_until: { type: 'moment' },
  planned_execution_in_minutes: { type: 'number' },
  parent_id: { type: 'id', table: 'issues' },
};

/** `POST issues`. */
export function createIssue(desk: Desk, call: Call): Answer {
  const input = unwrap(call.body, 'issue', 'flat');
  if (input === undefined) return invalid(desk, { issue: said.notGiven });
  const { values, errors } = readWrite(desk, issueRules, input, undefined, 'issue');
  const files = filesOf(input);
  if (files === undefined) refuse(errors, ['attachments'], said.invalid);
  const type = desk.switches.typeAtCreation === 'honoured' ? text(input, 'type') : undefined;
  const priority = text(input, 'priority');
  if (type !== undefined && entry(desk, 'types', type) === undefined) refuse(errors, ['type'], said.invalid);
  if (priority !== undefined && entry(desk, 'priorities', priority) === undefined) {
    refuse(errors, ['priority'], said.invalid);
  }
  const author = input['author'];
  if (author !== undefined && !call.grant.administrator) return refusal(403, said.forbidden);
  if (refusedAny(errors)) return invalid(desk, errors);
  const minutes = number(values, 'planned_execution_in_minutes');
  const now = nowText(desk);
  const person = isFields(author)
    ? { author_id: number(author, 'id'), author_type: text(author, 'type') ?? 'employee' }
    : { author_id: call.grant.person.id, author_type: call.grant.person.type };
  const issue = desk.tables.insert('issues', {
    ...values,
    ...person,
    source: person.author_type === 'contact' ? 'from_contact' : 'from_employee',
    service_object_id: values['maintenance_entity_id'] ?? null,
    planned_execution_in_hours: minutes === undefined ? null : minutes / 60,
    type: type ?? defaultCode(desk, 'types'),
    priority: priority ?? defaultCode(desk, 'priorities'),
    status: text(desk.tables.select('statuses', { limit: 1 })[0] ?? {}, 'code') ?? 'opened',
    created_at: now,
    updated_at: now,
  });
  for (const file of files ?? []) addFile(desk, { issue_id: issue.id }, file);
  return ok(issueCard(desk, issue));
}

function defaultCode(desk: Desk, table: 'types' | 'priorities'): string | null {
  const all = desk.tables.select(table);
  const chosen = all.find((row) => row['default'] === true) ?? all[0];
  return chosen === undefined ? null : (text(chosen, 'code') ?? null);
}

/** `PATCH issues/{id}`: title and description; the rest is ignored with 200 (checked live by a client's author). */
export function editIssue(desk: Desk, call: Call, issue: Row): Answer {
  const input = unwrap(call.body, 'issue', 'flat') ?? {};
  const rules: FieldRules = { title: { type: 'text', required: true }, description: { type: 'text' } };
  return changed(desk, issue, readWrite(desk, rules, input, issue));
}

/** `PATCH issues/{id}/<part>`, flat bodies: assignees, deadlines, types, priorities and the like. */
export function editPart(desk: Desk, call: Call, issue: Row, part: string): Answer {
  const input = isFields(call.body) ? call.body : {};
  if (part === 'types' || part === 'priorities') {
    const code = text(input, 'code');
    if (entry(desk, part, code) === undefined) {
      return invalid(desk, { code: code === undefined ? said.notGiven : said.invalid });
    }
    return changed(desk, issue, { values: { [part === 'types' ? 'type' : 'priority']: code }, errors: {} });
  }
  if (part === 'addresses') {
    const rules: FieldRules = {
      value: { type: 'text', required: true },
      coordinates: { type: 'coordinates' },
    };
    const { values, errors } = readWrite(desk, rules, input, undefined);
    if (!('coordinates' in input)) refuse(errors, ['coordinates'], said.blank);
    return changed(desk, issue, { values: { address: values }, errors });
  }
  if (part === 'planned_execution_in_minutes') {
    const minutes = number(input, part);
    if (minutes === undefined) return invalid(desk, { [part]: said.invalid });
    return changed(desk, issue, { values: { planned_execution_in_hours: minutes / 60 }, errors: {} });
  }
  const rules: FieldRules =
    part === 'deadlines'
      ? { deadline_at: { type: 'moment' } }
      : { assignee_id: { type: 'id', table: 'employees' }, group_id: { type: 'number' } };
  return changed(desk, issue, readWrite(desk, rules, input, issue));
}

function changed(desk: Desk, issue: Row, written: ReturnType<typeof readWrite>): Answer {
  if (refusedAny(written.errors)) return invalid(desk, written.errors);
  return ok(issueCard(desk, changeIssue(desk, issue.id, written.values) ?? issue));
}

/** `POST issues/{id}/parameters` → 200 with an empty body (three clients). */
export function writeParameters(desk: Desk, call: Call, issue: Row): Answer {
  const given = isFields(call.body) ? call.body['custom_parameters'] : undefined;
  if (!isFields(given)) return invalid(desk, { custom_parameters: said.notGiven });
  const errors = {};
  const parameters = writtenAttributes(desk, 'issue', given, issue['parameters'], 'given', errors);
  if (refusedAny(errors)) return invalid(desk, errors);
  changeIssue(desk, issue.id, { parameters });
  return { kind: 'empty' };
}

/** `POST issues/{id}/rates`: wrapped as clients send it, or flat as documented. */
export function rate(desk: Desk, call: Call, issue: Row): Answer {
  const value = text(unwrap(call.body, 'issue', 'flat') ?? {}, 'rate');
  const rates = ['good', 'normal', 'bad'];
  if (value === undefined || !rates.includes(value)) return invalid(desk, { rate: said.oneOf(rates) });
  return changed(desk, issue, { values: { rate: { id: rates.indexOf(value) + 1, value } }, errors: {} });
}

/** `DELETE issues/{id}` answers an `issue` object. */
export function deleteIssue(desk: Desk, call: Call): Answer {
  const id = idOf(call);
  const issue = id === undefined ? undefined : desk.tables.get('issues', id);
  if (issue === undefined) return missing(call.params['id'] ?? '');
  removeIssue(desk, issue.id);
  return ok({ issue: { id: issue.id, title: orNull(issue, 'title') } });
}

/** Removes an issue with all that belongs to it. */
export function removeIssue(desk: Desk, id: number): void {
  const ofIssue = [{ sql: `(body ->> 'issue_id') = ?`, values: [id] }];
  for (const table of ['comments', 'attachments', 'time_entries', 'check_list_items'] as const) {
    for (const below of desk.tables.ids(table, ofIssue)) desk.tables.remove(table, below);
  }
  desk.tables.remove('issues', id);
}
