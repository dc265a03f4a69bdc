import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { setUpExchange } from '../../e2e/support/exchange.ts';
import { exchangeBothWays } from '../../e2e/support/filled.ts';
import type { Program } from '../../e2e/support/launch.ts';
import type { Bench, Cell, Measured } from '../bench.ts';
import { type BuiltProgram, hostNote, withBuiltProgram } from '../shared/built-program.ts';
import { type SidesProcess, startSides } from '../shared/sides/sides.ts';
import { type ColdStart, coldStart } from './cold-start.ts';
import { longestStall, type Memory, memoryOf, processorSeconds } from './inside.ts';
import { openAndClose, withOpenWindow } from './window-cycles.ts';

const starts = 7;
const cycles = 100;
/** Ten minutes, or what `BENCH_IDLE_SECONDS` says. */
const idleSeconds = Number(process.env['BENCH_IDLE_SECONDS'] ?? 600);
/** A run long enough to hold every kind of work: some thousand records and issues. */
const size = { partners: 200, issues: 500 };
const runLimitMs = 600_000;

/** An idle program may take one part in two hundred of one core: what nobody sees in the task manager. */
const mostIdle = 0.5;
const mostGrowth = 1.1;
const mostStallMs = 50;
/** Starts beside Windows's own sign-in; a person who clicks the shortcut looks for the icon after that. */
const mostStartMs = 2000;

/** Point «Process»: start, memory, idle, and how long the main process is deaf during a run. */
export const processBench: Bench = {
  name: 'process',
  measure: (say) => withBuiltProgram((built) => measureOn(built, say)),
};

interface Figures {
  readonly start: ColdStart;
  readonly stallMs: number;
  readonly rest: Rest;
}

/** Main without work; memory of main, and of the page while there is one, in megabytes. */
interface Rest {
  readonly closed: Memory;
  readonly before: Memory;
  readonly open: Memory;
  readonly pageHeap: number;
  readonly cycled: Memory;
  readonly idlePercent: number;
}

async function measureOn(built: BuiltProgram, say: (line: string) => void): Promise<Measured> {
  const sides = startSides();
  try {
    say('cold start');
    const start = await coldStart(built, starts);
    const program = await built.start();
    const page = await program.firstWindow();
    say('full run of both directions');
    const stallMs = await stallOfRun(program, page, sides);
    await program.close();
    return told({ start, stallMs, rest: await atRest(built, say) });
  } finally {
    sides.close();
  }
}

async function stallOfRun(program: Program, page: Page, sides: SidesProcess): Promise<number> {
  const servers = await sides.tell({ type: 'fresh', ...size });
  await setUpExchange(page, servers);
  return longestStall(program, () => exchangeBothWays(page, runLimitMs));
}

/** A program that has nothing to do: its window closed, open, closed a hundred times, and closed for a while. */
async function atRest(built: BuiltProgram, say: (line: string) => void): Promise<Rest> {
  const program = await built.start(['--hidden']);
  await program.trayToolTip();
  const closed = await memoryOf(program);
  // The first window brings what every later one finds there; growth is measured from the second on.
  await openAndClose(program, 1);
  const before = await memoryOf(program);
  const { main: open, pageHeap } = await withOpenWindow(program);
  await openAndClose(program, cycles, (done) => say(`window opened and closed ${done} times of ${cycles}`));
  const cycled = await memoryOf(program);
  say(`idle for ${idleSeconds} s`);
  const used = await processorSeconds(program);
  await wait(idleSeconds * 1000);
  const idlePercent = (100 * ((await processorSeconds(program)) - used)) / idleSeconds;
  await program.close();
  return { closed, before, open, pageHeap, cycled, idlePercent };
}

function told({ start, stallMs, rest }: Figures): Measured {
  const { closed, before, open, cycled, pageHeap, idlePercent } = rest;
  const memoryRow = (what: string, { resident, heap }: Memory): Cell[] => [
    what,
    resident,
    `MB, of which JavaScript ${Math.round(heap)}`,
  ];
  return {
    columns: ['what', 'value', 'unit'],
    rows: [
      ['cold start to the tray icon with its words', start.ours, 'ms'],
      ['the host without a program', start.bare, 'ms'],
      [
        `longest stall of main, export of ${size.partners} clients and import of ${size.issues} issues`,
        stallMs,
        'ms',
      ],
      memoryRow('main, window never opened', closed),
      memoryRow('main, window opened and closed once', before),
      memoryRow('main, window open', open),
      memoryRow(`main, window opened and closed ${cycles} times`, cycled),
      ['page of the open window, JavaScript', pageHeap, 'MB'],
      [`processor of main over ${idleSeconds} s without work`, idlePercent, '% of one core'],
    ],
    targets: [
      { what: 'cold start to the tray icon', value: start.ours, atMost: mostStartMs, unit: 'ms' },
      { what: 'longest stall of main during a full run', value: stallMs, atMost: mostStallMs, unit: 'ms' },
      {
        what: `JavaScript of main after ${cycles} windows ÷ after one`,
        value: cycled.heap / before.heap,
        atMost: mostGrowth,
        unit: '×',
      },
      { what: 'processor while idle', value: idlePercent, atMost: mostIdle, unit: '% of one core' },
    ],
    notes: [hostNote, 'JavaScript: what is left after its garbage was collected'],
  };
}
