import type { ExchangeStore } from '../../../electron/store/store.ts';
import { journalLine } from './journal-lines.ts';

/** Lines written in one transaction, here and in the table that insertion is compared with. */
export const linesTogether = 500;
/** A million lines in ten months. */
export const msBetweenLines = 26_000;

/** Fills the journal as an exchange would; `advance` moves the store's clock by so many milliseconds. */
export function fillJournal(
  store: Pick<ExchangeStore, 'journal' | 'transaction'>,
  lines: number,
  advance: (milliseconds: number) => void,
  say: (line: string) => void,
): void {
  for (let first = 0; first < lines; first += linesTogether) {
    store.transaction(() => {
      for (let number = first; number < Math.min(lines, first + linesTogether); number += 1) {
        advance(msBetweenLines);
        store.journal.append(journalLine(number));
      }
    });
    if (first % 20_000 === 0) say(`journal: ${first} of ${lines} lines`);
  }
}
