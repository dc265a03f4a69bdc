import { setImmediate } from 'node:timers/promises';
import { stretch } from './stretches.ts';

/**
 * Runs `work` over the items, at most `width` at a time, in their order; each is asked for when somebody is free for it.
 * `stopped` is asked before each. Work that never waits for anybody lets others have their turn after each stretch all the same.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  width: number,
  stopped: () => boolean,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = Iterator.from(items);
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
  await Promise.all(Array.from({ length: width }, worker));
}
