import { describe, expect, test } from 'vitest';
import { okdeskId, openedExchange, ref, refusal } from './support.ts';

describe('outbox', () => {
  test('a record is queued once, however often it changes, and the oldest goes first', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('company', ref(2));
    outbox.enqueue('company', ref(1));
    outbox.enqueue('company', ref(2));
    expect(outbox.pending('company', 10).map((row) => row.ref)).toEqual([ref(2), ref(1)]);
    expect(outbox.count()).toEqual({ company: 2 });
  });

  test('a record changed while it was being sent is sent again', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('company', ref(1));
    const sent = outbox.get('company', ref(1));
    outbox.createStarted('company', ref(1));
    outbox.enqueue('company', ref(1));
    outbox.settle('company', ref(1), sent?.revision ?? 0);
    expect(outbox.get('company', ref(1))).toMatchObject({ state: 'due', createStarted: false });
  });

  test('an unchanged record leaves the queue once it is done', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('company', ref(1));
    outbox.settle('company', ref(1), outbox.get('company', ref(1))?.revision ?? 0);
    expect(outbox.get('company', ref(1))).toBeUndefined();
  });

  test('a late answer about an earlier stay in the queue does not take out the next one', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('company', ref(1));
    const first = outbox.get('company', ref(1))?.revision ?? 0;
    outbox.settle('company', ref(1), first);
    outbox.enqueue('company', ref(1));
    outbox.settle('company', ref(1), first);
    expect(outbox.get('company', ref(1))).toBeDefined();
  });

  test('a refused record keeps its cause and stays in line with the others', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('contact', ref(1));
    outbox.enqueue('contact', ref(2));
    outbox.refuse('contact', ref(1), refusal());
    outbox.refuse('contact', ref(1), refusal());
    const [first, second] = outbox.pending('contact', 10);
    expect(first).toMatchObject({ state: 'refused', attempts: 2, problem: refusal() });
    expect(second).toMatchObject({ state: 'due', attempts: 0 });
  });

  test.each([
    ['no', false],
    ['unknown', true],
  ] as const)(
    'a started create is looked for again unless the refusal proves it was not made (applied: %s)',
    (applied, still) => {
      const { outbox } = openedExchange();
      outbox.enqueue('company', ref(1));
      outbox.createStarted('company', ref(1));
      outbox.refuse('company', ref(1), refusal({ applied }));
      expect(outbox.get('company', ref(1))?.createStarted).toBe(still);
    },
  );

  test('a new change keeps the memory of a started create', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('company', ref(1));
    outbox.createStarted('company', ref(1));
    outbox.enqueue('company', ref(1));
    expect(outbox.get('company', ref(1))?.createStarted).toBe(true);
  });

  test('a child waits for its parent and says for which', () => {
    const { outbox } = openedExchange();
    outbox.enqueue('contact', ref(1));
    outbox.park('contact', ref(1), { kind: 'company', ref: ref(9) });
    const [row] = outbox.pending('contact', 10);
    expect(row).toMatchObject({ state: 'parked', parkedFor: { kind: 'company', ref: ref(9) } });
  });

  test('a record that waits for a person is not sent until the person has answered', () => {
    const { outbox, matches } = openedExchange();
    outbox.enqueue('company', ref(1));
    outbox.undecided('company', ref(1), refusal());
    expect(outbox.pending('company', 10)).toEqual([]);

    matches.propose({
      kind: 'company',
      ref: ref(1),
      okdeskId: okdeskId(4),
      certainty: 'near',
      evidence: 'name',
    });
    matches.decide('company', ref(1), okdeskId(4), 'rejected');
    expect(outbox.pending('company', 10)).toMatchObject([{ state: 'due', problem: undefined }]);
  });

  test('new is what a run may take and what has no pair of its kind yet', () => {
    const { outbox, exportLinks } = openedExchange();
    for (const number of [1, 2, 3, 4]) outbox.enqueue('company', ref(number));
    outbox.enqueue('contact', ref(5));
    outbox.undecided('company', ref(1), refusal());
    outbox.refuse('company', ref(2), refusal());
    const link = { okdeskId: okdeskId(4), contentHash: '', sentFields: '{}', attempted: '', archived: false };
    exportLinks.put({ ...link, kind: 'company', ref: ref(3), evidence: 'inn' });
    exportLinks.put({ ...link, kind: 'contact', ref: ref(4), evidence: 'email' });
    expect(outbox.newCount('company')).toBe(2);
    expect(outbox.newCount('agreement')).toBe(0);
  });

  test('pages go on after the last record seen, also when it has left the queue', () => {
    const { outbox } = openedExchange();
    for (let number = 1; number <= 5; number += 1) outbox.enqueue('company', ref(number));
    const first = outbox.pending('company', 2);
    const last = first.at(-1);
    for (const row of first) outbox.settle('company', row.ref, row.revision);
    expect(outbox.pending('company', 2, last?.sequence).map((row) => row.ref)).toEqual([ref(3), ref(4)]);
  });

  test('«Отправить снова» takes one record, all of one cause, or all', () => {
    const { outbox, journal } = openedExchange();
    for (const number of [1, 2, 3]) outbox.enqueue('company', ref(number));
    outbox.refuse('company', ref(1), refusal());
    outbox.refuse('company', ref(2), refusal({ code: 'store.disk_full' }));
    outbox.refuse('company', ref(3), refusal({ code: 'store.disk_full' }));
    expect(journal.causes()).toEqual([
      { code: 'store.disk_full', count: 2 },
      { code: 'store.busy', count: 1 },
    ]);
    expect(outbox.retry({ ref: ref(1) })).toBe(1);
    expect(outbox.retry({ code: 'store.disk_full' })).toBe(2);
    expect(outbox.retry('all')).toBe(0);
    expect(journal.causes()).toEqual([]);
  });
});
