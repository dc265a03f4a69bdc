import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { numberValue } from '../../electron/store/columns.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { storeProblem } from '../../electron/store/failure.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openStore } from '../../electron/store/open.ts';
import type { MessageCode } from '../../shared/messages/index.ts';
import { messageText } from '../../shared/messages/index.ts';
import { clock, folder, mainExchange, opened, ref } from './support.ts';

/** Opening must fail with this code, with a remedy in words, and leave the file as it was. */
function expectRefusal(path: string, code: MessageCode) {
  const result = openStore({ path, now: clock().now });
  if (result.ok) throw new Error('the store opened');
  expect(result.error.code).toBe(code);
  const text = messageText(result.error.code, result.error.parameters, 'ru');
  expect(text.what).toContain(path);
  expect(text.remedy).not.toBe('');
}

describe('opening the store', () => {
  test('makes folder and file on first use and finds everything again after closing', () => {
    const path = join(folder(), 'new', 'folder', 'exchange.sqlite');
    const store = opened(path);
    store.exchange(mainExchange).outbox.enqueue('company', ref(1));
    store.close();
    expect(opened(path).exchange(mainExchange).outbox.count()).toEqual({ company: 1 });
  });

  test('a database of a newer program is refused and not touched', () => {
    const path = join(folder(), 'exchange.sqlite');
    opened(path).close();
    const raw = new DatabaseSync(path);
    raw.exec(`INSERT INTO schema_version VALUES (99, 'the future', 0)`);
    raw.close();
    const before = readFileSync(path);
    expectRefusal(path, 'store.newer');
    expect(readFileSync(path)).toEqual(before);
  });

  test('a database of another program is refused and not touched', () => {
    const path = join(folder(), 'accounts.sqlite');
    const raw = new DatabaseSync(path);
    raw.exec('CREATE TABLE invoice (id INTEGER)');
    raw.close();
    const before = readFileSync(path);
    expectRefusal(path, 'store.foreign');
    expect(readFileSync(path)).toEqual(before);
  });

  test('a damaged file is named as damaged and never wiped', () => {
    const path = join(folder(), 'exchange.sqlite');
    const rubbish = 'not a database, '.repeat(1000);
    writeFileSync(path, rubbish);
    expectRefusal(path, 'store.corrupt');
    expect(readFileSync(path, 'utf8')).toBe(rubbish);
  });

  test('a place that cannot be written is named', () => {
    const place = folder();
    writeFileSync(join(place, 'file'), '');
    expectRefusal(join(place, 'file', 'exchange.sqlite'), 'store.unwritable');
    mkdirSync(join(place, 'folder'));
    expectRefusal(join(place, 'folder'), 'store.unwritable');
  });

  test('a base held by another program is waited for, then named as busy', () => {
    const path = join(folder(), 'exchange.sqlite');
    const holder = new DatabaseSync(path);
    holder.exec('BEGIN EXCLUSIVE');
    const database = openDatabase(path, 20);
    expect(() => migrate(database, migrations, clock().now)).toThrow('store.busy');
    database.close();
    holder.close();
  });

  test('a full disk stops the step with its cause and leaves what was recorded', () => {
    const path = join(folder(), 'exchange.sqlite');
    opened(path).close();
    const database = openDatabase(path, 20);
    const pages = database.one(numberValue, 'SELECT page_count AS value FROM pragma_page_count') ?? 0;
    // SQLite answers a page limit exactly as it answers a full disk.
    database.script(`PRAGMA max_page_count = ${pages + 2}`);
    const write = () =>
      database.transaction(() => {
        for (let number = 0; number < 10_000; number += 1) {
          database.run('INSERT INTO exchange (name) VALUES (:name)', { name: `exchange ${number}` });
        }
      });
    expect(problemOf(write)?.code).toBe('store.disk_full');
    expect(database.one(numberValue, 'SELECT count(*) AS value FROM exchange')).toBe(0);
    database.close();
  });

  test('a row that nobody can have written properly is reported, not used', () => {
    const path = join(folder(), 'exchange.sqlite');
    const { outbox } = opened(path).exchange(mainExchange);
    outbox.enqueue('company', ref(1));
    const raw = new DatabaseSync(path);
    raw.exec(`UPDATE outbox SET ref = 'rubbish'`);
    raw.close();
    expect(problemOf(() => outbox.pending('company', 1))?.code).toBe('store.row_unreadable');
  });
});

describe('migrations', () => {
  const newest = migrations.length;

  test('are numbered without gaps', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('an existing database is copied before its form changes, a new one is not', () => {
    const place = folder();
    const path = join(place, 'exchange.sqlite');
    const store = opened(path);
    store.exchange(mainExchange).bookmarks.set('window', 'before');
    store.close();
    expect(readdirSync(place).filter((name) => name.endsWith('.backup'))).toEqual([]);

    const database = openDatabase(path, 20);
    const next = { version: newest + 1, name: 'next', sql: `UPDATE bookmark SET value = 'after'` };
    expect(migrate(database, [...migrations, next], clock().now)).toEqual({ ok: true, value: true });
    database.close();
    const [copy = ''] = readdirSync(place).filter((name) => name.endsWith('.backup'));
    expect(copy).toContain(`version-${newest}.`);
    expect(bookmarkIn(join(place, copy))).toBe('before');
    expect(bookmarkIn(path)).toBe('after');
  });

  test('objects that an older program kept are numbered, and new ones come after them', () => {
    const path = join(folder(), 'exchange.sqlite');
    const database = openDatabase(path, 20);
    migrate(database, migrations.slice(0, 2), clock().now);
    database.script(`INSERT INTO exchange (name) VALUES ('${mainExchange}')`);
    for (const number of [1, 2]) {
      database.script(`INSERT INTO replica (exchange, type, ref, data_version, payload)
        VALUES (1, 'partner', '${ref(number)}', '', '{}')`);
    }
    database.close();
    const { replica } = opened(path).exchange(mainExchange);
    const first = replica.changedSince('partner', -1, 1);
    expect(first.map((row) => row.ref)).toEqual([ref(1)]);
    replica.put({
      type: 'partner',
      ref: ref(1),
      dataVersion: 'x',
      owner: undefined,
      naturalKey: undefined,
      payload: '{}',
    });
    const later = replica.changedSince('partner', first[0]?.revision ?? 0, 10);
    expect(later.map((row) => row.ref)).toEqual([ref(2), ref(1)]);
  });

  test('a step that fails leaves the database in its old form', () => {
    const path = join(folder(), 'exchange.sqlite');
    opened(path).close();
    const database = openDatabase(path, 20);
    const wrong = {
      version: newest + 2,
      name: 'wrong',
      sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT nothing',
    };
    const fine = { version: newest + 1, name: 'fine', sql: 'CREATE TABLE whole (id INTEGER) STRICT' };
    expect(() => migrate(database, [...migrations, fine, wrong], clock().now)).toThrow();
    database.close();
    expect(openStore({ path, now: clock().now }).ok).toBe(true);
  });

  function bookmarkIn(path: string): unknown {
    const raw = new DatabaseSync(path, { readOnly: true });
    const row = raw.prepare('SELECT value FROM bookmark').get();
    raw.close();
    const { value } = row ?? {};
    return value;
  }
});

function problemOf(work: () => unknown) {
  try {
    work();
    return undefined;
  } catch (error) {
    return storeProblem(error);
  }
}
