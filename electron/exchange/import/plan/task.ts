import type { OneCRef } from '../../../../shared/ids.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import type { ImportLink } from '../../../store/store.ts';
import type { IssueDocuments } from '../map/issue.ts';
import { chooseDocument, type DocumentStep, planDocument, type StoredDocument } from './document.ts';
import { planRows, type RowPlan } from './rows.ts';

/** What is to be done with the task of an issue, and with the rows that travel in it. */
export interface TaskPlan {
  readonly body: EntityBody;
  readonly step: DocumentStep;
  readonly stored: StoredDocument | undefined;
  readonly rows: readonly RowPlan[];
  /** Tasks of this issue that are not marked for deletion. */
  readonly count: number;
}

export function planTask(
  documents: IssueDocuments,
  links: readonly ImportLink[],
  stored: readonly StoredDocument[],
  link: ImportLink | undefined,
  own: OneCRef,
  profile: Profile,
): TaskPlan {
  const { fields } = profile.task;
  const body = { ...documents.task, [fields.deletionMark]: false };
  const { chosen, count } = chooseDocument(stored, link?.ref, own);
  const comments = documents.comments.map(({ comment, row }) => ({ id: comment.id, row }));
  const checkList = documents.checkList?.map(({ item, row }) => ({ id: item.id, row })) ?? [];
  return {
    body,
    step: planDocument(body, link, chosen, fields),
    stored: chosen,
    rows: [...planRows('comment', comments, links), ...planRows('check_list', checkList, links)],
    count,
  };
}
