import { type Direction, exportKinds, importKinds, type RecordKind } from '../../../shared/kinds.ts';
import type { KindCounts, RunReport } from '../../../shared/run-report.ts';
import type { Words } from './words.ts';

const columns = ['created', 'changed', 'unchanged', 'failed', 'parked'] as const;
const none: KindCounts = { created: 0, changed: 0, unchanged: 0, failed: 0, parked: 0 };

/** Kinds of a direction in the order in which they go. */
function kindsOf(direction: Direction): readonly RecordKind[] {
  return direction === 'export' ? exportKinds : importKinds;
}

/** The report with a line of zeros for every kind that had nothing to do. */
export function withAllKinds(report: RunReport): RunReport {
  const { direction, requests, writes, seconds, outcome } = report;
  const kinds = Object.fromEntries(
    kindsOf(direction).map((kind) => [kind, { ...(report.kinds[kind] ?? none) }]),
  );
  return { direction, kinds, requests, writes, seconds, outcome };
}

/** One line per kind: created, changed, unchanged, failed, parked. */
export function countsTable(report: RunReport, words: Words): string {
  const head = ['', ...columns.map((column) => words.say(`demo.column_${column}`))];
  const lines = kindsOf(report.direction).map((kind) => {
    const counts = report.kinds[kind] ?? none;
    return [words.say(`demo.kind_${kind}`), ...columns.map((column) => shown(counts[column]))];
  });
  const widths = head.map((_, place) =>
    Math.max(...[head, ...lines].map((cells) => (cells[place] ?? '').length)),
  );
  return [head, ...lines]
    .map((cells) =>
      cells
        .map((cell, place) =>
          place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
        )
        .join('   '),
    )
    .map((line) => `   ${line}\n`)
    .join('');
}

/** Zeros would hide the numbers that matter. */
function shown(count: number): string {
  return count === 0 ? '·' : String(count);
}
