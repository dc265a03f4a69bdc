import { okdeskTime } from '../calendar.ts';
import { at, type Random } from '../random.ts';
import { commentTexts, privateCommentTexts } from '../words/issues.ts';
import { files } from './files.ts';
import type { IssueFrame, Row } from './issue-frame.ts';

/** Up to six comments of an issue, each fifth private, a few by nobody (ОкДеск itself wrote them). */
export function makeComments(frame: IssueFrame, random: Random, nextId: () => number): readonly Row[] {
  const count = random.pick([0, 1, 1, 2, 2, 3, 4, 6]);
  return frame.moments(random, count).map((moment) => {
    const isPublic = random.chance(0.8);
    const byContact = isPublic && frame.contactId !== undefined && random.chance(0.4);
    const bySystem = !byContact && random.chance(0.03);
    return {
      id: nextId(),
      issue_id: frame.id,
      content: random.pick(isPublic ? commentTexts : privateCommentTexts),
      public: isPublic,
      published_at: okdeskTime(moment),
      author_id: bySystem ? null : byContact ? frame.contactId : frame.employee(random),
      author_type: byContact ? 'contact' : 'employee',
    };
  });
}

/** Files of every fifth issue; some came with a comment, some issues hold two files of one name. */
export function makeAttachments(
  frame: IssueFrame,
  random: Random,
  comments: readonly Row[],
  nextId: () => number,
): readonly Row[] {
  if (!random.chance(0.2)) return [];
  const first = random.integer(0, files.length - 1);
  const sameName = random.chance(0.15);
  const count = sameName ? 2 : random.integer(1, 3);
  return frame.moments(random, count).map((moment, index) => {
    const file = at(files, sameName ? first : first + index);
    const comment: Row = (random.chance(0.4) ? comments[0] : undefined) ?? {};
    const { id: commentId, public: isPublic = true, published_at: publishedAt } = comment;
    return {
      id: nextId(),
      issue_id: frame.id,
      comment_id: commentId ?? null,
      attachment_file_name: file.name,
      description: '',
      attachment_file_size: Buffer.byteLength(file.content, 'base64'),
      is_public: isPublic,
      created_at: publishedAt ?? okdeskTime(moment),
      content: file.content,
    };
  });
}
