import { type JournalLevel, journalLevels } from '../../../shared/journal-entry.ts';
import type { JournalStore } from '../../store/store.ts';

/**
 * The journal kept at the level that the settings ask for (the seed: «Регистрировать ошибки, предупреждения, информацию,
 * примечания»): entries of a finer level are not written. Errors always are.
 */
export function journalUpTo(journal: JournalStore, finest: JournalLevel): JournalStore {
  const kept = journalLevels.slice(0, journalLevels.indexOf(finest) + 1);
  return { ...journal, append: (entry) => (kept.includes(entry.level) ? journal.append(entry) : 0) };
}
