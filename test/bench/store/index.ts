import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { foundLimit } from '../../../shared/ipc/journal.ts';
import type { Bench, Cell, Measured, Target } from '../bench.ts';
import { medianMs } from '../shared/median.ts';
import { failureViews, heldBack } from './failures.ts';
import { fillJournal, linesTogether, msBetweenLines } from './fill-journal.ts';
import { insertionCost } from './insertion.ts';
import { openedStore } from './opened-store.ts';
import { questions } from './questions.ts';
import { tidying } from './tidying.ts';
import { writeYear, year } from './year.ts';

const lines = 1_000_000;
const limitMs = 50;
const megabyte = 1_000_000;
/** Lines that the window asks for at a time. */
const pageLines = 100;

/** Point «store»: a journal of a million lines, and the file of a year. */
export const storeBench: Bench = {
  name: 'store',
  async measure(say) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
    try {
      return await measureIn(folder, say);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureIn(folder: string, say: (line: string) => void): Promise<Measured> {
  const path = join(folder, 'exchange.sqlite');
  const { store, exchange, advance } = openedStore(path);
  fillJournal(exchange, lines, advance, say);
  const asked = questions.map((question) => ask(exchange, question, say));
  say('writing, causes, tidying');
  const bytes = statSync(path).size;
  const insertion = await insertionCost(exchange, folder, lines);
  const views = failureViews(exchange);
  const wholeDays = Math.floor((lines * msBetweenLines) / 86_400_000);
  const tidied = tidying(exchange, Math.floor(wholeDays * 0.9));
  store.close();
  const kept = writeYear(folder, say);
  return {
    columns: ['question', 'lines', 'count, ms', 'first page, ms'],
    rows: [
      ...asked.map(({ row }) => row),
      ['causes, ms', heldBack, views.causes, ''],
      ['questions to the accountant, ms', heldBack, views.cases, ''],
      ['one line written, µs', lines, insertion.microseconds, ''],
      ['one line written ÷ bare insert', lines, insertion.ratio, ''],
      ['one line on disk, bytes', lines, bytes / lines, ''],
      ['a tenth tidied away and given back, ms', tidied.removed, tidied.total, ''],
      ['… its steps: middle, longest, ms', '', tidied.middle, tidied.longest],
      ['file after a year, MB', kept.lines, kept.bytes / megabyte, ''],
    ],
    targets: [
      ...asked.flatMap(({ targets }) => targets),
      { what: 'causes', value: views.causes, atMost: limitMs, unit: 'ms' },
      { what: 'questions to the accountant', value: views.cases, atMost: limitMs, unit: 'ms' },
      { what: 'file after a year', value: kept.bytes / megabyte, atMost: 200, unit: 'MB' },
    ],
    notes: [
      `lines are written ${linesTogether} to a transaction; the bare insert goes into a table without index, in turns with ours`,
      `year: ${kept.issues} issues, each loaded ${year.loadsOfIssue} times, with ${year.timesheetsOfIssue} timesheets and ${year.filesOfIssue} file; ${year.runsOfDay} runs a day; journal of ${year.journalDays} days, as by default; without the copy of 1C's records, which does not grow with time`,
      'the index of words is asked for the words that begin as typed, or, where they are more than a dozen, for the beginning: that reads all their lines, 25 to 100 ms for words that most of a million lines hold, whatever is asked of them; a tenth of the lines tidied away makes this several times slower until the index has merged',
      `lines that the tally of days does not know (of words, of a run or a record) are counted up to ${foundLimit}, as the window has them counted; the column «lines» is counted to the end`,
    ],
  };
}

function ask({ journal }: ExchangeStore, question: (typeof questions)[number], say: (line: string) => void) {
  const { name, filter } = question;
  say(`journal: ${name}`);
  const { count, newestId } = journal.count(filter);
  const countMs = medianMs(7, () => journal.count(filter, foundLimit));
  const place = { throughId: newestId, offset: 0, limit: pageLines };
  const pageMs = medianMs(7, () => journal.page(filter, place));
  const row: readonly Cell[] = [name, count, countMs, pageMs];
  const targets: readonly Target[] = [
    { what: `count: ${name}`, value: countMs, atMost: limitMs, unit: 'ms' },
    { what: `first page: ${name}`, value: pageMs, atMost: limitMs, unit: 'ms' },
  ];
  return { row, targets };
}
