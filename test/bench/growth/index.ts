import process from 'node:process';
import type { Bench, Cell, Measured, Target } from '../bench.ts';
import { type SidesProcess, startSides } from '../shared/sides/sides.ts';
import { type RunTask, withProgram } from './run-task.ts';
import { firstExport, firstImport, pagesReadAgain } from './steps.ts';
import type { TaskEnd } from './task.ts';

/** About five records of ОкДеск belong to a partner: 1,000, 10,000 and 50,000 records; 1,000 and 25,000 issues. */
const whole = { partners: [200, 2000, 10_000], issues: [1000, 25_000] } as const;
/** For a look of some minutes, `BENCH_GROWTH=short`. */
const short = { partners: [200, 1000], issues: [500, 2000] } as const;
/** Clients that the issues belong to. */
const partnersOfIssues = 60;
/** Costs per record may grow by this much from the smallest to the largest size and still be called flat. */
const flat = 1.25;
const mostMegabytes = 250;
const killedSize = { partners: 120, issues: 400 };

/** Point «Growth»: time per record and peak memory over size, and what a restart after a kill reads again. */
export const growthBench: Bench = {
  name: 'growth',
  measure: (say) => withProgram((runTask) => measureWith(runTask, say)),
};

async function measureWith(runTask: RunTask, say: (line: string) => void): Promise<Measured> {
  const isShort = process.env['BENCH_GROWTH'] === 'short';
  const sizes = isShort ? short : whole;
  const sides = startSides();
  try {
    const exports: TaskEnd[] = [];
    for (const partners of sizes.partners) {
      say(`first export, ${partners} partners`);
      exports.push(await firstExport(runTask, sides, partners));
    }
    const imports: TaskEnd[] = [];
    for (const issues of sizes.issues) {
      say(`first import, ${issues} issues`);
      imports.push(await firstImport(runTask, sides, { partners: partnersOfIssues, issues }));
    }
    say('kill and restart');
    const again = await readAgain(runTask, sides);
    return {
      columns: ['what', 'number', 'ms each', 'requests each', 'peak, MB'],
      rows: [
        ...exports.map((end) => row('first export, records', end)),
        ...imports.map((end) => row('first import, issues', end)),
        ['pages of issues read again after a kill', again.issues, '', '', ''],
        ['pages of 1C read again after a kill', again.sets, '', '', ''],
      ],
      targets: [
        ...targetsOf('export', exports),
        ...targetsOf('import', imports),
        { what: 'pages of issues read again after a kill', value: again.issues, atMost: 1, unit: 'pages' },
        { what: 'pages of 1C read again after a kill', value: again.sets, atMost: 1, unit: 'pages' },
      ],
      notes: [
        'the program runs as one file, as it is shipped, in a process of its own, over a store in a file; both servers in another one',
        'time each holds the time that the embedded servers take, which share the machine',
        ...(isShort ? ['BENCH_GROWTH=short: not the sizes that the targets speak of'] : []),
      ],
    };
  } finally {
    sides.close();
  }
}

async function readAgain(runTask: RunTask, sides: SidesProcess): Promise<{ issues: number; sets: number }> {
  const issues = await pagesReadAgain(runTask, sides, killedSize, {
    direction: 'import',
    onecPageSize: 500,
    counted: 'issues/list\\?.*sorting\\[direction\\]=forward',
    killAt: 5,
  });
  const sets = await pagesReadAgain(runTask, sides, killedSize, {
    direction: 'export',
    onecPageSize: 20,
    counted: 'Catalog_Партнеры\\?',
    killAt: 5,
  });
  return { issues, sets };
}

const row = (what: string, end: TaskEnd): Cell[] => [
  what,
  end.handled,
  end.ms / end.handled,
  end.requests / end.handled,
  end.peakMegabytes,
];

/** Largest size against smallest: time each and peak; and the peak itself. */
function targetsOf(direction: string, ends: readonly TaskEnd[]): Target[] {
  const [first, last] = [ends.at(0), ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const each = (end: TaskEnd) => end.ms / end.handled;
  const sizes = `${first.handled} → ${last.handled}`;
  return [
    { what: `${direction}, time each, ${sizes}`, value: each(last) / each(first), atMost: flat, unit: '×' },
    {
      what: `${direction}, peak, ${sizes}`,
      value: last.peakMegabytes / first.peakMegabytes,
      atMost: flat,
      unit: '×',
    },
    { what: `${direction}, peak`, value: last.peakMegabytes, atMost: mostMegabytes, unit: 'MB' },
  ];
}
