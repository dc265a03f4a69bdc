import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { searchQueries } from '../../electron/store/journal-text.ts';
import type { JournalEntry, NewJournalEntry } from '../../shared/journal-entry.ts';
import { clock, folder, mainExchange, opened, openedExchange } from './support.ts';

const line: NewJournalEntry = {
  level: 'info',
  event: 'export',
  code: 'store.disk_full',
  parameters: { path: 'C:/Обмен' },
};
const titles = (entries: readonly JournalEntry[]) => entries.map((entry) => entry.title);

describe('journal', () => {
  test('lines come newest first, page by page', () => {
    const { journal } = openedExchange();
    for (const title of ['а', 'б', 'в', 'г']) journal.append({ ...line, title });
    const page = journal.list({ limit: 2 });
    expect(titles(page)).toEqual(['г', 'в']);
    expect(titles(journal.list({ limit: 2, beforeId: page.at(-1)?.id ?? 0 }))).toEqual(['б', 'а']);
  });

  test('a line comes back as it was written, with its moment', () => {
    const { journal } = openedExchange();
    const whole: NewJournalEntry = {
      ...line,
      runId: 3,
      kind: 'contact',
      title: 'Иванов Иван Иванович',
      onecRef: '3d8833c5-567e-11ed-b631-18c04dfe78bb',
      okdeskId: 4,
      issueId: 5,
      request: '{}',
      answer: '{"errors":{}}',
    };
    const id = journal.append(whole);
    expect(journal.list({})).toEqual([{ ...whole, id, at: '2026-11-23T09:00:00.000Z' }]);
  });

  test('every filter narrows by its own property, and they narrow together', () => {
    const time = clock();
    const { journal } = openedExchange(time.now);
    journal.append({ ...line, title: 'old', level: 'error', kind: 'company', runId: 1 });
    time.advance(60_000);
    journal.append({ ...line, title: 'new', event: 'import', issueId: 7, okdeskId: 8, onecRef: 'r' });
    journal.append({ ...line, title: 'other', code: 'store.busy', level: 'warning' });
    expect(titles(journal.list({ since: '2026-11-23T09:00:30Z', event: 'import' }))).toEqual(['new']);
    expect(titles(journal.list({ until: '2026-11-23T09:00:30Z' }))).toEqual(['old']);
    expect(titles(journal.list({ levels: ['error', 'warning'] }))).toEqual(['other', 'old']);
    expect(titles(journal.list({ kind: 'company', runId: 1 }))).toEqual(['old']);
    expect(titles(journal.list({ code: 'store.busy' }))).toEqual(['other']);
    expect(titles(journal.list({ issueId: 7, okdeskId: 8, onecRef: 'r' }))).toEqual(['new']);
    expect(journal.list({ levels: ['error'], issueId: 7 })).toEqual([]);
  });

  test('words are found in title, in the Russian text and in the answer of the other side', () => {
    const { journal } = openedExchange();
    journal.append({ ...line, title: 'Семёнова Алёна', answer: '{"email":"имеет неверное значение"}' });
    journal.append({ ...line, code: 'store.busy', title: 'ООО «Вектор»', answer: 'ivanii@mail.example' });
    expect(journal.list({ text: 'семенова' })).toHaveLength(1);
    expect(journal.list({ text: 'нет места' })).toHaveLength(1);
    expect(journal.list({ text: 'неверное знач' })).toHaveLength(1);
    expect(journal.list({ text: 'ivanii@mail.example' })).toHaveLength(1);
    expect(journal.list({ text: 'вектор алёна' })).toEqual([]);
  });

  test('signs of the query language are just text', () => {
    const { journal } = openedExchange();
    journal.append({ ...line, title: 'NOT "quoted" (one) AND a:b' });
    for (const text of ['NOT', '"quoted"', '(one)', 'AND', 'a:b', '*', '"', '^']) {
      expect(journal.list({ text })).toHaveLength(1);
    }
    expect(searchQueries(' " * ', () => undefined)).toBeUndefined();
  });

  test('a line whose text this version does not know is still shown', () => {
    const path = join(folder(), 'exchange.sqlite');
    const { journal } = opened(path).exchange(mainExchange);
    journal.append({ ...line, title: 'old program' });
    const raw = new DatabaseSync(path);
    raw.exec(`UPDATE journal SET code = 'gone.message'`);
    raw.close();
    expect(journal.list({})).toMatchObject([{ title: 'old program', code: 'store.unknown_message' }]);
  });
});

describe('retention', () => {
  const day = 24 * 3600 * 1000;

  test('old lines and runs go, the file shrinks, the last complete run of each direction stays', () => {
    const path = join(folder(), 'exchange.sqlite');
    const time = clock();
    const store = opened(path, time.now);
    const { journal, runs, outbox, transaction } = store.exchange(mainExchange);
    const report = {
      direction: 'export',
      kinds: {},
      requests: { onec: 0, okdesk: 0 },
      writes: { onec: 0, okdesk: 0 },
      seconds: 0,
      outcome: 'complete',
    } as const;
    runs.finish(runs.start('export'), report);
    const kept = runs.start('export');
    runs.finish(kept, report);
    transaction(() => {
      for (let number = 0; number < 12_000; number += 1) {
        journal.append({ ...line, title: `Клиент ${number}`, answer: 'ответ '.repeat(20) });
      }
    });
    const pagesBefore = pages(path);
    time.advance(30 * day);
    journal.append({ ...line, title: 'свежая' });
    store.exchange(mainExchange).tidy({ journalDays: 7 });
    expect(titles(journal.list({}))).toEqual(['свежая']);
    expect(journal.list({ text: 'клиент' })).toEqual([]);
    expect(journal.list({ text: 'свежая' })).toHaveLength(1);
    expect(runs.list(10).map((run) => run.id)).toEqual([kept]);
    expect(pages(path)).toBeLessThan(pagesBefore / 4);
    expect(outbox.count()).toEqual({});
  });

  function pages(path: string): number {
    const raw = new DatabaseSync(path, { readOnly: true });
    const row = raw.prepare('PRAGMA page_count').get();
    raw.close();
    const { page_count = 0 } = row ?? {};
    return Number(page_count);
  }
});
