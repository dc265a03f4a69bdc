import { z } from 'zod';
import type { Database } from './database.ts';

/** Lines taken out, and pages given back, in one transaction: short, so that a running exchange never waits long. */
const portion = 5_000;
const idRow = z.object({ id: z.number() }).transform((row) => row.id);
const pageRow = z.object({ freelist_count: z.number() }).transform((row) => row.freelist_count);

/**
 * Deletes journal lines and ended runs from before the moment (milliseconds since 1970), then shrinks the file. The last
 * complete run of each direction stays: it says until when the exchange is complete. Queues, links and cases have no
 * age.
 */
export function tidy(database: Database, before: number): void {
  while (deletePortion(database, before) === portion);
  database.run(
    `DELETE FROM run WHERE started_at < :before AND ended_at IS NOT NULL AND id NOT IN
       (SELECT max(id) FROM run WHERE outcome = 'complete' GROUP BY exchange, direction)`,
    { before },
  );
  // Lets the full text index drop the entries of deleted lines, which it only marks at first.
  database.run(`INSERT INTO journal_text (journal_text, rank) VALUES ('merge', 500)`);
  shrink(database);
  database.script('PRAGMA optimize');
}

function deletePortion(database: Database, before: number): number {
  return database.transaction(() => {
    const old = database.all(
      idRow,
      'SELECT id FROM journal WHERE at < :before ORDER BY at, id LIMIT :portion',
      { before, portion },
    );
    for (const id of old) {
      database.run('DELETE FROM journal_text WHERE rowid = :id', { id });
      database.run('DELETE FROM journal WHERE id = :id', { id });
    }
    return old.length;
  });
}

function shrink(database: Database): void {
  let free = freePages(database);
  while (free > 0) {
    database.script(`PRAGMA incremental_vacuum(${portion})`);
    const left = freePages(database);
    if (left >= free) return;
    free = left;
  }
  if (database.path !== ':memory:') database.script('PRAGMA wal_checkpoint(TRUNCATE)');
}

function freePages(database: Database): number {
  return database.one(pageRow, 'PRAGMA freelist_count') ?? 0;
}
