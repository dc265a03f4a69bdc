/** Lines that are asked for at a time. */
export const pageSize = 100;

/** Numbers of the pages that hold the rows from `first` to `last`. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageSize);
  const through = Math.floor(Math.max(first, last) / pageSize);
  return Array.from({ length: through - from + 1 }, (_, index) => from + index);
}
