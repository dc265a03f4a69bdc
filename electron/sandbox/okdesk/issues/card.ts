import { type Fields, ids, isFields, list, number, orNull, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, brief, type Call, type Desk, idOf, missing, moment, ok } from '../desk.ts';
import { said } from '../errors.ts';
import { attachmentMeta, attachmentsOf } from '../records/attachments.ts';
import { shownAttributes } from '../records/attributes.ts';
import { assignee, author, codeAndName, entry } from './shared.ts';
import { hoursOf } from './time-entries.ts';

/** `GET issues/{id}`: a missing issue answers 200 with `errors` (four clients met it), a merged one by switch. */
export function readIssue(desk: Desk, call: Call): Answer {
  const id = idOf(call);
  const issue = id === undefined ? undefined : desk.tables.get('issues', id);
  const gone = (): Answer =>
    desk.switches.missingIssue === 404
      ? missing(call.params['id'] ?? '')
      : ok({ errors: said.missing(call.params['id'] ?? '') });
  if (issue === undefined) return gone();
  const target = number(issue, 'merged_into_id');
  if (target === undefined) return ok(issueCard(desk, issue));
  const other = desk.tables.get('issues', target);
  if (other === undefined || desk.switches.mergedIssue === 'errors') return gone();
  if (desk.switches.mergedIssue === 'other') return ok(issueCard(desk, other));
  const location = `/api/v1/issues/${target}?api_token=${encodeURIComponent(call.grant.token)}`;
  return { kind: 'redirect', location: `${call.origin}${location}` };
}

/** The card of an issue; its names differ from those of the list. */
export function issueCard(desk: Desk, issue: Row): Fields {
  const ofIssue = [equals('issue_id', issue.id)];
  const comments = desk.tables.select('comments', { where: ofIssue });
  const published = comments.map((comment) => text(comment, 'published_at') ?? '').sort();
  const type = entry(desk, 'types', text(issue, 'type'));
  return {
    id: issue.id,
    title: orNull(issue, 'title'),
    description: orNull(issue, 'description'),
    created_at: moment(desk, issue['created_at']),
    updated_at: moment(desk, issue['updated_at']),
    completed_at: moment(desk, issue['completed_at']),
    deadline_at: moment(desk, issue['deadline_at']),
    planned_reaction_at: moment(desk, issue['planned_reaction_at']),
    reacted_at: moment(desk, issue['reacted_at']),
    start_execution_until: moment(desk, issue['start_execution_until']),
    delayed_to: moment(desk, issue['delayed_to']),
    source: text(issue, 'source') ?? 'from_employee',
    spent_time_total: hoursOf(desk, issue.id),
    planned_execution_in_hours: orNull(issue, 'planned_execution_in_hours'),
    company_id: orNull(issue, 'company_id'),
    group_id: orNull(issue, 'group_id'),
    service_object_id: orNull(issue, 'service_object_id'),
    equipment_ids: ids(issue, 'equipment_ids'),
    coexecutors: [],
    attachments: attachmentsOf(desk, { issue_id: issue.id }).map((file) => attachmentMeta(desk, file)),
    status_times: {},
    parameters: shownAttributes(desk, 'issue', issue['parameters']),
    comments: { count: comments.length, last_at: moment(desk, published.at(-1)) },
    parent_id: orNull(issue, 'parent_id'),
    child_ids: desk.tables.ids('issues', [equals('parent_id', issue.id)]),
    type:
      type === undefined
        ? null
        : { ...codeAndName(desk, 'types', issue, 'type', ['available_for_client']), id: type.id },
    priority: codeAndName(desk, 'priorities', issue, 'priority'),
    status: codeAndName(desk, 'statuses', issue, 'status'),
    old_status: codeAndName(desk, 'statuses', issue, 'old_status'),
    rate: orNull(issue, 'rate'),
    address: orNull(issue, 'address'),
    observers: observers(desk, issue),
    observer_groups: [],
    contact: brief(desk, 'contacts', number(issue, 'contact_id')),
    agreement: agreementOf(desk, issue),
    ...assignee(desk, issue),
    author: author(desk, issue),
    without_answer: issue['without_answer'] === true,
  };
}

function agreementOf(desk: Desk, issue: Row): Fields | null {
  const id = number(issue, 'agreement_id');
  const row = id === undefined ? undefined : desk.tables.get('agreements', id);
  if (row === undefined) return null;
  return {
    id: row.id,
    title: orNull(row, 'title'),
    start_date: orNull(row, 'start_date'),
    end_date: orNull(row, 'end_date'),
    cost: orNull(row, 'cost'),
    crm_1c_id: orNull(row, 'crm_1c_id'),
    company_ids: ids(row, 'company_ids'),
  };
}

function observers(desk: Desk, issue: Row): readonly Fields[] {
  const typed = (type: 'employee' | 'contact') => (id: number) => {
    const found = brief(desk, type === 'employee' ? 'employees' : 'contacts', id);
    if (found === null) return [];
    return [desk.switches.personTypes ? { ...found, type } : found];
  };
  return [
    ...list(issue, 'observers').filter(isFields),
    ...ids(issue, 'observer_ids').flatMap(typed('employee')),
    ...ids(issue, 'contact_observer_ids').flatMap(typed('contact')),
  ];
}
