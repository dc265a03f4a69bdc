import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../electron/store/database.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import type { JournalStore } from '../../electron/store/store.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import { clock, folder, mainExchange, opened, openedExchange } from './support.ts';

const line = { level: 'info', event: 'export', code: 'export.refused', parameters: {} } as const;
const other = exchangeIdSchema.parse('other');
const dayMs = 24 * 3600 * 1000;

const foundIn = (journal: JournalStore, text: string) => journal.list({ text }).map(({ title }) => title);

function write(journal: JournalStore, title: string, lines: number): void {
  for (let number = 1; number <= lines; number += 1) journal.append({ ...line, title: `${title}${number}` });
}

/** The file itself, as a person with a database editor has it. */
function rawFile() {
  const path = join(folder(), 'exchange.sqlite');
  const store = opened(path);
  const raw = new DatabaseSync(path);
  onTestFinished(() => raw.close());
  const count = (sql: string) => Number(raw.prepare(sql).get()?.['count']);
  return { path, store, raw, count };
}

describe('words of the journal', () => {
  test('are found from the moment a line is written, each line once, however many there are', () => {
    const { journal } = openedExchange();
    for (let number = 1; number <= 200; number += 1) {
      journal.append({ ...line, title: `касса ${number}` });
      if (number % 9 === 0) expect(journal.count({ text: 'касса' }).count).toBe(number);
    }
    expect(journal.page({ text: 'касс' }, { throughId: 130, offset: 0, limit: 1 })).toMatchObject([
      { title: 'касса 130' },
    ]);
    expect(foundIn(journal, '200')).toEqual(['касса 200']);
  });

  test('of sixty-four lines are written together', () => {
    const { store, count } = rawFile();
    const { journal } = store.exchange(mainExchange);
    const indexed = () => count('SELECT count(*) AS count FROM journal_text_docsize');
    write(journal, 'касса', 63);
    expect(indexed()).toBe(0);
    write(journal, 'чек', 1);
    expect(indexed()).toBe(64);
    write(journal, 'чек', 1);
    expect(indexed()).toBe(64);
  });

  test('that another process wrote are found, and taken in by one of the two only', () => {
    const { path, store, count } = rawFile();
    const { journal } = store.exchange(mainExchange);
    const second = opened(path).exchange(mainExchange).journal;
    write(journal, 'касса', 5);
    expect(foundIn(second, 'касса2')).toEqual(['касса2']);
    write(second, 'чек', 5);
    expect(foundIn(journal, 'касса2')).toEqual(['касса2']);
    expect(foundIn(journal, 'чек5')).toEqual(['чек5']);
    expect(count('SELECT count(*) AS count FROM journal_text_docsize')).toBe(10);
  });

  test('of a line whose transaction fails are not found, and those of the next one with its number are', () => {
    const { journal, transaction } = openedExchange();
    const failing = () =>
      transaction(() => {
        write(journal, 'касса', 100);
        expect(journal.count({ text: 'касса77' }).count).toBe(1);
        throw new Error('undone');
      });
    expect(failing).toThrow('undone');
    write(journal, 'чек', 100);
    expect(foundIn(journal, 'касса77')).toEqual([]);
    expect(foundIn(journal, 'чек77')).toEqual(['чек77']);
  });

  test('go with lines that are deleted before anybody has looked for them', () => {
    const time = clock();
    const exchange = opened(':memory:', time.now).exchange(mainExchange);
    write(exchange.journal, 'касса', 70);
    time.advance(30 * dayMs);
    write(exchange.journal, 'чек', 3);
    exchange.tidy({ journalDays: 7 });
    expect(foundIn(exchange.journal, 'касса')).toEqual([]);
    expect(foundIn(exchange.journal, 'чек')).toEqual(['чек3', 'чек2', 'чек1']);
  });

  test('of an exchange that is forgotten go, those of another one stay and grow', () => {
    const store = opened();
    const { journal } = store.exchange(mainExchange);
    write(journal, 'касса', 3);
    write(store.exchange(other).journal, 'принтер', 67);
    write(journal, 'чек', 3);
    store.forget(other);
    expect(foundIn(journal, 'принтер')).toEqual([]);
    write(journal, 'сканер', 70);
    expect(foundIn(journal, 'касса2')).toEqual(['касса2']);
    expect(foundIn(journal, 'чек3')).toEqual(['чек3']);
    expect(foundIn(journal, 'сканер70')).toEqual(['сканер70']);
  });

  test('that an older program wrote are taken in when the store is opened, and found', () => {
    const path = join(folder(), 'exchange.sqlite');
    const database = openDatabase(path, 0);
    migrate(database, migrations.slice(0, 8), clock().now);
    database.script(`INSERT INTO exchange (name) VALUES ('${mainExchange}');
      WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number LIMIT 2500)
      INSERT INTO journal (exchange, at, level, event, code, parameters, title)
      SELECT 1, value, iif(value % 2 = 0, 'note', 'info'), 'export', 'export.changed', '{}', 'касса' || value
      FROM number`);
    database.close();
    const { journal } = opened(path).exchange(mainExchange);
    const raw = new DatabaseSync(path, { readOnly: true });
    const indexed = raw.prepare('SELECT count(*) AS count FROM journal_text_docsize').get();
    raw.close();
    expect(indexed).toMatchObject({ count: 2500 });
    write(journal, 'касса', 64);
    expect(foundIn(journal, 'касса2500')).toEqual(['касса2500']);
    expect(journal.count({ text: 'касс', levels: ['note'] }).count).toBe(1250);
    expect(journal.count({ text: 'касс' }).count).toBe(2564);
  });

  test('are those of its texts: what the filter asks besides is not found as a word', () => {
    const { journal } = openedExchange();
    journal.append({ ...line, level: 'warning', kind: 'contact', title: 'касса' });
    for (const text of ['warning', 'level', 'contact', 'export', 'refused', ':', 'exchange'])
      expect(journal.list({ text: `касса ${text}` }), text).toHaveLength(text === ':' ? 1 : 0);
    expect(journal.list({ text: 'касса', levels: ['warning'], kind: 'contact' })).toHaveLength(1);
  });

  test('of two texts are not read as one', () => {
    const { journal } = openedExchange();
    journal.append({
      ...line,
      code: 'export.changed',
      parameters: { kindRu: '34', title: '' },
      title: '12',
      answer: '56',
    });
    journal.append({ ...line, title: '12-34' });
    expect(foundIn(journal, '12-34')).toEqual(['12-34']);
    expect(foundIn(journal, '34 12')).toEqual(['12-34', '12']);
  });

  test('of later lines are found although somebody has damaged one', () => {
    const { store, raw } = rawFile();
    const { journal } = store.exchange(mainExchange);
    write(journal, 'касса', 3);
    raw.exec(`UPDATE journal SET parameters = '{' WHERE title = 'касса2'`);
    write(journal, 'чек', 100);
    expect(foundIn(journal, 'чек100')).toEqual(['чек100']);
    expect(journal.count({ text: 'касса2' }).count).toBe(1);
  });
});
