import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { OkdeskSeed } from '../../seed.ts';
import { type Fields, isFields, type Row } from './row.ts';

/** The account's tables are those of the seed. */
export type TableName = keyof OkdeskSeed;

/** A piece of a `WHERE`; fields are written with `field('name')`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export interface Selection {
  readonly where?: readonly Condition[];
  /** Default: ascending by id. */
  readonly order?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Records as JSON in SQLite, with indexes on the fields by which lists of 25,000 records are read. Ids only grow:
 * that of a deleted record never comes back.
 */
export interface Tables {
  get(table: TableName, id: number): Row | undefined;
  select(table: TableName, selection?: Selection): readonly Row[];
  ids(table: TableName, where: readonly Condition[]): readonly number[];
  count(table: TableName, where?: readonly Condition[]): number;
  insert(table: TableName, fields: Fields): Row;
  /** Fields of `patch` replace those of the record; `undefined` when there is no such record. */
  update(table: TableName, id: number, patch: Fields): Row | undefined;
  remove(table: TableName, id: number): boolean;
  transaction(work: () => void): void;
  close(): void;
}

/** The SQL of a field of a record; indexes are built on the same text, so SQLite finds them. */
export const field = (name: string): string => `(body ->> '${name}')`;

/** A field equals a value. */
export const equals = (name: string, value: SQLInputValue): Condition => ({
  sql: `${field(name)} = ?`,
  values: [value],
});

const indexed: Readonly<Record<TableName, readonly string[]>> = {
  employees: [],
  companies: ['name', 'crm_1c_id'],
  contacts: ['company_id', 'email'],
  agreements: [],
  maintenance_entities: ['company_id', 'updated_at'],
  equipment_kinds: ['code'],
  equipment_manufacturers: ['code'],
  equipment_models: ['code'],
  equipments: ['company_id', 'maintenance_entity_id', 'inventory_number', 'serial_number'],
  statuses: ['code'],
  types: ['code'],
  priorities: ['code'],
  issue_attributes: [],
  time_entry_attributes: [],
  issues: ['updated_at', 'created_at', 'company_id', 'parent_id'],
  comments: ['issue_id'],
  attachments: ['issue_id'],
  time_entries: ['issue_id'],
  check_list_items: ['issue_id'],
};

export const tableNames = Object.keys(indexed).filter(isTableName);

/** Whether a text names a table of the account. */
function isTableName(name: string): name is TableName {
  return Object.hasOwn(indexed, name);
}

/** Opens (and creates) the account's data in an SQLite file or in memory (`:memory:`). */
export function openTables(file: string): Tables {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  database.function('fold', { deterministic: true }, (value) => String(value ?? '').toLocaleLowerCase('ru'));
  database.function('digits', { deterministic: true }, (value) => String(value ?? '').replace(/\D/g, ''));
  for (const table of tableNames) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL)`,
    );
    for (const name of indexed[table]) {
      database.exec(`CREATE INDEX IF NOT EXISTS ${table}_by_${name} ON ${table} (${field(name)}, id)`);
    }
  }

  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };

  const get = (table: TableName, id: number): Row | undefined => {
    const found = statement(`SELECT id, body FROM ${table} WHERE id = ?`).get(id);
    return found === undefined ? undefined : readRow(found);
  };

  return {
    get,
    select(table, selection = {}) {
      const { sql, values } = whereOf(selection.where ?? []);
      const order = selection.order ?? 'id';
      const page = [selection.limit ?? -1, selection.offset ?? 0];
      const query = `SELECT id, body FROM ${table}${sql} ORDER BY ${order} LIMIT ? OFFSET ?`;
      return statement(query)
        .all(...values, ...page)
        .map(readRow);
    },
    ids(table, where) {
      const { sql, values } = whereOf(where);
      return statement(`SELECT id FROM ${table}${sql} ORDER BY id`)
        .all(...values)
        .map((found) => Number(found['id']));
    },
    count(table, where = []) {
      const { sql, values } = whereOf(where);
      return Number(statement(`SELECT count(*) AS n FROM ${table}${sql}`).get(...values)?.['n'] ?? 0);
    },
    insert(table, fields) {
      const given = typeof fields['id'] === 'number' ? fields['id'] : null;
      const { id: _given, ...body } = fields;
      const done = statement(`INSERT INTO ${table} (id, body) VALUES (?, ?)`).run(
        given,
        JSON.stringify(body),
      );
      return { ...body, id: Number(done.lastInsertRowid) };
    },
    update(table, id, patch) {
      const before = get(table, id);
      if (before === undefined) return undefined;
      const { id: _id, ...body } = { ...before, ...patch };
      statement(`UPDATE ${table} SET body = ? WHERE id = ?`).run(JSON.stringify(body), id);
      return { ...body, id };
    },
    remove: (table, id) => statement(`DELETE FROM ${table} WHERE id = ?`).run(id).changes === 1,
    transaction(work) {
      database.exec('BEGIN');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function whereOf(conditions: readonly Condition[]): { sql: string; values: SQLInputValue[] } {
  if (conditions.length === 0) return { sql: '', values: [] };
  return {
    sql: ` WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
    values: conditions.flatMap((condition) => [...condition.values]),
  };
}

function readRow(found: Fields): Row {
  const body: unknown = JSON.parse(String(found['body']));
  return { ...(isFields(body) ? body : {}), id: Number(found['id']) };
}
