import {
  DatabaseSync,
  type SQLInputValue,
  type StatementResultingChanges,
  type StatementSync,
} from 'node:sqlite';
import type { z } from 'zod';
import { StoreFailure, storeProblemOf, toStoreFailure } from './failure.ts';

/** Named parameters of a statement; `undefined` is written as NULL. */
export type Parameters = Readonly<Record<string, SQLInputValue | undefined>>;

/**
 * One connection with its prepared statements. Every row read passes a schema: what an older program or a person
 * with a database editor left there must not reach the engine unseen.
 */
export interface Database {
  readonly path: string;
  /** Number of rows changed. */
  run(sql: string, parameters?: Parameters): number;
  /** Number of the row written. */
  insert(sql: string, parameters?: Parameters): number;
  one<Schema extends z.ZodType>(
    schema: Schema,
    sql: string,
    parameters?: Parameters,
  ): z.output<Schema> | undefined;
  all<Schema extends z.ZodType>(schema: Schema, sql: string, parameters?: Parameters): z.output<Schema>[];
  /** Statements without parameters that are not kept prepared: definitions and pragmas. */
  script(sql: string): void;
  /** All or nothing; a call within a call is a savepoint, so that a caught failure leaves nothing half. */
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

/** Opens a connection. Throws `StoreFailure` where the file cannot be opened. */
export function openDatabase(path: string, busyTimeoutMs: number): Database {
  const guarded = <Value>(sql: string, work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      throw toStoreFailure(error, path, firstWord(sql));
    }
  };
  const connection = guarded('open', () => new DatabaseSync(path, { timeout: busyTimeoutMs }));
  const statements = new Map<string, Statement>();
  let depth = 0;

  const statementFor = (sql: string, parameters: Parameters): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const { text, names } = byPlace(sql);
    checkNames(names, parameters);
    const made = { prepared: connection.prepare(text), names };
    statements.set(sql, made);
    return made;
  };
  const carryOut = <Answer>(way: Way<Answer>, sql: string, parameters: Parameters = {}): Answer =>
    guarded(sql, () => {
      const { prepared, names } = statementFor(sql, parameters);
      return way(prepared, valuesOf(names, parameters));
    });
  const script = (sql: string) => guarded(sql, () => connection.exec(sql));
  const run = (sql: string, parameters?: Parameters) => Number(carryOut(changing, sql, parameters).changes);
  const parse = <Schema extends z.ZodType>(schema: Schema, row: unknown, sql: string): z.output<Schema> => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new StoreFailure(storeProblemOf('store.row_unreadable', path, sql.slice(0, 200), detail));
  };

  return {
    path,
    run,
    insert: (sql, parameters) => Number(carryOut(changing, sql, parameters).lastInsertRowid),
    one: (schema, sql, parameters) => {
      const row = carryOut(firstRow, sql, parameters);
      return row === undefined ? undefined : parse(schema, row, sql);
    },
    all: (schema, sql, parameters) =>
      carryOut(allRows, sql, parameters).map((row) => parse(schema, row, sql)),
    script,
    transaction: (work) => {
      const [begin, commit, rollback] = scopeOf(depth);
      run(begin);
      depth += 1;
      try {
        const value = work();
        if (value instanceof Promise) throw new TypeError('a transaction of the store cannot wait');
        run(commit);
        return value;
      } catch (error) {
        // SQLite itself rolls back on a full disk; then there is nothing left to roll back.
        if (connection.isTransaction) script(rollback);
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => {
      if (connection.isOpen) connection.close();
    },
  };
}

/** IMMEDIATE: the right to write is taken at the start, so no transaction fails half way because another wrote first. */
function scopeOf(depth: number): readonly [begin: string, commit: string, rollback: string] {
  if (depth === 0) return ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'];
  const name = `step_${depth}`;
  return [`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`];
}

/** What a statement is carried out for. */
type Way<Answer> = (statement: StatementSync, values: readonly SQLInputValue[]) => Answer;
const changing: Way<StatementResultingChanges> = (statement, values) => statement.run(...values);
const firstRow: Way<unknown> = (statement, values) => statement.get(...values);
const allRows: Way<unknown[]> = (statement, values) => statement.all(...values);

interface Statement {
  readonly prepared: StatementSync;
  /** Of its values, in their order; a name that stands twice comes twice. */
  readonly names: readonly string[];
}

/**
 * SQLite gets its values by place: looking up their names takes longer than reading a row. In the store's SQL a colon before a
 * letter means nothing else.
 */
function byPlace(sql: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const text = sql.replaceAll(/:([a-z]\w*)/giu, (_, name: string) => {
    names.push(name);
    return '?';
  });
  return { text, names };
}

/** Once for each text of SQL, which always comes with the same names. */
function checkNames(names: readonly string[], parameters: Parameters): void {
  const strange = Object.keys(parameters).find((name) => !names.includes(name));
  if (strange !== undefined) throw new TypeError(`the statement has no value :${strange}`);
  const missing = names.find((name) => !(name in parameters));
  if (missing !== undefined) throw new TypeError(`no value is given for :${missing}`);
}

function valuesOf(names: readonly string[], parameters: Parameters): SQLInputValue[] {
  return names.map((name) => parameters[name] ?? null);
}

function firstWord(sql: string): string {
  return sql.trimStart().split(/\s/u, 1)[0] ?? sql;
}
