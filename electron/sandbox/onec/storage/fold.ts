import type { SQLOutputValue } from 'node:sqlite';

/** Strings are compared by the database's collation, in practice without regard to case (inferred). */
export function fold(value: SQLOutputValue): string {
  return value === null ? '' : String(value).toLowerCase();
}
