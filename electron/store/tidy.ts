import { z } from 'zod';
import type { Database } from './database.ts';
import { deleteFromIndex, mergeIndexStep } from './journal-index.ts';

/** Lines taken out in one step, and pages given back: a few hundredths of a second, so that neither a run nor a window waits for it. */
const portion = 100;
const idRow = z.object({ id: z.number() }).transform((row) => row.id);
const pageRow = z.object({ freelist_count: z.number() }).transform((row) => row.freelist_count);

export interface TidyWish {
  /** Milliseconds since 1970. */
  readonly before: number;
  readonly exchange: number;
}

/**
 * Deletes journal lines and ended runs of one exchange from before the moment, then shrinks the file, step by step: other work may go on
 * between two steps. The last complete run of each direction stays: it says until when the exchange is complete. Queues,
 * links and cases have no age.
 */
export function* tidySteps(database: Database, wish: TidyWish): Generator<void, void, void> {
  while (deletePortion(database, wish) === portion) yield;
  const { before, exchange } = wish;
  database.run(
    `DELETE FROM run WHERE started_at < :before AND exchange = :exchange
       AND ended_at IS NOT NULL AND id NOT IN
       (SELECT max(id) FROM run WHERE outcome = 'complete' AND trial = 0 GROUP BY exchange, direction)`,
    { before, exchange },
  );
  yield;
  while (mergeIndexStep(database)) yield;
  yield;
  yield* shrinkSteps(database);
}

function deletePortion(database: Database, { before, exchange }: TidyWish): number {
  return database.transaction(() => {
    // Named, because with statistics of a large journal the planner would sort all of its lines for every portion.
    const old = database.all(
      idRow,
      `SELECT id FROM journal INDEXED BY journal_by_age WHERE at < :before AND exchange = :exchange
       ORDER BY at, id LIMIT :portion`,
      { before, exchange, portion },
    );
    for (const id of old) database.run('DELETE FROM journal WHERE id = :id', { id });
    deleteFromIndex(database, old);
    return old.length;
  });
}

function* shrinkSteps(database: Database): Generator<void, void, void> {
  let free = freePages(database);
  while (free > 0) {
    database.script(`PRAGMA incremental_vacuum(${portion})`);
    const left = freePages(database);
    if (left >= free) return;
    free = left;
    yield;
  }
  if (database.path !== ':memory:') database.script('PRAGMA wal_checkpoint(TRUNCATE)');
}

function freePages(database: Database): number {
  return database.one(pageRow, 'PRAGMA freelist_count') ?? 0;
}
