import { describe, expect, test } from 'vitest';
import type { ImportLink } from '../../electron/store/store.ts';
import { okdeskId, openedExchange, ref, refusal } from './support.ts';

function link(number: number, updatedAt: string, state: ImportLink['state'] = 'linked'): ImportLink {
  return {
    kind: 'issue',
    okdeskId: okdeskId(number),
    issueId: okdeskId(number),
    ref: ref(number),
    contentHash: '',
    dataVersion: '',
    state,
    detail: updatedAt,
  };
}

describe('issues that the exchange knows', () => {
  test('newest change first, whatever offset its moment carries', () => {
    const { issues, importLinks, inbox } = openedExchange();
    importLinks.put(link(1, '2026-11-01T10:00:00.000+03:00'));
    importLinks.put(link(2, '2026-11-01T09:00:00.000+00:00'));
    inbox.enqueue(okdeskId(3), '2026-11-01T11:30:00.000+03:00');
    expect(issues.page({}, 0, 10).map((issue) => issue.issueId)).toEqual([2, 3, 1]);
    expect(issues.page({}, 1, 1).map((issue) => issue.issueId)).toEqual([3]);
  });

  test('the queue speaks before the link: changed, refused, gone and loaded are told apart', () => {
    const { issues, importLinks, inbox } = openedExchange();
    importLinks.put(link(1, '2026-11-01T10:00:00.000+03:00'));
    importLinks.put(link(2, '2026-11-01T10:00:00.000+03:00'));
    importLinks.put(link(3, '2026-11-01T10:00:00.000+03:00', 'gone'));
    inbox.enqueue(okdeskId(2), '2026-11-02T10:00:00.000+03:00');
    inbox.enqueue(okdeskId(4), '2026-11-02T10:00:00.000+03:00');
    inbox.refuse(okdeskId(4), refusal());
    expect(issues.count({})).toEqual({ loaded: 1, waiting: 1, gone: 1, refused: 1 });
    expect(issues.get(okdeskId(2))).toMatchObject({ state: 'waiting', ref: ref(2) });
    expect(issues.get(okdeskId(4))).toMatchObject({ state: 'refused', problem: refusal(), ref: undefined });
    expect(issues.get(okdeskId(5))).toBeUndefined();
    expect(issues.page({ states: ['gone', 'refused'] }, 0, 10).map((issue) => issue.issueId)).toEqual([4, 3]);
    expect(issues.count({ issueIds: [okdeskId(3)] })).toEqual({ gone: 1 });
    expect(issues.page({ issueIds: [] }, 0, 10)).toEqual([]);
  });
});
