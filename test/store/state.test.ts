import { describe, expect, test } from 'vitest';
import type { RunReport } from '../../shared/run-report.ts';
import { clock, okdeskId, openedExchange, ref } from './support.ts';

const report: RunReport = {
  direction: 'export',
  kinds: { company: { created: 1, changed: 0, unchanged: 0, failed: 0, parked: 0 } },
  requests: { onec: 3, okdesk: 4 },
  writes: { onec: 0, okdesk: 1 },
  seconds: 1.5,
  outcome: 'complete',
};

describe('a transaction', () => {
  test('is recorded whole or not at all', () => {
    const { transaction, outbox, bookmarks } = openedExchange();
    expect(() =>
      transaction(() => {
        outbox.enqueue('company', ref(1));
        bookmarks.set('window', '1');
        throw new Error('killed here');
      }),
    ).toThrow('killed here');
    expect(outbox.count()).toEqual({});
    expect(bookmarks.get('window')).toBeUndefined();
  });

  test('a failed step inside, caught by its caller, leaves only its own work undone', () => {
    const { transaction, bookmarks } = openedExchange();
    transaction(() => {
      bookmarks.set('outer', '1');
      try {
        transaction(() => {
          bookmarks.set('inner', '1');
          throw new Error('inner');
        });
      } catch {
        bookmarks.set('caught', '1');
      }
    });
    expect([bookmarks.get('outer'), bookmarks.get('inner'), bookmarks.get('caught')]).toEqual([
      '1',
      undefined,
      '1',
    ]);
  });

  test('cannot wait for anything', () => {
    const { transaction, bookmarks } = openedExchange();
    expect(() =>
      transaction(async () => {
        bookmarks.set('window', '1');
      }),
    ).toThrow(TypeError);
    expect(bookmarks.get('window')).toBeUndefined();
  });
});

