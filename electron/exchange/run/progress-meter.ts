import type { Progress } from '../../../shared/run-report.ts';

/** Records that must be done before the time left is worth saying: the first few are no measure. */
const recordsBeforeEstimate = 5;

/**
 * Adds the time left to steps of one phase: what is left, at the pace seen so far in this phase. A new phase, kind or a
 * count that goes back starts the measure anew.
 */
export function createProgressMeter(now: () => number): (step: Progress) => Progress {
  let phase = '';
  let startedAt = 0;
  let startedWith = 0;
  let last = 0;
  return (step) => {
    const current = `${step.direction} ${step.phase} ${step.kind ?? ''}`;
    if (current !== phase || step.done < last) {
      phase = current;
      startedAt = now();
      startedWith = step.done;
    }
    last = step.done;
    const done = step.done - startedWith;
    if (step.total === undefined || done < recordsBeforeEstimate) return step;
    const secondsEach = (now() - startedAt) / 1000 / done;
    return { ...step, secondsLeft: Math.max(0, Math.round((step.total - step.done) * secondsEach)) };
  };
}
