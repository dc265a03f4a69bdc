import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { filterConditions } from '../../electron/store/journal-filter.ts';
import type { JournalFilter } from '../../electron/store/store.ts';
import type { NewJournalEntry } from '../../shared/journal-entry.ts';
import { folder, mainExchange, okdeskId, opened, openedExchange, ref, refusal } from './support.ts';

const line: NewJournalEntry = { level: 'info', event: 'export', code: 'run.complete', parameters: {} };

describe('the journal as a list of any length', () => {
  test('pages are counted from one line on: what is written meanwhile shifts nothing', () => {
    const { journal } = openedExchange();
    for (const title of ['а', 'б', 'в', 'г', 'д']) journal.append({ ...line, title });
    const { count, newestId } = journal.count({});
    expect(count).toBe(5);
    journal.append({ ...line, title: 'новая' });
    const page = (offset: number) =>
      journal.page({}, { throughId: newestId, offset, limit: 2 }).map((entry) => entry.title);
    expect([page(0), page(2), page(4), page(6)]).toEqual([['д', 'г'], ['в', 'б'], ['а'], []]);
    expect(journal.count({})).toEqual({ count: 6, more: false, newestId: newestId + 1 });
  });

  test('count and page keep to the filter, and to their own exchange', () => {
    const store = opened();
    const { journal } = store.exchange(mainExchange);
    for (let number = 1; number <= 9; number += 1) {
      const level = number % 3 === 0 ? 'error' : 'note';
      journal.append({ ...line, level, title: `Клиент ${number}`, runId: number });
    }
    const errors = { levels: ['error'], text: 'клиент' } as const;
    const { count, newestId } = journal.count(errors);
    expect(count).toBe(3);
    const titles = journal.page(errors, { throughId: newestId, offset: 1, limit: 5 });
    expect(titles.map((entry) => entry.title)).toEqual(['Клиент 6', 'Клиент 3']);
    expect(journal.count({ runId: 4 }).count).toBe(1);
  });

  test('what both sides said comes only with the single entry', () => {
    const { journal } = openedExchange();
    const id = journal.append({ ...line, request: '{"contact":{}}', answer: '{"errors":{}}' });
    const [listed] = journal.page({}, { throughId: id, offset: 0, limit: 1 });
    expect(listed).toEqual({ ...line, id, at: '2026-11-23T09:00:00.000Z' });
    expect(journal.get(id)).toMatchObject({ request: '{"contact":{}}', answer: '{"errors":{}}' });
    expect(journal.get(id + 1)).toBeUndefined();
  });

  const filters: readonly JournalFilter[] = [
    {},
    { since: '2026-11-23T00:00:00Z', until: '2026-11-24T00:00:00Z' },
    { runId: 12 },
    { onecRef: ref(1) },
    { issueId: 7 },
    { okdeskId: 8 },
  ];
  test.each(filters)('a million lines are counted and skipped within an index alone: %j', (filter) => {
    const path = join(folder(), 'exchange.sqlite');
    opened(path).exchange(mainExchange);
    const { where } = filterConditions(filter);
    const condition = `FROM journal WHERE exchange = 1 AND id <= 5 ${where}`;
    const raw = new DatabaseSync(path);
    for (const sql of [
      `SELECT count(*) ${condition}`,
      `SELECT id ${condition} ORDER BY id DESC LIMIT 200 OFFSET 900000`,
    ]) {
      const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
      expect(plan.map((step) => String(step['detail'])).join('; ')).toMatch(
        /^SEARCH journal USING COVERING INDEX \w+ \(exchange=\?[^;]*\)$/u,
      );
    }
    raw.close();
  });
});

describe('what failures hold back', () => {
  test('refused records and issues come with their problems; questions of matching are no failures', () => {
    const { outbox, inbox, journal } = openedExchange();
    outbox.enqueue('contact', ref(1));
    outbox.refuse('contact', ref(1), refusal({ parameters: { path: 'old' } }));
    outbox.refuse('contact', ref(1), refusal({ parameters: { path: 'old' } }));
    outbox.enqueue('company', ref(2));
    outbox.refuse('company', ref(2), refusal());
    outbox.enqueue('company', ref(3));
    outbox.undecided('company', ref(3), refusal());
    outbox.enqueue('company', ref(4));
    inbox.enqueue(okdeskId(7), '2026-11-23T09:00:00Z');
    inbox.refuse(okdeskId(7), refusal({ code: 'store.disk_full' }));
    expect(journal.troubled()).toEqual([
      {
        kind: 'issue',
        ref: undefined,
        issueId: 7,
        attempts: 1,
        problem: refusal({ code: 'store.disk_full' }),
      },
      { kind: 'company', ref: ref(2), issueId: undefined, attempts: 1, problem: refusal() },
      expect.objectContaining({ kind: 'contact', ref: ref(1), attempts: 2 }),
    ]);
  });
});