describe('state of an exchange', () => {
  test('the replica gives objects of a partner, ordered, and the versions for a scan', () => {
    const { replica } = openedExchange();
    const put = (number: number, owner: number | undefined, dataVersion: string) =>
      replica.put({
        type: 'contact_person',
        ref: ref(number),
        dataVersion,
        owner: owner === undefined ? undefined : ref(owner),
        naturalKey: undefined,
        payload: `{"n":${number}}`,
      });
    put(2, 9, 'v2');
    put(1, 9, 'v1');
    put(3, undefined, 'v3');
    put(1, 9, 'v1b');
    expect(replica.list('contact_person', ref(9))).toEqual(['{"n":1}', '{"n":2}']);
    expect(replica.list('contact_person')).toHaveLength(3);
    expect(replica.dataVersions('contact_person').get(ref(1))).toBe('v1b');
    expect(replica.get('contact_person', ref(4))).toBeUndefined();
  });

  test('what the replica has of an object is not replaced by what is only added', () => {
    const { replica } = openedExchange();
    const row = { type: 'partner', ref: ref(1), dataVersion: 'v1', owner: undefined, naturalKey: undefined };
    expect(replica.add({ ...row, payload: '"first"' }, 7)).toBe(true);
    expect(replica.add({ ...row, dataVersion: 'v2', payload: '"second"' }, 8)).toBe(false);
    expect(replica.get('partner', ref(1))).toBe('"first"');
    expect(replica.changedSince('partner', 6, 10)).toMatchObject([{ ref: ref(1), revision: 7 }]);
  });

  test('who shares an e-mail is found by it, and not by one that it had before', () => {
    const { replica } = openedExchange();
    const put = (number: number, naturalKey: string | undefined, type = 'contact_person') =>
      replica.put({
        type,
        ref: ref(number),
        dataVersion: '',
        owner: undefined,
        naturalKey,
        payload: `{"n":${number}}`,
      });
    const sharing = (naturalKey: string) => replica.byNaturalKey('contact_person', naturalKey, '', 10);
    put(2, 'office@example.ru');
    put(1, 'office@example.ru');
    put(3, 'ivanov@example.ru');
    put(4, undefined);
    put(5, 'office@example.ru', 'counterparty');
    expect(sharing('office@example.ru')).toEqual([ref(1), ref(2)]);
    put(1, 'ivanov@example.ru');
    put(3, undefined);
    expect(sharing('office@example.ru')).toEqual([ref(2)]);
    expect(sharing('ivanov@example.ru')).toEqual([ref(1)]);
  });

  test('references that did not resolve are replaced whole for their issue', () => {
    const { unresolved } = openedExchange();
    unresolved.replace(okdeskId(1), [
      { issueId: okdeskId(1), field: 'company', wanted: 'company:4' },
      { issueId: okdeskId(1), field: 'assignee', wanted: 'employee:petrov@example.ru' },
    ]);
    unresolved.replace(okdeskId(2), [{ issueId: okdeskId(2), field: 'company', wanted: 'company:5' }]);
    unresolved.replace(okdeskId(1), []);
    expect(unresolved.all()).toEqual([{ issueId: 2, field: 'company', wanted: 'company:5' }]);
    expect(unresolved.waitingFor('company:5')).toEqual([2]);
    expect(unresolved.waitingFor('company:6')).toEqual([]);
  });

  test('the accountant is asked a question once, also after it was answered', () => {
    const { cases } = openedExchange();
    const question = {
      issueId: okdeskId(7),
      timeEntryId: okdeskId(71),
      code: 'store.busy',
      parameters: { minutes: 30, path: 'x' },
    } as const;
    expect(cases.open(question)).toBe(true);
    expect(cases.open({ ...question, parameters: { path: 'x', minutes: 30 } })).toBe(false);
    expect(cases.open({ ...question, parameters: { minutes: 45, path: 'x' } })).toBe(true);
    const [first] = cases.listOpen();
    cases.close(first?.id ?? 0);
    expect(cases.open(question)).toBe(false);
    expect(cases.listOpen().map((one) => one.parameters)).toEqual([{ minutes: 45, path: 'x' }]);
  });

  test("a person's decision about a pair survives the next search for pairs", () => {
    const { matches } = openedExchange();
    const pair = { kind: 'company', ref: ref(1), okdeskId: okdeskId(4), evidence: 'inn' } as const;
    matches.propose({ ...pair, certainty: 'near' });
    matches.decide('company', ref(1), okdeskId(4), 'accepted');
    matches.propose({ ...pair, certainty: 'certain', evidence: 'crm_1c_id' });
    expect(matches.of('company', ref(1))).toEqual([
      { ...pair, certainty: 'certain', evidence: 'crm_1c_id', decision: 'accepted' },
    ]);
    expect(matches.list('contact')).toEqual([]);
    expect(matches.list()).toHaveLength(1);
  });

  test('a run without an end was cut off; the last complete one is known by direction', () => {
    const time = clock();
    const { runs } = openedExchange(time.now);
    const first = runs.start('export');
    time.advance(1500);
    runs.finish(first, report);
    runs.finish(runs.start('export'), { ...report, outcome: 'partial' });
    runs.start('export');
    expect(runs.list(10).map((run) => run.outcome)).toEqual([undefined, 'partial', 'complete']);
    expect(runs.lastComplete('export')).toEqual({
      id: first,
      direction: 'export',
      trial: false,
      startedAt: '2026-11-23T09:00:00.000Z',
      endedAt: '2026-11-23T09:00:01.500Z',
      outcome: 'complete',
      report,
    });
    expect(runs.lastComplete('import')).toBeUndefined();
  });

  test('a trial that sent nothing is not the last complete run', () => {
    const { runs } = openedExchange();
    runs.finish(runs.start('export', true), report);
    expect(runs.lastComplete('export')).toBeUndefined();
    expect(runs.list(10).map((run) => run.trial)).toEqual([true]);
  });
});
