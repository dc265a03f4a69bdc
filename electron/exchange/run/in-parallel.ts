/** Runs `work` over the items, at most `width` at a time, in order of the list. `stopped` is asked before each. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  stopped: () => boolean,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      if (stopped()) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
