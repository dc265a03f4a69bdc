import type { Direction } from '../../../shared/kinds.ts';
import { median } from '../shared/median.ts';
import { openProgram, type PaceWishes, type Program } from '../shared/sides/program.ts';
import type { SidesProcess } from '../shared/sides/sides.ts';
import { bareLoop } from './bare-loop.ts';
import { type Minimum, minimumOf } from './minimum.ts';
import { recorded } from './recording.ts';

/** How large the two sides are. */
export interface Size {
  readonly partners: number;
  readonly issues: number;
}

/** One row of the table: medians of both, in milliseconds. */
export interface Ratio {
  readonly direction: Direction;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
  /** Requests of the bare loop that were refused, which the program would have been refused too. */
  readonly refused: number;
}

/** What the program sends for a first export and a first import, divided into the minimum and the rest. */
export interface FirstRuns {
  readonly sent: Readonly<Record<Direction, number>>;
  readonly minimum: Readonly<Record<Direction, Minimum>>;
}

const unpaced: PaceWishes = { requestsPerSecond: 100_000, inFlight: 4 };

/** Records a first export and a first import, so that the bare loop can send the same. */
export async function recordFirstRuns(sides: SidesProcess, size: Size): Promise<FirstRuns> {
  const addresses = await sides.tell({ type: 'fresh', ...size });
  const program = openProgram(addresses, unpaced, ':memory:');
  const [exported, imported] = [
    await recorded(() => program.run('export')),
    await recorded(() => program.run('import')),
  ];
  program.close();
  return {
    sent: { export: exported.requests.length, import: imported.requests.length },
    minimum: { export: minimumOf(exported.requests, 0), import: minimumOf(imported.requests, size.issues) },
  };
}

/** Times of a first export and a first import, program and bare loop in turns, each over sides made anew. */
export async function firstRunRatios(
  sides: SidesProcess,
  size: Size,
  { minimum }: FirstRuns,
  conditions: { readonly latencyMs: number; readonly pace: PaceWishes; readonly turns: number },
): Promise<readonly Ratio[]> {
  const times: Record<Direction, { ours: number[]; floor: number[]; refused: number }> = {
    export: { ours: [], floor: [], refused: 0 },
    import: { ours: [], floor: [], refused: 0 },
  };
  const directions: readonly Direction[] = ['export', 'import'];
  for (let turn = 0; turn < conditions.turns; turn += 1) {
    const { okdesk } = await sides.tell({ type: 'fresh', ...size });
    await sides.tell({ type: 'latency', ms: conditions.latencyMs });
    for (const direction of directions) {
      const started = performance.now();
      const { needed } = minimum[direction];
      const end = await bareLoop(needed, okdesk.url, conditions.pace, direction === 'import');
      times[direction].floor.push(performance.now() - started);
      times[direction].refused = end.refused;
    }
    const program = await freshProgram(sides, size, conditions);
    for (const direction of directions) times[direction].ours.push((await program.run(direction)).ms);
    program.close();
  }
  return directions.map((direction) => {
    const [ours, floor] = [median(times[direction].ours), median(times[direction].floor)];
    return { direction, ours, floor, ratio: ours / floor, refused: times[direction].refused };
  });
}

async function freshProgram(
  sides: SidesProcess,
  size: Size,
  { latencyMs, pace }: { readonly latencyMs: number; readonly pace: PaceWishes },
): Promise<Program> {
  const addresses = await sides.tell({ type: 'fresh', ...size });
  await sides.tell({ type: 'latency', ms: latencyMs });
  return openProgram(addresses, pace, ':memory:');
}
