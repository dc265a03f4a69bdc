import { type Cell, type Measured, missed } from './bench.ts';

/** Figures with as many digits as they mean. */
function rounded(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(digits));
}

const worded = (cell: Cell): string => (typeof cell === 'number' ? String(rounded(cell)) : cell);

/** A table as README takes it, then the targets with their verdicts. */
export function tableOf({ columns, rows, targets, notes = [] }: Measured): string {
  const lines = [
    markdown([columns, ...rows.map((row) => row.map(worded))]),
    '',
    ...targets.map(
      ({ what, value, atMost, unit }) =>
        `${value <= atMost ? 'ok    ' : 'MISSED'} ${what}: ${rounded(value)} ${unit} (≤ ${atMost})`,
    ),
    ...notes.map((note) => `note   ${note}`),
  ];
  return lines.join('\n');
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}

/** The same for programs: one line. */
export function jsonLineOf(name: string, machine: string, date: string, measured: Measured): string {
  const { columns, rows, targets } = measured;
  return JSON.stringify({
    bench: name,
    date,
    machine,
    met: missed(measured).length === 0,
    targets: targets.map((target) => ({ ...target, value: rounded(target.value) })),
    columns,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell))),
  });
}
