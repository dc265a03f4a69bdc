import { setImmediate } from 'node:timers/promises';
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { Language } from '../../../../shared/message.ts';
import { columnTitles, journalColumns, type Value } from './columns.ts';

/** A workbook is made whole, in memory and at one go: so many lines hold the program up for half a second. CSV has no limit. */
export const xlsxLineLimit = 10_000;

/** Excel's own limit of a cell. */
const longestText = 32_767;
/** Signs that no XML document may hold; an answer of a server may. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very signs are meant.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** The journal as a workbook: titles that stay in sight, moments as moments, long texts wrapped. */
export async function writeXlsx(
  pages: Iterable<readonly JournalEntry[]>,
  language: Language,
  path: string,
): Promise<void> {
  const rows: Row[] = [columnTitles(language).map((value): CellObject => ({ value, fontWeight: 'bold' }))];
  for (const page of pages) {
    for (const entry of page) {
      rows.push(journalColumns.map(({ read }) => cell(read(entry, language))));
    }
    await setImmediate();
  }
  await writeExcelFile(rows, {
    sheet: columnTitles(language)[5] ?? '',
    columns: journalColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    dateFormat: 'dd.mm.yyyy hh:mm:ss',
  }).toFile(path);
}

function cell(value: Value): CellObject | undefined {
  if (value === undefined || value === '') return undefined;
  if (value instanceof Date) return { value: asIfUtc(value), type: Date };
  if (typeof value === 'number') return { value, type: Number };
  return { value: value.replaceAll(forbidden, '').toWellFormed().slice(0, longestText), type: String };
}

/** Excel knows no zones: the wall time of this PC, as the moment that would show it in Greenwich. */
function asIfUtc(moment: Date): Date {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
}
