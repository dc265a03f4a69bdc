import { type Fields, ids, number, type Row } from '../data/row.ts';
import { type Condition, equals, field } from '../data/tables.ts';
import { type Answer, badQuery, brief, type Call, type Desk, moment, ok, parametersOf } from '../desk.ts';
import { refuse, refusedAny, said } from '../errors.ts';
import { shownAttributes } from '../records/attributes.ts';
import { equipmentBrief } from '../records/equipment.ts';
import { attributeFilter, codeFilter, idFilter, idListFilter, periodFilter } from '../request/filters.ts';
import { issuePage } from '../request/paging.ts';
import type { Parameters } from '../request/parameters.ts';
import { assignee, codeAndName } from './shared.ts';

/** Merged issues are gone from lists; a contact's key sees the issues of its company. */
function visible(desk: Desk, call: Call): Condition[] {
  const there = { sql: `${field('merged_into_id')} IS NULL`, values: [] };
  if (call.grant.person.type !== 'contact') return [there];
  const contact = desk.tables.get('contacts', call.grant.person.id);
  return [there, equals('company_id', (contact && number(contact, 'company_id')) ?? 0)];
}

/** What list and count have in common, under the same names. */
function sharedFilters(parameters: Parameters, desk: Desk): Condition[] {
  return [
    ...idFilter(parameters, 'company_ids', 'company_id'),
    ...idFilter(parameters, 'contact_ids', 'contact_id'),
    ...idFilter(parameters, 'assignee_ids', 'assignee_id'),
    ...['created', 'updated', 'completed'].flatMap((name) =>
      periodFilter(parameters, name, `${name}_at`, 'issueFilter', desk.switches),
    ),
    ...attributeFilter(parameters),
  ];
}

/** `GET issues/list` (OkDesk API «Список заявок»). */
export function listIssues(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const wanted = parameters.integers('ids');
  const unanswered = parameters.boolean('without_answer');
  const selection = issuePage(parameters, desk.switches, [
    ...visible(desk, call),
    ...sharedFilters(parameters, desk),
    ...(wanted === undefined
      ? []
      : [{ sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(wanted)] }]),
    ...idFilter(parameters, 'service_object_ids', 'service_object_id'),
    ...codeFilter(parameters, 'status_codes', 'status'),
    ...codeFilter(parameters, 'status_codes_not', 'status', 'not among'),
    ...codeFilter(parameters, 'priority_codes', 'priority'),
    ...codeFilter(parameters, 'type_codes', 'type'),
    ...(unanswered === undefined
      ? []
      : [{ sql: `coalesce(${field('without_answer')}, 0) = ?`, values: [unanswered ? 1 : 0] }]),
  ]);
  const chosen = chosenFields(parameters, desk);
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.select('issues', selection).map((issue) => listItem(desk, issue, chosen)));
}

/** `GET issues/count`: in spite of the name, the ids of all that match, under filter names of its own. */
export function countIssues(desk: Desk, call: Call): Answer {
  const parameters = parametersOf(desk, call);
  const opened = parameters.boolean('opened');
  const final = desk.tables.select('statuses').filter((status) => status['final'] === true);
  const finalCodes = JSON.stringify(final.map((status) => status['code']));
  const where: Condition[] = [
    ...visible(desk, call),
    ...sharedFilters(parameters, desk),
    ...idFilter(parameters, 'agreement_ids', 'agreement_id'),
    ...idFilter(parameters, 'maintenance_entity_ids', 'service_object_id'),
    ...idListFilter(parameters, 'equipment_ids', 'equipment_ids'),
    ...codeFilter(parameters, 'status', 'status'),
    ...codeFilter(parameters, 'status_not', 'status', 'not among'),
    ...codeFilter(parameters, 'priority', 'priority'),
    ...codeFilter(parameters, 'type', 'type'),
    ...periodFilter(parameters, 'deadline', 'deadline_at', 'issueFilter', desk.switches),
  ];
  if (opened === true) {
    where.push({ sql: `${field('status')} NOT IN (SELECT value FROM json_each(?))`, values: [finalCodes] });
  }
  for (const type of ['employee', 'contact']) {
    const authors = idFilter(parameters, `author_${type}_ids`, 'author_id');
    if (authors.length > 0) where.push(...authors, equals('author_type', type));
  }
  if (refusedAny(parameters.errors)) return badQuery(desk, parameters.errors);
  return ok(desk.tables.ids('issues', where));
}

const defaultFields = [
  'id',
  'title',
  'created_at',
  'completed_at',
  'deadline_at',
  'planned_reaction_at',
  'reacted_at',
  'delay_to',
  'updated_at',
  'status',
  'type',
  'priority',
  'company',
  'contact',
  'service_object',
  'agreement',
  'equipments',
];

function chosenFields(parameters: Parameters, desk: Desk): readonly string[] {
  const asked = parameters.fields('fields')['issue'];
  if (typeof asked !== 'string' || asked === '') return defaultFields;
  const names = asked.split(',').map((name) => name.trim());
  const known = [...defaultFields, 'assignee', 'parameters'];
  const strange = names.some((name) => !known.includes(name));
  if (strange && desk.switches.unknownIssueField === 'refuse') {
    refuse(parameters.errors, ['fields', 'issue'], said.invalid);
  }
  return names;
}

function listItem(desk: Desk, issue: Row, chosen: readonly string[]): Fields {
  const parts: Readonly<Record<string, () => unknown>> = {
    status: () => codeAndName(desk, 'statuses', issue, 'status', ['color']),
    type: () => codeAndName(desk, 'types', issue, 'type'),
    priority: () => codeAndName(desk, 'priorities', issue, 'priority', ['color']),
    company: () => brief(desk, 'companies', number(issue, 'company_id')),
    contact: () => brief(desk, 'contacts', number(issue, 'contact_id')),
    service_object: () => brief(desk, 'maintenance_entities', number(issue, 'service_object_id')),
    agreement: () => brief(desk, 'agreements', number(issue, 'agreement_id')),
    equipments: () =>
      ids(issue, 'equipment_ids').flatMap((id) => {
        const found = desk.tables.get('equipments', id);
        return found === undefined ? [] : [equipmentBrief(desk, found)];
      }),
    delay_to: () => moment(desk, issue['delayed_to']),
    parameters: () => shownAttributes(desk, 'issue', issue['parameters']),
  };
  const item: Record<string, unknown> = {};
  for (const name of chosen) {
    const part = parts[name];
    if (part !== undefined) item[name] = part();
    else if (name.endsWith('_at')) item[name] = moment(desk, issue[name]);
    else if (name === 'assignee') Object.assign(item, assignee(desk, issue));
    else if (defaultFields.includes(name)) item[name] = issue[name] ?? null;
  }
  return item;
}
