import { expect, test } from 'vitest';
import { exchangeIdSchema, okdeskIdSchema } from '../../shared/ids.ts';
import { mainExchange, opened } from './support.ts';

const other = exchangeIdSchema.parse('other');

test('an exchange is forgotten whole, and no other one with it', () => {
  const store = opened();
  for (const id of [mainExchange, other]) {
    const exchange = store.exchange(id);
    exchange.bookmarks.set('window', '1');
    exchange.binding.set({ onec: 'base', okdesk: 'account' });
    exchange.inbox.enqueue(okdeskIdSchema.parse(1), '2026-11-23T09:00:00Z');
    exchange.runs.start('export');
    exchange.journal.append({ level: 'info', event: 'export', code: 'run.unexpected', parameters: {} });
    exchange.cases.open({
      issueId: okdeskIdSchema.parse(1),
      timeEntryId: undefined,
      code: 'run.unexpected',
      parameters: {},
    });
  }
  store.forget(mainExchange);

  const forgotten = store.exchange(mainExchange);
  expect(forgotten.bookmarks.get('window')).toBeUndefined();
  expect(forgotten.binding.get()).toBeUndefined();
  expect(forgotten.inbox.count()).toBe(0);
  expect(forgotten.runs.list(10)).toEqual([]);
  expect(forgotten.journal.list({})).toEqual([]);
  expect(forgotten.cases.listOpen()).toEqual([]);
  const kept = store.exchange(other);
  expect(kept.bookmarks.get('window')).toBe('1');
  expect(kept.journal.list({})).toHaveLength(1);
});
