import type { Direction } from '../../../shared/kinds.ts';
import type { Sides } from '../shared/sides/orders.ts';
import { openProgram, type PaceWishes } from '../shared/sides/program.ts';
import type { SidesProcess } from '../shared/sides/sides.ts';
import { bareLoop } from './bare-loop.ts';
import { type Minimum, minimumOf } from './minimum.ts';
import { recorded } from './recording.ts';
import { axiosSender, nodeSender } from './senders.ts';

/** How large the two sides are. */
export interface Size {
  readonly partners: number;
  readonly issues: number;
}

/**
 * One row of the table: means of all three, in milliseconds. A turn of the bare loop takes anything from 0.2 to 0.43 s; drawn
 * anew from a hundred turns, the ratio of 31 means varies by 0.08 and that of 31 medians by 0.14.
 */
export interface Ratio {
  readonly direction: Direction;
  readonly ours: number;
  /** The minimal requests by Node's HTTP alone. */
  readonly floor: number;
  /** The minimal requests by axios, which the program has to use. */
  readonly byAxios: number;
}

/** What the program sends for a first export and a first import, divided into the minimum and the rest. */
export interface FirstRuns {
  readonly size: Size;
  readonly sent: Readonly<Record<Direction, number>>;
  readonly minimum: Readonly<Record<Direction, Minimum>>;
}

const unpaced: PaceWishes = { requestsPerSecond: 100_000, inFlight: 4 };

/** Records a first export and a first import, so that the bare loop can send the same. */
export async function recordFirstRuns(sides: SidesProcess, size: Size): Promise<FirstRuns> {
  const addresses = await freshSides(sides, size, 0);
  const program = openProgram(addresses, unpaced, ':memory:');
  const [exported, imported] = [
    await recorded(() => program.run('export')),
    await recorded(() => program.run('import')),
  ];
  program.close();
  return {
    size,
    sent: { export: exported.requests.length, import: imported.requests.length },
    minimum: { export: minimumOf(exported.requests, 0), import: minimumOf(imported.requests, size.issues) },
  };
}

/** Times of a first export and a first import, bare loops and program in turns, each over sides made anew. */
export async function firstRunRatios(
  sides: SidesProcess,
  { size, minimum }: FirstRuns,
  conditions: { readonly latencyMs: number; readonly pace: PaceWishes; readonly turns: number },
): Promise<readonly Ratio[]> {
  const noTimes = () => ({ ours: [], floor: [], byAxios: [] });
  const times: Record<Direction, Times> = { export: noTimes(), import: noTimes() };
  const directions: readonly Direction[] = ['export', 'import'];
  const loops = [
    ['floor', nodeSender],
    ['byAxios', axiosSender()],
  ] as const;
  for (let turn = 0; turn < conditions.turns; turn += 1) {
    for (const [name, sender] of loops) {
      const { okdesk } = await freshSides(sides, size, conditions.latencyMs);
      for (const direction of directions) {
        const started = performance.now();
        const { needed } = minimum[direction];
        await bareLoop(needed, sender, okdesk.url, conditions.pace, direction === 'import');
        times[direction][name].push(performance.now() - started);
      }
    }
    const addresses = await freshSides(sides, size, conditions.latencyMs);
    const program = openProgram(addresses, conditions.pace, ':memory:');
    for (const direction of directions) times[direction].ours.push((await program.run(direction)).ms);
    program.close();
  }
  return directions.map((direction) => {
    const { ours, floor, byAxios } = times[direction];
    return { direction, ours: mean(ours), floor: mean(floor), byAxios: mean(byAxios) };
  });
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

interface Times {
  readonly ours: number[];
  readonly floor: number[];
  readonly byAxios: number[];
}

async function freshSides(sides: SidesProcess, size: Size, latencyMs: number): Promise<Sides> {
  const addresses = await sides.tell({ type: 'fresh', ...size });
  await sides.tell({ type: 'latency', ms: latencyMs });
  return addresses;
}
