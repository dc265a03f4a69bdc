import { setImmediate as nextTurn } from 'node:timers';
import { describe, expect, test } from 'vitest';
import { inParallel } from '../../../electron/exchange/run/in-parallel.ts';
import { inStretches, pendingInStretches, stretch } from '../../../electron/exchange/run/stretches.ts';
import { openedExchange, ref } from '../../store/support.ts';

/** Somebody else in the program who takes a turn whenever there is one. */
function neighbour() {
  let turns = 0;
  let leaving = false;
  const take = () => {
    turns += 1;
    if (!leaving) nextTurn(take);
  };
  nextTurn(take);
  return {
    turns: () => turns,
    [Symbol.dispose]() {
      leaving = true;
    },
  };
}

describe('long work of a run', () => {
  test.each([0, 1, stretch, stretch + 1, 3 * stretch])(
    '%i records come once each, in their order',
    async (count) => {
      const records = Array.from({ length: count }, (_, index) => index);
      const come: number[] = [];
      for await (const some of inStretches(records)) {
        expect(some.length).toBeLessThanOrEqual(stretch);
        come.push(...some);
      }
      expect(come).toEqual(records);
    },
  );

  test('the window has its turn between two stretches', async () => {
    using other = neighbour();
    const turns: number[] = [];
    for await (const _ of inStretches(Array.from({ length: 3 * stretch }, (_one, index) => index))) {
      turns.push(other.turns());
    }
    expect(turns.every((now, index) => index === 0 || now > (turns[index - 1] ?? 0))).toBe(true);
    expect(turns).toHaveLength(3);
  });

  test('the window has its turn although the work of a queue never waits for an answer', async () => {
    using other = neighbour();
    const before = other.turns();
    let done = 0;
    await inParallel(
      Array.from({ length: 10 * stretch }, (_, index) => index),
      4,
      () => false,
      async () => {
        done += 1;
      },
    );
    expect(done).toBe(10 * stretch);
    expect(other.turns() - before).toBeGreaterThanOrEqual(9);
  });

  test('what is queued while a queue is looked over comes, too, and nothing comes twice', async () => {
    const { outbox } = openedExchange();
    for (let number = 1; number <= stretch + 5; number += 1) outbox.enqueue('company', ref(number));
    const come: string[] = [];
    for await (const rows of pendingInStretches(outbox, 'company')) {
      if (come.length === 0) outbox.enqueue('company', ref(500));
      come.push(...rows.map((row) => row.ref));
    }
    expect(come).toHaveLength(stretch + 6);
    expect(come.at(-1)).toBe(ref(500));
    expect(new Set(come).size).toBe(come.length);
  });
});
