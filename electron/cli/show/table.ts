/**
 * Columns of equal width; numbers to the right. A cell longer than the limit is cut, because a table that wraps is read
 * by nobody.
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widest = 60,
): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cut(String(cell), widest)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const numeric = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return numeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string, widest: number): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}
