import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../electron/exchange/import/read/in-order.ts';

const items = Array.from({ length: 9 }, (_, index) => index);

/** Work whose items end when the test says so. */
function controlledWork() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  return {
    begun,
    work: (item: number) =>
      new Promise<string>((resolve) => {
        begun.push(item);
        ends.set(item, () => resolve(`read ${item}`));
      }),
    async end(item: number): Promise<void> {
      ends.get(item)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('reading ahead of a reader', () => {
  it('keeps the order of the items, whichever ends first', async () => {
    const { work, end } = controlledWork();
    const reading = inOrder(items.slice(0, 2), 2, work);
    const first = reading.next();
    await end(1);
    await end(0);
    expect((await first).value).toEqual({ item: 0, value: 'read 0' });
    expect((await reading.next()).value).toEqual({ item: 1, value: 'read 1' });
    expect((await reading.next()).done).toBe(true);
  });

  it('is no further ahead than allowed, the item at hand among them', async () => {
    const { begun, work, end } = controlledWork();
    const reading = inOrder(items, 3, work);
    const first = reading.next();
    for (const item of [0, 1, 2]) await end(item);
    await first;
    expect(begun).toEqual([0, 1, 2]);
    void reading.next();
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('one at a time begins nothing while the reader works', async () => {
    const { begun, work, end } = controlledWork();
    const reading = inOrder(items, 1, work);
    const first = reading.next();
    await end(0);
    await first;
    expect(begun).toEqual([0]);
  });

  it('begins nothing more when the reader has left', async () => {
    const { begun, work, end } = controlledWork();
    const reading = inOrder(items, 3, work);
    const first = reading.next();
    await end(0);
    await first;
    await reading.return();
    await end(1);
    expect(begun).toEqual([0, 1, 2]);
  });

  it('gives a failure to the reader of its item', async () => {
    const reading = inOrder(items.slice(0, 2), 2, (item) =>
      item === 1 ? Promise.reject(new Error('cut')) : Promise.resolve(item),
    );
    expect((await reading.next()).value).toEqual({ item: 0, value: 0 });
    await expect(reading.next()).rejects.toThrow('cut');
  });
});
