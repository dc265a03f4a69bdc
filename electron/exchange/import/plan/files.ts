import type { OneCRef } from '../../../../shared/ids.ts';
import type { ImportLink } from '../../../store/store.ts';
import type { IssueFile } from '../map/issue-files.ts';

/** What is to be done with one attached file. A file never changes in ОкДеск: it is there or it is not. */
export type FilePlan =
  | { readonly step: 'attach'; readonly file: IssueFile }
  /** In 1C already, only never recorded: its card is completed. */
  | { readonly step: 'adopt'; readonly file: IssueFile; readonly ref: OneCRef }
  | { readonly step: 'too_large'; readonly file: IssueFile }
  | { readonly step: 'unchanged'; readonly file: IssueFile }
  /** The file left the issue, or the policy for private comments keeps it back now. */
  | { readonly step: 'remove'; readonly link: ImportLink; readonly ref: OneCRef };

export const bytesInMegabyte = 1024 * 1024;

/**
 * @param stored cards of the task by the id of the attachment, only those not marked for deletion.
 * @param limit largest file in bytes.
 */
export function planFiles(
  files: readonly IssueFile[],
  links: readonly ImportLink[],
  stored: ReadonlyMap<number, OneCRef>,
  limit: number,
): readonly FilePlan[] {
  const ofFiles = links.filter((link) => link.kind === 'attachment' && link.state === 'linked');
  const known = new Map(ofFiles.map((link) => [link.okdeskId, link]));
  const wanted = new Set(files.map((file) => file.attachmentId));
  const steps = files.map((file): FilePlan => {
    const link = known.get(file.attachmentId);
    if (link?.ref !== undefined) return { step: 'unchanged', file };
    const ref = stored.get(file.attachmentId);
    if (ref !== undefined) return { step: 'adopt', file, ref };
    const tooLarge = (file.size ?? sizeSeen(link)) > limit;
    // Said once: the link without a card remembers that the file was looked at.
    if (tooLarge) return { step: link === undefined ? 'too_large' : 'unchanged', file };
    return { step: 'attach', file };
  });
  const removals = ofFiles.flatMap((link): FilePlan[] =>
    link.ref === undefined || wanted.has(link.okdeskId) ? [] : [{ step: 'remove', link, ref: link.ref }],
  );
  return [...steps, ...removals];
}

/** Bytes counted when a file without a stated size proved too large. */
function sizeSeen(link: ImportLink | undefined): number {
  return link === undefined || link.detail === '' ? 0 : Number(link.detail);
}
