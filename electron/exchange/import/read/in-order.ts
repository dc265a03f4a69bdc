/**
 * Works on items ahead of their reader: at most `limit` at a time, results in the order of the items. Reading from
 * ОкДеск so runs beside the one-by-one writing to 1C. When the reader leaves, what is under way ends unread.
 */
export async function* inOrder<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<{ readonly item: Item; readonly value: Value }, void, void> {
  const started: { readonly item: Item; readonly value: Promise<Value> }[] = [];
  let next = 0;
  for (;;) {
    while (started.length < limit && next < items.length) {
      const item = items[next];
      next += 1;
      if (item === undefined) continue;
      const value = work(item);
      // Its failure belongs to the reader that waits for it, also when that reader has not come to it yet.
      value.catch(() => undefined);
      started.push({ item, value });
    }
    const first = started.shift();
    if (first === undefined) return;
    yield { item: first.item, value: await first.value };
  }
}
