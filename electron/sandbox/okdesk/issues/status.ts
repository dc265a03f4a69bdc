import { parseMoment, storedMoment } from '../data/moments.ts';
import { flag, isFields, list, type Row, text } from '../data/row.ts';
import { type Answer, type Call, type Desk, invalid, nowText, ok } from '../desk.ts';
import { type ErrorTree, refuse, refusedAny, said } from '../errors.ts';
import { writtenAttributes } from '../records/attributes.ts';
import { issueCard } from './card.ts';
import { changeIssue, entry } from './shared.ts';
import { readTimeEntries } from './time-entries.ts';

/**
 * `POST issues/{id}/statuses` (flat body). A status may name the statuses it leads to (`transitions`, codes; none named:
 * to all), demand a comment (`comment_required`) or a date of return (`delay_required`, always for `delayed`), and count as
 * done (`final`).
 */
export function changeStatus(desk: Desk, call: Call, issue: Row): Answer {
  const input = isFields(call.body) ? call.body : {};
  const code = text(input, 'code');
  const target = entry(desk, 'statuses', code);
  if (code === undefined) return invalid(desk, { code: said.notGiven });
  if (target === undefined) return invalid(desk, { code: said.invalid });
  const errors: ErrorTree = {};
  const current = entry(desk, 'statuses', text(issue, 'status'));
  const leadsTo = current?.['transitions'];
  if (Array.isArray(leadsTo) && !leadsTo.includes(code)) refuse(errors, ['code'], said.invalid);

  const delays = code === 'delayed' || target['delay_required'] === true;
  const until = text(input, 'delay_to');
  const readable = until !== undefined && parseMoment(until, 'dateTime', 0) !== undefined;
  if (delays && until === undefined) refuse(errors, ['delay_to'], said.blank);
  else if (delays && !readable) refuse(errors, ['delay_to'], said.wrongDate);

  const content = text(input, 'comment');
  if (content === undefined && target['comment_required'] === true) refuse(errors, ['comment'], said.blank);
  const parameters = writtenAttributes(
    desk,
    'issue',
    input['custom_parameters'],
    issue['parameters'],
    'given',
    errors,
  );
  const entries = readTimeEntries(desk, list(input, 'time_entry'), errors);
  if (refusedAny(errors)) return invalid(desk, errors);

  const now = nowText(desk);
  const offset = desk.switches.utcOffsetMinutes;
  const after = changeIssue(desk, issue.id, {
    parameters,
    status: code,
    old_status: issue['status'] ?? null,
    delayed_to: delays && until !== undefined ? storedMoment(until, offset) : null,
    completed_at: target['final'] === true ? now : null,
  });
  for (const values of entries) desk.tables.insert('time_entries', { ...values, issue_id: issue.id });
  if (content !== undefined) {
    desk.tables.insert('comments', {
      issue_id: issue.id,
      content,
      public: flag(input, 'comment_public'),
      published_at: now,
      author_id: call.grant.person.id,
      author_type: call.grant.person.type,
    });
  }
  return ok(issueCard(desk, after ?? issue));
}
