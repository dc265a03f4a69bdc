import { numberValue } from './columns.ts';
import type { Database } from './database.ts';

/** What every part of an exchange's store works with. */
export interface Scope {
  readonly database: Database;
  /** Number of the exchange in the tables. */
  readonly exchange: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * A number that no queued record of this exchange has had yet, also after the record left the queue. One that is taken and
 * not used is lost without harm, so no transaction needs to hold the two together.
 */
export function nextRevision(scope: Scope): number {
  return revisionBy(
    scope,
    'UPDATE exchange SET revision = revision + 1 WHERE id = :exchange RETURNING revision AS value',
  );
}

/** The number given last. */
export function lastRevision(scope: Scope): number {
  return revisionBy(scope, 'SELECT revision AS value FROM exchange WHERE id = :exchange');
}

function revisionBy({ database, exchange }: Scope, sql: string): number {
  const revision = database.one(numberValue, sql, { exchange });
  if (revision === undefined) throw new Error('the exchange has no row');
  return revision;
}
