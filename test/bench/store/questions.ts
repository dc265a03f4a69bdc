import type { JournalFilter } from '../../../electron/store/store.ts';
import { frequentWord, rareWord, reference } from './journal-lines.ts';

interface Question {
  readonly name: string;
  readonly filter: JournalFilter;
}

/** What a person may ask the journal's window for; each is counted, and its first page read. */
export const questions: readonly Question[] = [
  { name: 'whole journal', filter: {} },
  { name: 'errors', filter: { levels: ['error'] } },
  { name: 'errors and warnings', filter: { levels: ['error', 'warning'] } },
  { name: 'notes (a third of all)', filter: { levels: ['note'] } },
  { name: 'one direction', filter: { event: 'import' } },
  { name: 'one kind of record', filter: { kind: 'contact' } },
  { name: 'one record', filter: { onecRef: reference(2_000_099) } },
  { name: 'one record of ОкДеск', filter: { okdeskId: 99 } },
  { name: 'one issue', filter: { issueId: 25_000 } },
  { name: 'one run', filter: { runId: 1_000 } },
  { name: 'one cause', filter: { code: 'export.refused' } },
  { name: 'one day', filter: { since: '2026-03-10T00:00:00Z', until: '2026-03-10T23:59:59.999Z' } },
  { name: 'a month', filter: { since: '2026-03-01T00:00:00Z', until: '2026-03-31T23:59:59.999Z' } },
  { name: 'rare word', filter: { text: rareWord } },
  { name: 'frequent word', filter: { text: frequentWord } },
  { name: 'two frequent words', filter: { text: 'заявка принтер' } },
  { name: 'beginning of a word', filter: { text: 'компан' } },
  { name: 'frequent word, errors', filter: { text: 'клиент', levels: ['error'] } },
  { name: 'frequent word, warnings', filter: { text: frequentWord, levels: ['warning'] } },
  { name: 'frequent word, notes', filter: { text: frequentWord, levels: ['note'] } },
  { name: 'frequent word, a kind without it', filter: { text: frequentWord, kind: 'company' } },
  {
    name: 'frequent word, half a year',
    filter: { text: frequentWord, since: '2026-03-10T12:00:00Z', until: '2026-09-10T12:00:00Z' },
  },
  {
    name: 'frequent word, one day',
    filter: { text: frequentWord, since: '2026-03-10T00:00:00Z', until: '2026-03-10T23:59:59.999Z' },
  },
  { name: 'frequent word, one issue', filter: { text: frequentWord, issueId: 25_000 } },
];
