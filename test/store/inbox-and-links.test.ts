import { describe, expect, test } from 'vitest';
import { exchangeIdSchema } from '../../shared/ids.ts';
import { mainExchange, okdeskId, opened, openedExchange, ref, refusal } from './support.ts';

const companyLink = {
  kind: 'company',
  ref: ref(1),
  okdeskId: okdeskId(4),
  contentHash: 'a',
  sentFields: '{"phone":"1"}',
  attempted: '',
  archived: false,
  evidence: 'inn',
} as const;

describe('links of the export', () => {
  test('as long as nothing is linked, no reference is', () => {
    const { exportLinks } = openedExchange();
    expect(exportLinks.linkedRefs('company').size).toBe(0);
    expect(exportLinks.count('company')).toBe(0);
    exportLinks.put(companyLink);
    expect([...exportLinks.linkedRefs('company')]).toEqual([ref(1)]);
    expect([exportLinks.count('company'), exportLinks.count('contact')]).toEqual([1, 0]);
  });
});

describe('inbox', () => {
  test('an issue is queued once, in order of its number, and a change during the work keeps it', () => {
    const { inbox } = openedExchange();
    inbox.enqueue(okdeskId(12), '2026-11-01T10:00:00.000+03:00');
    inbox.enqueue(okdeskId(7), '2026-11-01T10:00:00.000+03:00');
    const started = inbox.get(okdeskId(7));
    inbox.enqueue(okdeskId(7), '2026-11-01T11:00:00.000+03:00');
    inbox.settle(okdeskId(7), started?.revision ?? 0);
    expect(inbox.pending(10).map((row) => [row.issueId, row.updatedAt])).toEqual([
      [7, '2026-11-01T11:00:00.000+03:00'],
      [12, '2026-11-01T10:00:00.000+03:00'],
    ]);
    expect(inbox.pending(10, okdeskId(7)).map((row) => row.issueId)).toEqual([12]);
  });

  test('a refused issue stays with its cause until it goes again', () => {
    const { inbox, journal } = openedExchange();
    inbox.enqueue(okdeskId(7), 'x');
    inbox.refuse(okdeskId(7), refusal());
    expect(inbox.get(okdeskId(7))).toMatchObject({ state: 'refused', attempts: 1, problem: refusal() });
    expect(journal.causes()).toEqual([{ code: 'store.busy', count: 1 }]);
    expect(inbox.retry({ issueId: okdeskId(7) })).toBe(1);
    expect(inbox.get(okdeskId(7))).toMatchObject({ state: 'due', attempts: 0, problem: undefined });
    expect(inbox.count()).toBe(1);
  });
});

describe('links', () => {
  test('a link is found from both sides and replaced by a later one', () => {
    const { exportLinks } = openedExchange();
    exportLinks.put(companyLink);
    exportLinks.put({ ...companyLink, contentHash: 'b', archived: true });
    expect(exportLinks.get('company', ref(1))).toEqual({ ...companyLink, contentHash: 'b', archived: true });
    expect(exportLinks.ownerOf('company', okdeskId(4))).toBe(ref(1));
    expect(exportLinks.ownerOf('contact', okdeskId(4))).toBeUndefined();
    exportLinks.remove('company', ref(1));
    expect(exportLinks.list('company')).toEqual([]);
  });

  test('two directory entries of 1C may meet in one entry of ОкДеск; the first linked speaks for it', () => {
    const { exportLinks } = openedExchange();
    exportLinks.put({ ...companyLink, kind: 'manufacturer', ref: ref(9) });
    exportLinks.put({ ...companyLink, kind: 'manufacturer', ref: ref(2) });
    expect(exportLinks.ownerOf('manufacturer', okdeskId(4))).toBe(ref(9));
  });

  test('everything that came with an issue is found by the issue', () => {
    const { importLinks } = openedExchange();
    const link = {
      kind: 'issue',
      okdeskId: okdeskId(7),
      issueId: okdeskId(7),
      ref: ref(1),
      contentHash: 'h',
      dataVersion: 'AAA=',
      state: 'linked',
      detail: '2026-11-01',
    } as const;
    importLinks.put(link);
    importLinks.put({ ...link, kind: 'comment', okdeskId: okdeskId(70), ref: undefined });
    importLinks.put({ ...link, kind: 'time_entry', okdeskId: okdeskId(71), ref: ref(2), detail: '90' });
    expect(importLinks.ofIssue(okdeskId(7)).map((one) => one.kind)).toEqual([
      'comment',
      'issue',
      'time_entry',
    ]);
    expect(importLinks.byRef('time_entry', ref(2))?.detail).toBe('90');
    expect(importLinks.get('comment', okdeskId(70))?.ref).toBeUndefined();
    importLinks.put({ ...link, state: 'locked' });
    expect(importLinks.get('issue', okdeskId(7))?.state).toBe('locked');
  });

  test('two exchanges in one database do not see each other', () => {
    const store = opened();
    const one = store.exchange(mainExchange);
    const other = store.exchange(exchangeIdSchema.parse('филиал'));
    one.exportLinks.put(companyLink);
    one.outbox.enqueue('company', ref(1));
    one.bookmarks.set('window', '1');
    one.binding.set({ onec: 'a', okdesk: 'b' });
    one.journal.append({ level: 'info', event: 'export', code: 'store.busy', parameters: {} });
    expect(other.exportLinks.list('company')).toEqual([]);
    expect(other.outbox.count()).toEqual({});
    expect(other.bookmarks.get('window')).toBeUndefined();
    expect(other.binding.get()).toBeUndefined();
    expect(other.journal.list({})).toEqual([]);
    expect(store.exchange(mainExchange).binding.get()).toEqual({ onec: 'a', okdesk: 'b' });
  });
});
