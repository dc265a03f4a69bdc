import type { RunView } from '../../../../shared/ipc/views.ts';
import { type RecordKind, recordKindSchema } from '../../../../shared/kinds.ts';
import type { KindCounts, RunReport } from '../../../../shared/run-report.ts';

const noCounts: KindCounts = { created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 };

/** All kinds of a run together. */
export function totalCounts(report: RunReport | undefined): KindCounts {
  return Object.values(report?.kinds ?? {}).reduce(addCounts, noCounts);
}

/** Kinds with something in them, in the order of dependency. */
export function countedKinds(report: RunReport): readonly (readonly [RecordKind, KindCounts])[] {
  return recordKindSchema.options.flatMap((kind) => {
    const counts = report.kinds[kind];
    return counts === undefined || Object.values(counts).every((count) => count === 0)
      ? []
      : [[kind, counts] as const];
  });
}

/** What happened in several runs together, and how many of them did not end complete. Trials change nothing. */
export function sumRuns(runs: readonly RunView[]): KindCounts & { readonly bad: number } {
  const counts = runs.map(({ report }) => totalCounts(report)).reduce(addCounts, noCounts);
  const bad = runs.filter(({ outcome }) => outcome !== undefined && outcome !== 'complete').length;
  return { ...counts, bad };
}

function addCounts(one: KindCounts, other: KindCounts): KindCounts {
  return {
    created: one.created + other.created,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    failed: one.failed + other.failed,
    parked: one.parked + other.parked,
  };
}
