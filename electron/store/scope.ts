import { numberValue } from './columns.ts';
import type { Database, Parameters } from './database.ts';

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
  return takeRevisions(scope, 1);
}

/** The first of so many such numbers. */
export function takeRevisions(scope: Scope, count: number): number {
  const last = revisionBy(
    scope,
    'UPDATE exchange SET revision = revision + :count WHERE id = :exchange RETURNING revision AS value',
    { count },
  );
  return last - count + 1;
}

/** The number given last. */
export function lastRevision(scope: Scope): number {
  return revisionBy(scope, 'SELECT revision AS value FROM exchange WHERE id = :exchange');
}

function revisionBy({ database, exchange }: Scope, sql: string, parameters: Parameters = {}): number {
  const revision = database.one(numberValue, sql, { exchange, ...parameters });
  if (revision === undefined) throw new Error('the exchange has no row');
  return revision;
}
