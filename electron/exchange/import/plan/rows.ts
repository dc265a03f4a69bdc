import type { OkdeskId } from '../../../../shared/ids.ts';
import type { ImportKind } from '../../../../shared/kinds.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { ImportLink } from '../../../store/store.ts';
import { fingerprint } from '../fingerprint.ts';

/** A comment or an item of the check list: a row of the task, counted for itself. */
export interface RowPlan {
  readonly kind: ImportKind;
  readonly okdeskId: OkdeskId;
  readonly contentHash: string;
  readonly step: 'created' | 'changed' | 'unchanged';
}

/** What becomes of the rows of a section; they travel inside the task, so this only tells and counts. */
export function planRows(
  kind: 'comment' | 'check_list',
  rows: readonly { readonly id: OkdeskId; readonly row: EntityBody }[],
  links: readonly ImportLink[],
): readonly RowPlan[] {
  const known = new Map(links.filter((link) => link.kind === kind).map((link) => [link.okdeskId, link]));
  return rows.map(({ id, row }) => {
    const contentHash = fingerprint(row);
    const link = known.get(id);
    const step = link === undefined ? 'created' : link.contentHash === contentHash ? 'unchanged' : 'changed';
    return { kind, okdeskId: id, contentHash, step };
  });
}
