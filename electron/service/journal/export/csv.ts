import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { Language } from '../../../../shared/message.ts';
import { columnTitles, journalColumns, type Value } from './columns.ts';

/** Excel reads UTF-8 only after this mark. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';
/** Excel divides by semicolons where the comma is the decimal sign, as in Russian Windows. */
const divider = ';';

/** The journal as text, page by page, for Excel with Russian settings of Windows. */
export function* csvText(pages: Iterable<readonly JournalEntry[]>, language: Language): Generator<string> {
  yield byteOrderMark + csvLine(columnTitles(language));
  for (const page of pages) {
    yield page.map((entry) => csvLine(journalColumns.map(({ read }) => read(entry, language)))).join('');
  }
}

function csvLine(values: readonly Value[]): string {
  return values.map(csvCell).join(divider) + lineEnd;
}

function csvCell(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Date) return wallTime(value);
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel would carry out a text that begins like a formula, and names of clients come from outside. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** `23.11.2026 18:40:05`, which Excel takes for a moment. */
function wallTime(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join('.');
  return `${day} ${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}`;
}
