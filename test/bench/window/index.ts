import { join } from 'node:path';
import process from 'node:process';
import type { Locator, Page } from '@playwright/test';
import { startServers } from '../../../electron/sandbox/servers.ts';
import { setUpFilledExchange } from '../../e2e/support/filled.ts';
import type { Bench, Cell, Measured, Target } from '../bench.ts';
import { type BuiltProgram, hostNote, withBuiltProgram } from '../shared/built-program.ts';
import { fillJournal } from '../store/fill-journal.ts';
import { openedStore } from '../store/opened-store.ts';
import { bundleParts } from './bundle.ts';
import { firstPaint } from './first-paint.ts';
import type { Frames } from './frames.ts';
import { drag, openJournal, typeIntoSearch, wheel, wheelSpeeds, withPlainList } from './journal.ts';
import { growIssue, largest, openIssue } from './largest-issue.ts';

/** Lines of the journal; `BENCH_WINDOW=short` leaves out the long one, which takes minutes to write. */
const sizes = process.env['BENCH_WINDOW'] === 'short' ? [100_000] : [100_000, 1_000_000];
const windows = 7;
/** Part of the frames that may be late beyond those of a plain list, before a person speaks of jerks. */
const mostLate = 0.1;
/** Google's limits for a page that feels quick (Web Vitals): first paint, and from a key to its letter. */
const quickPaintMs = 1800;
const quickKeyMs = 200;
/** Longer than a second, and a person's thoughts wander (Nielsen, «Response Times»). */
const attentionMs = 1000;

/** Point «Window»: paint, scrolling, typing, the largest issue, sizes of the parts. */
export const windowBench: Bench = {
  name: 'window',
  measure: (say) => withBuiltProgram((built) => measureOn(built, say)),
};

async function measureOn(built: BuiltProgram, say: (line: string) => void): Promise<Measured> {
  const today = new Date().toISOString().slice(0, 10);
  const servers = await startServers({ seed: 7, partners: 10, issues: 30, today });
  try {
    say('largest issue');
    const issue = growIssue(servers);
    const program = await built.start();
    const page = await program.firstWindow();
    await setUpFilledExchange(page, servers);
    const opened = await openIssue(page, issue);
    say('first paint');
    const paint = await firstPaint(program, windows);
    await program.close();
    const journals: Journal[] = [];
    for (const lines of sizes) {
      fillTo(lines, built.folder, say);
      say(`journal of ${lines} lines: scrolling and typing`);
      const again = await built.start();
      journals.push(await measureJournal(await again.firstWindow(), lines));
      await again.close();
    }
    return told(paint, opened, journals);
  } finally {
    await servers.close();
  }
}

interface Movement {
  readonly what: string;
  readonly frames: Frames;
  /** The same over a plain list. */
  readonly floor: Frames;
}

interface Journal {
  readonly lines: number;
  readonly movements: readonly Movement[];
  readonly letter: number;
  readonly found: number;
}

/** Adds lines until the journal has so many; those of the exchange itself are few and stay. */
function fillTo(lines: number, folder: string, say: (line: string) => void): void {
  const { store, exchange, advance } = openedStore(join(folder, 'exchange.sqlite'));
  fillJournal(exchange, lines - exchange.journal.count({}).count, advance, say);
  store.close();
}

async function measureJournal(page: Page, lines: number): Promise<Journal> {
  const grid = await openJournal(page);
  const movements: Movement[] = [];
  const measure = async (what: string, move: (list: Locator) => Promise<Frames>) => {
    movements.push({ what, frames: await move(grid), floor: await withPlainList(page, move) });
  };
  for (const speed of wheelSpeeds) {
    await measure(`wheel, ${speed} pixels a second`, (list) => wheel(page, list, speed));
  }
  await measure('scroll bar from end to end in 4 s', (list) => drag(page, list));
  return { lines, movements, ...(await typeIntoSearch(page)) };
}

const lateness = ({ all, late }: Frames): number => late / all;

function told(
  paint: { readonly first: number; readonly whole: number },
  issueMs: number,
  journals: readonly Journal[],
): Measured {
  const { comments, files, timeEntries } = largest;
  const issue = `issue with ${comments} comments, ${files} files, ${timeEntries} time entries opened`;
  return {
    columns: ['what', 'value', 'unit'],
    rows: [
      ['first paint of the window', paint.first, 'ms'],
      ['first screen with its data', paint.whole, 'ms'],
      [issue, issueMs, 'ms'],
      ...journals.flatMap(journalRows),
      ...bundleParts().map(({ name, kilobytes, gzipKilobytes }): Cell[] => [
        name,
        kilobytes,
        `kB, compressed ${Math.round(gzipKilobytes)} kB`,
      ]),
    ],
    targets: [
      { what: 'first paint', value: paint.first, atMost: quickPaintMs, unit: 'ms' },
      { what: 'largest issue opened', value: issueMs, atMost: attentionMs, unit: 'ms' },
      ...journals.flatMap(journalTargets),
    ],
    notes: [
      hostNote,
      'a frame is late when Chromium dropped it, or showed it without the rows that were due (trace of its compositor)',
      'the search waits 300 ms after the last key before it asks; this is part of «found»',
    ],
  };
}

const journalRows = ({ lines, movements, letter, found }: Journal): Cell[][] => [
  ...movements.map(({ what, frames, floor }): Cell[] => [
    `journal of ${lines}: ${what}`,
    frames.late,
    `late of ${frames.all} frames; a plain list: ${floor.late} of ${floor.all}`,
  ]),
  [`journal of ${lines}: key to letter, longest`, letter, 'ms'],
  [`journal of ${lines}: last key to lines found`, found, 'ms'],
];

const journalTargets = ({ lines, movements, letter, found }: Journal): Target[] => [
  ...movements.map(({ what, frames, floor }) => ({
    what: `journal of ${lines}, ${what}: frames late, less those of a plain list`,
    value: lateness(frames) - lateness(floor),
    atMost: mostLate,
    unit: 'of all',
  })),
  { what: `journal of ${lines}: key to letter`, value: letter, atMost: quickKeyMs, unit: 'ms' },
  { what: `journal of ${lines}: last key to lines found`, value: found, atMost: attentionMs, unit: 'ms' },
];
