import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { Language } from '../../../../shared/message.ts';
import { type MessageCode, messageText } from '../../../../shared/messages/index.ts';

/** A value of a table: words, a number, or a moment in this PC's wall time. */
export type Value = string | number | Date | undefined;

export interface JournalColumn {
  readonly title: MessageCode;
  /** Characters. */
  readonly width: number;
  readonly read: (entry: JournalEntry, language: Language) => Value;
}

const words = (code: MessageCode, language: Language) => messageText(code, {}, language).what;
const sentences = ({ code, parameters }: JournalEntry, language: Language) =>
  messageText(code, parameters, language);

/** What goes into a file, in the order of the screen; the numbers for support come last. */
export const journalColumns: readonly JournalColumn[] = [
  { title: 'journal.column_at', width: 19, read: ({ at }) => new Date(at) },
  {
    title: 'journal.column_level',
    width: 15,
    read: ({ level }, language) => words(`journal.level_${level}`, language),
  },
  {
    title: 'journal.column_event',
    width: 34,
    read: ({ event }, language) => words(`journal.event_${event}`, language),
  },
  {
    title: 'journal.column_kind',
    width: 20,
    read: ({ kind }, language) => (kind === undefined ? undefined : words(`record.one_${kind}`, language)),
  },
  { title: 'journal.column_record', width: 36, read: ({ title }) => title },
  {
    title: 'journal.column_message',
    width: 80,
    read: (entry, language) => sentences(entry, language).what,
  },
  { title: 'journal.column_why', width: 40, read: (entry, language) => sentences(entry, language).why },
  {
    title: 'journal.column_remedy',
    width: 40,
    read: (entry, language) => sentences(entry, language).remedy,
  },
  { title: 'journal.column_run', width: 8, read: ({ runId }) => runId },
  { title: 'journal.column_issue', width: 10, read: ({ issueId }) => issueId },
  { title: 'journal.column_okdesk', width: 10, read: ({ okdeskId }) => okdeskId },
  { title: 'journal.column_onec', width: 38, read: ({ onecRef }) => onecRef },
  { title: 'journal.column_request', width: 40, read: ({ request }) => request },
  { title: 'journal.column_answer', width: 40, read: ({ answer }) => answer },
];

/** Row of titles. */
export function columnTitles(language: Language): readonly string[] {
  return journalColumns.map(({ title }) => words(title, language));
}
