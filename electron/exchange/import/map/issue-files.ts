import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Attachment, Comment, Issue } from '../../../okdesk/records.ts';
import { isPrivate, type PrivatePolicy } from './comment-rows.ts';
import { storableLine } from './plain-text.ts';

/** A file to be attached to the task. */
export interface IssueFile {
  readonly attachmentId: OkdeskId;
  /** Name without extension and the extension without dot, as 1C keeps them. */
  readonly name: string;
  readonly extension: string;
  readonly description: string;
  /** Bytes; `undefined` where ОкДеск does not say. */
  readonly size: number | undefined;
  readonly createdAt: string | undefined;
}

/**
 * Files of the issue and of its comments, each once: the card repeats those of comments. The file of a private comment
 * whose text stays in ОкДеск stays there too.
 */
export function issueFiles(
  issue: Issue,
  comments: readonly Comment[],
  policy: Pick<PrivatePolicy, 'privateComments'>,
): readonly IssueFile[] {
  const hidden = new Set(
    policy.privateComments === 'full' ? [] : comments.filter(isPrivate).map((comment) => comment.id),
  );
  const files = new Map<OkdeskId, IssueFile>();
  const hiddenFiles = new Set<OkdeskId>();
  for (const comment of comments) {
    for (const attachment of comment.attachments) {
      if (hidden.has(comment.id)) hiddenFiles.add(attachment.id);
      else files.set(attachment.id, issueFile(attachment));
    }
  }
  for (const attachment of issue.attachments) {
    const ofHidden = attachment.comment_id !== undefined && hidden.has(attachment.comment_id);
    if (!ofHidden && !hiddenFiles.has(attachment.id)) files.set(attachment.id, issueFile(attachment));
  }
  return [...files.values()].toSorted((one, other) => one.attachmentId - other.attachmentId);
}

function issueFile(attachment: Attachment): IssueFile {
  const full = storableLine(attachment.attachment_file_name);
  const dot = full.lastIndexOf('.');
  const hasExtension = dot > 0 && full.length - dot <= 11 && /^[^\s.]+$/.test(full.slice(dot + 1));
  return {
    attachmentId: attachment.id,
    name: (hasExtension ? full.slice(0, dot) : full) || `${attachment.id}`,
    extension: hasExtension ? full.slice(dot + 1) : '',
    description: storableLine(attachment.description ?? ''),
    size: attachment.attachment_file_size ?? undefined,
    createdAt: attachment.created_at,
  };
}
