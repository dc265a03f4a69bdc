import type { Row } from '../data/row.ts';
import type { Answer, Call, Desk, Route } from '../desk.ts';
import { readIssue } from './card.ts';
import { addItems, checkItem, listItems } from './check-lists.ts';
import { addComment, listComments } from './comments.ts';
import { countIssues, listIssues } from './list.ts';
import { withIssue } from './shared.ts';
import { changeStatus } from './status.ts';
import { addTimeEntries, listTimeEntries } from './time-entries.ts';
import { createIssue, deleteIssue, editIssue, editPart, rate, writeParameters } from './write.ts';

const parts = ['assignees', 'deadlines', 'types', 'priorities', 'planned_execution_in_minutes', 'addresses'];

/** Methods of OkDesk API «Заявки». Files have no upload of their own: `POST issues/{id}/attachments` is an unknown path. */
export function issueRoutes(desk: Desk): readonly Route[] {
  const route = (
    method: Route['method'],
    path: string,
    answer: (desk: Desk, call: Call, issue: Row) => Answer,
  ): Route => ({
    method,
    path: `/issues/:id${path}`,
    handle: (call) => withIssue(desk, call, (issue) => answer(desk, call, issue)),
  });
  return [
    { method: 'GET', path: '/issues/list', handle: (call) => listIssues(desk, call) },
    { method: 'GET', path: '/issues/count', handle: (call) => countIssues(desk, call) },
    { method: 'GET', path: '/issues/:id', handle: (call) => readIssue(desk, call) },
    { method: 'POST', path: '/issues', handle: (call) => createIssue(desk, call) },
    { method: 'DELETE', path: '/issues/:id', handle: (call) => deleteIssue(desk, call) },
    route('PATCH', '', editIssue),
    ...parts.map((part) =>
      route('PATCH', `/${part}`, (_desk, call, issue) => editPart(desk, call, issue, part)),
    ),
    route('POST', '/parameters', writeParameters),
    route('POST', '/statuses', changeStatus),
    route('POST', '/rates', rate),
    route('GET', '/comments', (_desk, _call, issue) => listComments(desk, issue)),
    route('POST', '/comments', addComment),
    route('GET', '/time_entries', (_desk, _call, issue) => listTimeEntries(desk, issue)),
    route('POST', '/time_entries', addTimeEntries),
    route('GET', '/check_lists/items', (_desk, _call, issue) => listItems(desk, issue)),
    route('POST', '/check_lists/items', addItems),
    route('PATCH', '/check_lists/items/:item/check', checkItem),
  ];
}
