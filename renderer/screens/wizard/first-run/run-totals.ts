import type { RunView } from '../../../../shared/ipc/views.ts';
import { type Direction, directionSchema } from '../../../../shared/kinds.ts';
import type { KindCounts, RunReport } from '../../../../shared/run-report.ts';

/** What a run did in all, whatever the kind. */
export function runTotals(report: RunReport | undefined): KindCounts {
  const total = { created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 };
  for (const counts of Object.values(report?.kinds ?? {})) {
    total.created += counts.created;
    total.changed += counts.changed;
    total.unchanged += counts.unchanged;
    total.failed += counts.failed;
    total.parked += counts.parked;
  }
  return total;
}

/** The last finished run of each direction that was no trial. */
export function lastRuns(
  runs: readonly RunView[],
): readonly { readonly direction: Direction; readonly run: RunView }[] {
  return directionSchema.options.flatMap((direction) => {
    const run = runs
      .filter((one) => one.direction === direction && !one.trial && one.endedAt !== undefined)
      .toSorted((one, other) => other.id - one.id)[0];
    return run === undefined ? [] : [{ direction, run }];
  });
}
