import type { Bench, Cell, Target } from '../bench.ts';
import type { MeasuredRun, PaceWishes } from '../shared/sides/program.ts';
import { startSides } from '../shared/sides/sides.ts';
import { changedIssues, type LaterRuns, laterRuns } from './later-runs.ts';
import { type FirstRuns, firstRunRatios, type Ratio, recordFirstRuns, type Size } from './ratios.ts';

/** One page of ОкДеск's list of issues: small enough for 40 ms on every request of 1C, and more than the start of a run. */
const size: Size = { partners: 30, issues: 50 };
/** Where requests take no time, what a start takes would weigh more than what a record takes. */
const quickSize: Size = { partners: 100, issues: 50 };
/** Large enough for fifty changed issues. */
const laterSize = { partners: 30, issues: 120 };
const off: PaceWishes = { requestsPerSecond: 100_000, inFlight: 4 };
const on: PaceWishes = { requestsPerSecond: 40, inFlight: 4 };
/**
 * Where requests take no time, a turn is short, the code still warms up, and the bare loop mostly waits for the servers, from
 * turn to turn half as long or twice as long: more turns, for a steady mean (see `Ratio`).
 */
const conditions = [
  { size: quickSize, latencyMs: 0, pace: off, limiter: 'off', atMost: 2.5, turns: 41 },
  { size, latencyMs: 40, pace: off, limiter: 'off', atMost: 1.1, turns: 3 },
  { size, latencyMs: 0, pace: on, limiter: 'on', atMost: 1.05, turns: 3 },
  { size, latencyMs: 40, pace: on, limiter: 'on', atMost: 1.05, turns: 3 },
] as const;

/** Point «Floor ratio»: the engine against a bare loop over the same sockets, and how much each asks. */
export const floorBench: Bench = {
  name: 'floor',
  async measure(say) {
    const sides = startSides();
    try {
      say('what a first export and a first import ask');
      const first = await recordFirstRuns(sides, size);
      const quick = await recordFirstRuns(sides, quickSize);
      const rows: Cell[][] = [];
      const targets: Target[] = [];
      for (const condition of conditions) {
        const { latencyMs, limiter, atMost } = condition;
        const runs = condition.size === quickSize ? quick : first;
        say(`${latencyMs} ms, limiter ${limiter}`);
        for (const ratio of await firstRunRatios(sides, runs, condition)) {
          const what = `${ratio.direction} of ${amountOf(ratio, runs.size)} at ${latencyMs} ms, limiter ${limiter}`;
          rows.push(timeRow(`first ${what}, ms`, ratio));
          targets.push({ what: `${what}, ours ÷ floor`, value: ratio.ours / ratio.floor, atMost, unit: '×' });
        }
      }
      say('later runs');
      const later = await laterRuns(sides, laterSize);
      return {
        columns: ['what', 'ours', 'floor', 'ours ÷ floor', 'floor by axios', 'ours ÷ that'],
        rows: [...rows, ...countRows(first, later)],
        targets: [...targets, ...idleTargets(later)],
        notes: notesOf(first),
      };
    } finally {
      sides.close();
    }
  },
};

function amountOf({ direction }: Ratio, { partners, issues }: Size): string {
  return direction === 'export' ? `${partners} partners` : `${issues} issues`;
}

function timeRow(what: string, { ours, floor, byAxios }: Ratio): Cell[] {
  return [what, ours, floor, ours / floor, byAxios, ours / byAxios];
}

const total = ({ onecRequests, okdeskRequests }: MeasuredRun): number => onecRequests + okdeskRequests;

function countRows({ sent, minimum }: FirstRuns, later: LaterRuns): Cell[][] {
  const countRow = (what: string, ours: number, floor: number): Cell[] => [
    `${what}, requests`,
    ours,
    floor,
    ours / floor,
    '',
    '',
  ];
  return [
    countRow('first export', sent.export, minimum.export.needed.length),
    countRow(`first import of ${size.issues} issues`, sent.import, minimum.import.needed.length),
    countRow('idle export', total(later.idleExport), 2),
    countRow('idle import', total(later.idleImport), 1),
    countRow('idle export with refused records', total(later.idleExportWithRefused), 2),
    countRow('idle import with waiting references', total(later.idleImportWithWaiting), 2),
    countRow('one changed record', total(later.oneRecord), 4),
    countRow(
      `${changedIssues} changed issues`,
      total(later.fiftyIssues),
      minimumOfChanged(later.fiftyIssues),
    ),
  ];
}

/** One page, the lookups, four readings of each issue at most, and change, post, read back of each task. */
function minimumOfChanged({ okdeskRequests }: MeasuredRun): number {
  const lookups = 6;
  // What ОкДеск is asked for each issue depends on what its card announces, so it is taken from the run itself.
  const perIssue = okdeskRequests - okdeskOverhead;
  return 1 + lookups + perIssue + 3 * changedIssues;
}
/** Latest change, four overlapping pages, employees and the end of their list, less the page and the employees needed. */
const okdeskOverhead = 8;

function idleTargets(later: LaterRuns): Target[] {
  const target = (what: string, run: MeasuredRun): Target => ({
    what,
    value: total(run),
    atMost: 4,
    unit: 'requests',
  });
  return [target('idle export', later.idleExport), target('idle import', later.idleImport)];
}

function notesOf({ minimum }: FirstRuns): string[] {
  const told = (reasons: ReadonlyMap<string, number>) =>
    [...reasons].map(([why, count]) => `${count} × ${why}`).join(', ');
  return [
    'floor: the minimal requests by node:http, with the agents, the pace and the concurrency of the program; by axios: the same by the library that the program has to use, without a target',
    'limiter on: 40 requests a second instead of the usual 4, so that the bench ends; off: 100,000; 4 in flight in both',
    'floor of an export of n records: Σ ⌈set ÷ page⌉ of 1C + nodes + SelectChanges + a list of each kind + a card of each company found + n writes',
    'floor of an import of m issues with t sheets and f files: ⌈m ÷ 50⌉ + 6 lookups + card and check list of each, comments and time where the card announces them + 3 (m + t) + 6 f and the new bytes',
    'waiting references: besides, one reading of each list in which they may turn up',
    '3 for each document: create, post, and read back, because posting answers nothing and moves DataVersion',
    `beyond the floor, export: ${told(minimum.export.beyond)}`,
    `beyond the floor, import: ${told(minimum.import.beyond)}`,
  ];
}
