import { numberValue } from './columns.ts';
import type { Database } from './database.ts';

/** Leaves of 4 kB written in one step of merging; the list of one word is never cut, so a step ends after the word that reaches this. */
const leavesOfStep = 16;
/** Segments that are merged into one, and hundredths of a segment that are dead before it is written anew: SQLite's own numbers. */
const segmentsToMerge = 4;
const deadToMerge = 10;

/**
 * Takes lines out of the index of words. By itself the index merges while it writes, hundreds of leaves for a few dozen lines: that
 * is put off to `mergeIndexStep`. Called last in its transaction: a statement with a trigger would write the index out
 * once more for every line.
 */
export function deleteFromIndex(database: Database, ids: readonly number[]): void {
  set(database, 'automerge', 0);
  // Stays so: lines written by a run are not to pay for those thrown away.
  set(database, 'deletemerge', 0);
  for (const id of ids) database.run('DELETE FROM journal_text WHERE rowid = :id', { id });
  // Writes out what is deleted, so that it does so without merging.
  set(database, 'automerge', segmentsToMerge);
}

/** Drops entries of deleted lines, which are only marked at first; `false`: nothing is left that is worth it. */
export function mergeIndexStep(database: Database): boolean {
  return database.transaction(() => {
    set(database, 'deletemerge', deadToMerge);
    const before = changes(database);
    set(database, 'merge', leavesOfStep);
    // The command itself counts as one.
    const merged = changes(database) - before > 1;
    set(database, 'deletemerge', 0);
    return merged;
  });
}

function set(database: Database, name: 'automerge' | 'deletemerge' | 'merge', value: number): void {
  // A number of JavaScript arrives as a fraction, which the index refuses.
  database.run('INSERT INTO journal_text (journal_text, rank) VALUES (:name, CAST(:value AS INTEGER))', {
    name,
    value,
  });
}

function changes(database: Database): number {
  return database.one(numberValue, 'SELECT total_changes() AS value') ?? 0;
}
