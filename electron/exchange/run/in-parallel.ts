import { setImmediate } from 'node:timers/promises';
import { stretch } from './stretches.ts';

/**
 * Runs `work` over the items, at most `width` at a time, in order of the list. `stopped` is asked before each. Work that
 * never waits for anybody lets others have their turn after each stretch all the same.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  stopped: () => boolean,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const share = Math.ceil(stretch / width);
  const worker = async () => {
    let done = 0;
    for (const item of queue) {
      if (stopped()) return;
      await work(item);
      done += 1;
      if (done % share === 0) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
