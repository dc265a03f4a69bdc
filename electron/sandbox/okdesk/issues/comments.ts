import { type Fields, number, type Row, text } from '../data/row.ts';
import { equals } from '../data/tables.ts';
import { type Answer, type Call, type Desk, invalid, moment, nowText, ok } from '../desk.ts';
import { type ErrorTree, refuse, refusedAny, said } from '../errors.ts';
import { addFile, attachmentMeta } from '../records/attachments.ts';
import { filesOf, unwrap } from '../request/bodies.ts';
import { author, touchIssue } from './shared.ts';

/** `GET issues/{id}/comments`: all of them, no paging. */
export function listComments(desk: Desk, issue: Row): Answer {
  const comments = desk.tables.select('comments', { where: [equals('issue_id', issue.id)] });
  return ok(comments.map((comment) => commentCard(desk, comment)));
}

/** `POST issues/{id}/comments`, JSON or a form with files. */
export function addComment(desk: Desk, call: Call, issue: Row): Answer {
  const input = unwrap(call.body, 'comment', 'flat');
  if (input === undefined) return invalid(desk, { comment: said.notGiven });
  const errors: ErrorTree = {};
  const type = text(input, 'author_type') ?? 'employee';
  const authorId = number(input, 'author_id');
  const files = filesOf(input);
  if (text(input, 'content') === undefined) refuse(errors, ['content'], said.blank);
  if (type !== 'employee' && type !== 'contact') {
    refuse(errors, ['author_type'], said.oneOf(['employee', 'contact']));
  }
  if (authorId === undefined) refuse(errors, ['author_id'], said.absent);
  else if (desk.tables.get(type === 'contact' ? 'contacts' : 'employees', authorId) === undefined) {
    refuse(errors, ['author_id'], said.invalid);
  }
  if (files === undefined) refuse(errors, ['attachments'], said.invalid);
  if (refusedAny(errors)) return invalid(desk, errors);
  const comment = desk.tables.insert('comments', {
    issue_id: issue.id,
    content: text(input, 'content'),
    public: input['public'] === true || input['public'] === 'true',
    published_at: nowText(desk),
    author_id: authorId,
    author_type: type,
  });
  for (const file of files ?? []) addFile(desk, { issue_id: issue.id, comment_id: comment.id }, file);
  touchIssue(desk, issue.id, 'comments');
  return ok(commentCard(desk, comment));
}

/** A comment; its moment is `published_at`. */
function commentCard(desk: Desk, comment: Row): Fields {
  const anonymous = comment['system'] === true && desk.switches.anonymousSystemComments;
  const files = desk.tables.select('attachments', {
    where: [equals('issue_id', number(comment, 'issue_id') ?? 0), equals('comment_id', comment.id)],
  });
  return {
    id: comment.id,
    content: text(comment, 'content') ?? '',
    public: comment['public'] === true,
    published_at: moment(desk, comment['published_at']),
    attachments: files.map((file) => attachmentMeta(desk, file)),
    ...(anonymous ? {} : { author: author(desk, comment) }),
  };
}
