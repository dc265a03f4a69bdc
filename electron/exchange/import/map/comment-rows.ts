import type { ImportSettings } from '../../../../shared/settings.ts';
import type { Comment } from '../../../okdesk/records.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import { htmlToText } from './html-to-text.ts';
import type { Lookups } from './lookups.ts';
import { storableLine } from './plain-text.ts';
import { wireDate } from './wire.ts';

/** A row of the task's comments and the comment it stands for. */
export interface CommentRow {
  readonly comment: Comment;
  readonly row: EntityBody;
}

/** What is kept of private comments, and the words that stand for one whose text stays in ОкДеск. */
export interface PrivatePolicy {
  readonly privateComments: ImportSettings['privateComments'];
  readonly factText: string;
}

/** A comment without the mark is public, as ОкДеск shows it. */
export const isPrivate = (comment: Comment): boolean => comment.public === false;

/**
 * The correspondence with the client as rows of the task, oldest first. «Если комментарий помечен как приватный, эта
 * информация также будет передана в 1С»; the policy may keep the text or the whole comment back.
 */
export function commentRows(
  comments: readonly Comment[],
  profile: Profile,
  lookups: Pick<Lookups, 'wallTime'>,
  policy: PrivatePolicy,
): readonly CommentRow[] {
  const names = profile.task.rows.comments;
  return comments
    .filter((comment) => policy.privateComments !== 'none' || !isPrivate(comment))
    .toSorted(byPublication)
    .map((comment) => ({
      comment,
      row: {
        [names.commentId]: String(comment.id),
        [names.publishedAt]: wireDate(
          comment.published_at === undefined ? undefined : lookups.wallTime(comment.published_at),
        ),
        [names.author]: storableLine(comment.author?.name ?? ''),
        [names.isPrivate]: isPrivate(comment),
        [names.text]:
          isPrivate(comment) && policy.privateComments === 'fact-only'
            ? policy.factText
            : htmlToText(comment.content),
      },
    }));
}

/** The order of the answer is not documented; the moment decides, then the id. */
function byPublication(one: Comment, other: Comment): number {
  const difference = momentOf(one) - momentOf(other);
  return difference === 0 ? one.id - other.id : difference;
}

function momentOf(comment: Comment): number {
  const moment = Date.parse(comment.published_at ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}
