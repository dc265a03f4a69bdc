import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '../../electron/store/database.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { NewJournalEntry } from '../../shared/journal-entry.ts';
import { clock, folder, mainExchange, opened } from './support.ts';

const line = { level: 'info', event: 'export', code: 'export.refused', parameters: {} } as const;
const dayMs = 24 * 3600 * 1000;

/** The tally of days, and the same counted line by line. */
function counted(path: string) {
  const raw = new DatabaseSync(path, { readOnly: true });
  const kept = raw
    .prepare(
      'SELECT exchange, day, level, event, code, kind, lines FROM journal_day ORDER BY 1, 2, 3, 4, 5, 6',
    )
    .all();
  const lines = raw
    .prepare(
      `SELECT exchange, at / 86400000 AS day, level, event, code, ifnull(kind, '') AS kind, count(*) AS lines
       FROM journal GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`,
    )
    .all();
  const outside = raw
    .prepare(
      `SELECT count(*) AS lines FROM journal JOIN journal_day AS tally
         ON tally.exchange = journal.exchange AND tally.day = journal.at / 86400000 AND tally.level = journal.level
         AND tally.event = journal.event AND tally.code = journal.code AND tally.kind = ifnull(journal.kind, '')
       WHERE journal.id NOT BETWEEN tally.first_id AND tally.last_id`,
    )
    .get();
  raw.close();
  return { kept, lines, outside: outside?.['lines'] };
}

function expectTrue(path: string): void {
  const { kept, lines, outside } = counted(path);
  expect(kept).toEqual(lines);
  expect(outside).toBe(0);
}

const other = exchangeIdSchema.parse('other');

/** Twenty lines of each of four moments, of two exchanges: sixty-four of them are taken in by themselves. */
function written() {
  const path = join(folder(), 'exchange.sqlite');
  const time = clock();
  const store = opened(path, time.now);
  for (const [hours, id] of [
    [0, mainExchange],
    [20, other],
    [-30, mainExchange],
    [50, mainExchange],
  ] as const) {
    time.advance(hours * 3600 * 1000);
    const { journal } = store.exchange(id);
    const lines: NewJournalEntry[] = [line, { ...line, kind: 'contact' }, { ...line, level: 'error' }, line];
    for (let times = 1; times <= 5; times += 1) for (const entry of lines) journal.append(entry);
  }
  return { path, time, store, main: store.exchange(mainExchange) };
}

test('the tally of days is true when it is asked, after writing, tidying and forgetting, also when the clock goes back', () => {
  const { path, time, store, main } = written();
  expect(main.journal.count({}).count).toBe(60);
  expectTrue(path);
  time.advance(dayMs);
  main.tidy({ journalDays: 2 });
  expectTrue(path);
  expect(counted(path).kept).not.toEqual([]);
  store.forget(other);
  main.tidy({ journalDays: 0 });
  time.advance(1);
  main.tidy({ journalDays: 0 });
  expect(counted(path).kept).toEqual([]);
});

test('lines that go before they were counted are not taken off the tally', () => {
  const { path, time, store, main } = written();
  // The last four counted lines are of the moment of the sixteen that are not.
  const raw = new DatabaseSync(path);
  raw.exec('DELETE FROM journal WHERE id > 79');
  raw.close();
  expect(main.journal.count({}).count).toBe(59);
  expectTrue(path);
  for (let times = 1; times <= 3; times += 1) main.journal.append(line);
  store.forget(other);
  expect(main.journal.count({}).count).toBe(62);
  expectTrue(path);
  time.advance(dayMs);
  for (let times = 1; times <= 3; times += 1) main.journal.append(line);
  main.tidy({ journalDays: 0 });
  time.advance(1);
  main.tidy({ journalDays: 0 });
  expect(main.journal.count({}).count).toBe(0);
  expect(counted(path).kept).toEqual([]);
});

test('lines that an older program wrote are in the tally', () => {
  const path = join(folder(), 'exchange.sqlite');
  const database = openDatabase(path, 0);
  const older = migrations.filter(({ version }) => version < 6);
  migrate(database, older, clock().now);
  database.run("INSERT INTO exchange (name) VALUES ('main')");
  for (const kind of ['contact', 'contact', null])
    database.run(
      `INSERT INTO journal (exchange, at, level, event, code, parameters, kind)
       VALUES (1, 1763888400000, 'info', 'export', 'export.changed', '{}', :kind)`,
      { kind },
    );
  migrate(database, migrations, clock().now);
  database.close();
  expectTrue(path);
  expect(counted(path).kept).toHaveLength(2);
});
