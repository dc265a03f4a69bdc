import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { type Comment, commentSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { entityForm, type FileToSend } from './multipart.ts';
import { oneOrMany } from './one-or-many.ts';

/** A comment to be written. The author is an employee and is demanded by the API. */
export interface NewComment {
  /** HTML. */
  readonly content: string;
  readonly authorId: OkdeskId;
  /** `false`: an internal note. */
  readonly isPublic: boolean;
  readonly files?: readonly FileToSend[];
}

const commentsSchema = oneOrMany(commentSchema);

/** All comments in order of time, then of id: the order of the answer is not documented. */
export async function readComments(
  connection: Connection,
  issueId: OkdeskId,
): Promise<Result<readonly Comment[], Problem>> {
  const answer = await connection.ask({ method: 'GET', path: `issues/${issueId}/comments` }, commentsSchema);
  if (!answer.ok) return answer;
  const moment = (comment: Comment) => Date.parse(comment.published_at ?? '') || 0;
  const value = answer.value.toSorted((left, right) => moment(left) - moment(right) || left.id - right.id);
  return { ok: true, value };
}

/** Files cannot be attached to an issue by themselves; they come with a comment (OkDesk API «Комментарии»). */
export function addComment(
  connection: Connection,
  issueId: OkdeskId,
  comment: NewComment,
): Promise<Result<Comment, Problem>> {
  const fields = {
    content: comment.content,
    public: comment.isPublic,
    author_id: comment.authorId,
    author_type: 'employee',
  };
  const files = comment.files ?? [];
  const body = files.length === 0 ? { comment: fields } : entityForm('comment', fields, files);
  return connection.ask({ method: 'POST', path: `issues/${issueId}/comments`, body }, commentSchema);
}
