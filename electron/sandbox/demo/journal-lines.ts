import type { RunId } from '../../../shared/ids.ts';
import type { JournalEntry, JournalLevel } from '../../../shared/journal-entry.ts';
import { messageText } from '../../../shared/messages/index.ts';
import type { JournalStore } from '../../store/store.ts';
import type { Words } from './words.ts';

/** More lines of one level than this are not read from the journal. */
const limit = 10_000;

/** Every failure of a run: the sentence, why, and what to do. Empty when there was none. */
export function failureLines(journal: JournalStore, runId: RunId, words: Words): string {
  const entries = entriesOf(journal, runId, 'error');
  if (entries.length === 0) return '';
  const lines = entries.map((entry) => entryLines(entry, words, ''));
  return `${words.heading('demo.failures', { count: entries.length })}${lines.join('')}`;
}

/** Warnings of a run about records that did not fail: one example of each sort, with the number of its like. */
export function warningLines(journal: JournalStore, runId: RunId, words: Words): string {
  const failed = new Set(entriesOf(journal, runId, 'error').map((entry) => entry.onecRef));
  const entries = entriesOf(journal, runId, 'warning').filter(
    ({ onecRef }) => onecRef === undefined || !failed.has(onecRef),
  );
  if (entries.length === 0) return '';
  const sorts = Map.groupBy(entries, (entry) => entry.code);
  const lines = [...sorts.values()].map((alike) => {
    const [example] = alike;
    const more = alike.length > 1 ? ` ${words.say('demo.times', { count: alike.length })}` : '';
    return example === undefined ? '' : entryLines(example, words, more);
  });
  return `${words.heading('demo.warnings', { count: entries.length })}${lines.join('')}`;
}

/** Oldest first. */
function entriesOf(journal: JournalStore, runId: RunId, level: JournalLevel): readonly JournalEntry[] {
  return journal.list({ runId, levels: [level], limit }).toReversed();
}

function entryLines(entry: JournalEntry, words: Words, more: string): string {
  const { what, why, remedy } = messageText(entry.code, entry.parameters, words.language);
  return [
    `   • ${what}${more}\n`,
    why === undefined ? '' : `     ${words.say('demo.reason', { text: why })}\n`,
    remedy === undefined ? '' : `     ${words.say('demo.remedy', { text: remedy })}\n`,
  ].join('');
}
