import type { OkdeskId } from '../../../../shared/ids.ts';
import type { CheckListItem } from '../../../okdesk/records.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import type { Lookups } from './lookups.ts';
import { storableLine } from './plain-text.ts';
import { wireDate } from './wire.ts';

/** A row of the task's check list and the item it stands for. */
export interface CheckListRow {
  readonly item: CheckListItem;
  readonly row: EntityBody;
}

/** The check list as people see it: children under their header, in their order, with the level counted from 1. */
export function checkListRows(
  items: readonly CheckListItem[],
  profile: Profile,
  lookups: Pick<Lookups, 'wallTime'>,
): readonly CheckListRow[] {
  const names = profile.task.rows.checkList;
  return inTreeOrder(items).map(({ item, level }) => ({
    item,
    row: {
      [names.itemId]: String(item.id),
      [names.name]: storableLine(item.name ?? ''),
      [names.isHeader]: item.item_type === 'header',
      [names.level]: level,
      [names.required]: item.required === true,
      [names.checked]: item.checked === true,
      [names.checkedAt]: wireDate(
        item.checked_at === undefined ? undefined : lookups.wallTime(item.checked_at),
      ),
    },
  }));
}

interface Placed {
  readonly item: CheckListItem;
  readonly level: number;
}

/** Depth first. Items whose parent is missing or that form a ring stand at the top: none is lost. */
function inTreeOrder(items: readonly CheckListItem[]): readonly Placed[] {
  const sorted = items.toSorted(
    (one, other) => (one.position ?? 0) - (other.position ?? 0) || one.id - other.id,
  );
  const known = new Set(items.map((item) => item.id));
  const placed = new Map<OkdeskId, Placed>();
  const place = (item: CheckListItem, level: number): void => {
    if (placed.has(item.id)) return;
    placed.set(item.id, { item, level });
    for (const child of sorted) if (child.parent_id === item.id) place(child, level + 1);
  };
  for (const item of sorted) if (item.parent_id === undefined || !known.has(item.parent_id)) place(item, 1);
  for (const item of sorted) place(item, 1);
  return [...placed.values()];
}
