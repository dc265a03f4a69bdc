import type { OkdeskSeed } from '../../seed.ts';
import { storedMoment } from './moments.ts';
import type { Fields } from './row.ts';
import { type Tables, tableNames } from './tables.ts';

const moments = /(?:_at|^delayed_to|^start_execution_until)$/;

/** Stores a seed as given; only moments are brought to one notation (UTC), so that they sort and compare. */
export function loadSeed(tables: Tables, seed: OkdeskSeed, offsetMinutes: number): void {
  tables.transaction(() => {
    for (const table of tableNames) {
      for (const row of seed[table]) tables.insert(table, inUtc(row, offsetMinutes));
    }
  });
}

/** The same for fields that a person gives. */
export function inUtc(row: Fields, offsetMinutes: number): Fields {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' && moments.test(name) ? storedMoment(value, offsetMinutes) : value,
  ]);
  return Object.fromEntries(entries);
}
