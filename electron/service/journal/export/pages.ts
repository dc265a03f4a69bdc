import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { JournalFilter, JournalStore } from '../../../store/store.ts';

/** Lines in memory at a time. */
const pageSize = 500;

/** All lines that fit, newest first, from the line `throughId` on: what is written meanwhile is left out. */
export function* journalPages(
  journal: Pick<JournalStore, 'list'>,
  filter: JournalFilter,
  throughId: number,
): Generator<readonly JournalEntry[]> {
  let beforeId = throughId + 1;
  for (;;) {
    const page = journal.list({ ...filter, beforeId, limit: pageSize });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    beforeId = last.id;
  }
}
