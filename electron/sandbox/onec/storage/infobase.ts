import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Entity } from '../schema/entity-type.ts';
import type { Schema } from '../schema/schema.ts';
import { fold } from './fold.ts';
import { holdsForbiddenCharacter } from './forbidden-characters.ts';
import { createTables } from './tables.ts';

/** A condition that SQLite can answer from an index; the filter itself is still asked of every row it gives. */
export interface Narrowing {
  /** `undefined` is the key of the entity. */
  readonly property: string | undefined;
  readonly values: readonly string[];
}

export interface StoredRow {
  readonly key: string;
  readonly entity: Entity;
}

/** One table per metadata object: key, presentation (the platform's own order) and the entity as JSON. */
export interface Infobase {
  /** For the tables beside the objects: registration, users, counters. */
  readonly database: DatabaseSync;
  /** A statement prepared once; only for such as are run to their end at once. */
  prepared(sql: string): StatementSync;
  read(set: string, key: string): Entity | undefined;
  write(set: string, key: string, presentation: string, entity: Entity): void;
  erase(set: string, key: string): void;
  count(set: string): number;
  rows(set: string, narrowing?: Narrowing): Generator<StoredRow, void, void>;
  /** Keys in the order of presentation, which is what `$orderby=Ref_Key` means. */
  keysByPresentation(set: string, skip: number, top: number): readonly string[];
  /** Keys of objects that hold a character XML 1.0 forbids; a whole answer fails over one of them. */
  spoiled(set: string): ReadonlySet<string>;
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

export function openInfobase(path: string, schema: Schema): Infobase {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  database.function('fold', { deterministic: true }, fold);
  createTables(database, schema);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const found = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, found);
    return found;
  };
  let depth = 0;

  return {
    database,
    prepared,
    read(set, key) {
      const row = prepared(`SELECT payload FROM "${set}" WHERE key = ?`).get(key);
      return row === undefined ? undefined : parse(row['payload']);
    },
    write(set, key, presentation, entity) {
      const spoiled = holdsForbiddenCharacter(entity) ? 1 : 0;
      prepared(
        `INSERT INTO "${set}" (key, presentation, spoiled, payload) VALUES (?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET presentation = excluded.presentation, spoiled = excluded.spoiled,
           payload = excluded.payload`,
      ).run(key, presentation.toLowerCase(), spoiled, JSON.stringify(entity));
    },
    erase(set, key) {
      prepared(`DELETE FROM "${set}" WHERE key = ?`).run(key);
    },
    count(set) {
      return Number(prepared(`SELECT count(*) AS n FROM "${set}"`).get()?.['n'] ?? 0);
    },
    *rows(set, narrowing) {
      // A statement of its own: a paused generator must not be reset by another reader of the same set.
      const statement = database.prepare(
        `SELECT key, payload FROM "${set}" ${where(narrowing)} ORDER BY key`,
      );
      const values: readonly SQLInputValue[] =
        narrowing?.values.map(narrowing.property ? fold : (v) => v) ?? [];
      for (const row of statement.iterate(...values)) {
        yield { key: String(row['key']), entity: parse(row['payload']) };
      }
    },
    keysByPresentation(set, skip, top) {
      return prepared(`SELECT key FROM "${set}" ORDER BY presentation, key LIMIT ? OFFSET ?`)
        .all(top, skip)
        .map((row) => String(row['key']));
    },
    spoiled(set) {
      return new Set(
        prepared(`SELECT key FROM "${set}" WHERE spoiled = 1`)
          .all()
          .map((row) => String(row['key'])),
      );
    },
    transaction(work) {
      if (depth > 0) return work();
      depth += 1;
      database.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

function where(narrowing: Narrowing | undefined): string {
  if (narrowing === undefined) return '';
  const marks = narrowing.values.map(() => '?').join(', ');
  if (narrowing.property === undefined) return `WHERE key IN (${marks})`;
  return `WHERE fold(json_extract(payload, '$."${narrowing.property}"')) IN (${marks})`;
}

function parse(payload: unknown): Entity {
  // Safe: the column is written by `write` alone, from an entity.
  return JSON.parse(String(payload)) as Entity;
}
