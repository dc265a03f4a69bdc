import { type Direction, directionSchema } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ExchangeStore } from '../store/store.ts';
import { problemOfRun } from './last-problem.ts';

/** How the last run of each direction ended, also when it could not even begin. */
export interface RunMemory {
  /** A run went to its end: complete, or with this problem. */
  ended(direction: Direction, problem: Problem | undefined): void;
  /** A run could not begin. */
  refused(direction: Direction, problem: Problem): void;
  /** The settings have changed, or nobody wants the run any more: what kept it from beginning says nothing now. */
  forgetRefusals(): void;
  /** Why directions did not end complete. */
  problems(): readonly Problem[];
}

interface Remembered {
  readonly problem: Problem | undefined;
  readonly begun: boolean;
  /** The newest run at that time; when another process has made a newer one, the memory is out of date. */
  readonly newestRun: number | undefined;
}

export function createRunMemory(store: Pick<ExchangeStore, 'runs' | 'journal'>): RunMemory {
  const remembered = new Map<Direction, Remembered>();
  const remember = (direction: Direction, problem: Problem | undefined, begun: boolean) =>
    remembered.set(direction, { problem, begun, newestRun: store.runs.last(direction)?.id });
  return {
    ended: (direction, problem) => {
      remember(direction, problem, true);
    },
    refused: (direction, problem) => {
      remember(direction, problem, false);
    },
    forgetRefusals() {
      for (const [direction, { begun }] of remembered) if (!begun) remembered.delete(direction);
    },
    problems: () =>
      directionSchema.options.flatMap((direction) => {
        const last = store.runs.last(direction);
        const known = remembered.get(direction);
        if (known !== undefined && known.newestRun === last?.id) return known.problem ?? [];
        return (last === undefined ? undefined : problemOfRun(store, last)) ?? [];
      }),
  };
}
