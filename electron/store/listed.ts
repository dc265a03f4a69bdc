import { z } from 'zod';
import { type OkdeskId, okdeskIdSchema, type RunId } from '../../shared/ids.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import { flagColumn, numberValue } from './columns.ts';
import type { Database } from './database.ts';
import type { Scope } from './scope.ts';

/** A record that a list of ОкДеск showed. */
interface ListedRecord {
  readonly okdeskId: OkdeskId;
  readonly payload: string;
  /** Its card would tell nothing more. */
  readonly whole: boolean;
}
/**
 * Lists of ОкДеск by the keys under which a run looks for records. No state: SQLite keeps them in a temporary file of this
 * connection, and they are gone with the run or the process.
 */
export interface ListedStore {
  /** A record that the run has already is replaced, keys and all, and keeps its place in the list. */
  put(
    runId: RunId,
    kind: ExportKind,
    records: readonly (ListedRecord & { readonly keys: Iterable<string> })[],
  ): void;
  /** Records that have any of the keys, each once, in the order in which the list showed them. */
  byKeys(runId: RunId, kind: ExportKind, keys: readonly string[]): readonly ListedRecord[];
  /** Forgets what the run has listed, in steps of a few milliseconds, so that other work goes on in between. */
  clearSteps(runId: RunId): Iterable<void>;
}

/**
 * Temporary, so no migration knows them: beyond two megabytes of cache SQLite keeps them in a file of the system's folder for
 * such files, which nobody else finds and which goes with the connection. Rows are of one run, because exchanges that run at
 * the same time share the connection.
 */
const tables = `
CREATE TEMP TABLE IF NOT EXISTS listed (
  -- Grows in the order of the list.
  place INTEGER PRIMARY KEY,
  run INTEGER NOT NULL,
  kind TEXT NOT NULL,
  okdesk_id INTEGER NOT NULL,
  payload TEXT NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  UNIQUE (run, kind, okdesk_id)
) STRICT;
CREATE TEMP TABLE IF NOT EXISTS listed_key (
  run INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (run, kind, key, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS temp.listed_key_by_place ON listed_key (place);
`;

/** Records taken out in one step: a few milliseconds. */
const portion = 100;

const rowSchema = z.object({ okdeskId: okdeskIdSchema, payload: z.string(), whole: flagColumn });

/** Once per connection, before the first exchange's part is made. */
export function makeListedTables(database: Database): void {
  database.script(tables);
}

export function createListedStore({ database }: Scope): ListedStore {
  return {
    put: (runId, kind, records) =>
      database.transaction(() => {
        for (const { okdeskId, payload, whole, keys } of records) {
          const place = database.one(
            numberValue,
            `INSERT INTO listed (run, kind, okdesk_id, payload, whole)
             VALUES (:run, :kind, :okdeskId, :payload, :whole)
             ON CONFLICT DO UPDATE SET payload = excluded.payload, whole = excluded.whole
             RETURNING place AS value`,
            { run: runId, kind, okdeskId, payload, whole: whole ? 1 : 0 },
          );
          database.run('DELETE FROM listed_key WHERE place = :place', { place });
          for (const key of keys) {
            database.run(
              `INSERT INTO listed_key (run, kind, key, place) VALUES (:run, :kind, :key, :place)
               ON CONFLICT DO NOTHING`,
              { run: runId, kind, key, place },
            );
          }
        }
      }),
    byKeys: (runId, kind, keys) => {
      const named = Object.fromEntries(keys.map((key, index) => [`key${index}`, key]));
      const places = Object.keys(named).map((name) => `:${name}`);
      return database.all(
        rowSchema,
        // In this order, because mostly there is none; a record that has several of the keys is still one.
        `SELECT okdesk_id AS okdeskId, payload, whole FROM listed_key AS named CROSS JOIN listed USING (place)
         WHERE named.run = :run AND named.kind = :kind AND key IN (${places.join(', ')})
         GROUP BY place ORDER BY place`,
        { run: runId, kind, ...named },
      );
    },
    *clearSteps(runId) {
      while (clearPortion(database, runId) === portion) yield;
    },
  };
}

function clearPortion(database: Database, run: RunId): number {
  return database.transaction(() => {
    const places = database.all(
      numberValue,
      'SELECT place AS value FROM listed WHERE run = :run LIMIT :portion',
      { run, portion },
    );
    for (const place of places) {
      database.run('DELETE FROM listed_key WHERE place = :place', { place });
      database.run('DELETE FROM listed WHERE place = :place', { place });
    }
    return places.length;
  });
}
