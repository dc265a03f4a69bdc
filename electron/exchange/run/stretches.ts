import { setImmediate } from 'node:timers/promises';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { OutboxRow, OutboxStore } from '../../store/store.ts';

/**
 * Records worked on at a stretch; in between the program's windows and other exchanges have their turn. Reading, mapping or
 * keeping one takes a quarter of a millisecond, and four times as much while the code is cold.
 */
export const stretch = 25;

/** The items in their order, a stretch at a time. Others have their turn before the first one, too: reading was work. */
export async function* inStretches<Item>(
  items: readonly Item[],
): AsyncGenerator<readonly Item[], void, void> {
  for (let start = 0; start < items.length; start += stretch) {
    await setImmediate();
    yield items.slice(start, start + stretch);
  }
}

/** Rows of a kind that a run may take, oldest first, so many at a time; what is queued meanwhile comes, too. */
export function* pendingRows(
  outbox: Pick<OutboxStore, 'pending'>,
  kind: ExportKind,
  together: number,
): Generator<readonly OutboxRow[], void, void> {
  let after = 0;
  while (true) {
    const rows = outbox.pending(kind, together, after);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.sequence;
    yield rows;
  }
}

/** The same a stretch at a time, between which others have their turn. */
export async function* pendingInStretches(
  outbox: Pick<OutboxStore, 'pending'>,
  kind: ExportKind,
): AsyncGenerator<readonly OutboxRow[], void, void> {
  for (const rows of pendingRows(outbox, kind, stretch)) {
    yield rows;
    await setImmediate();
  }
}
