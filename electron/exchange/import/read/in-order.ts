/**
 * Works on items ahead of their reader, results in the order of the items: at most `limit` of them begun and not yet done
 * with, the one that the reader has at hand among them. Reading from ОкДеск so runs beside the one-by-one writing to 1C.
 * When the reader leaves, nothing more is begun, and what is under way ends unread.
 */
export async function* inOrder<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<{ readonly item: Item; readonly value: Value }, void, void> {
  const begun: { readonly item: Item; readonly value: Promise<Value> }[] = [];
  let next = 0;
  for (;;) {
    for (const item of items.slice(next, next + limit - begun.length)) {
      const value = work(item);
      // Its failure belongs to the reader that waits for it, also when that reader has not come to it yet.
      value.catch(() => undefined);
      begun.push({ item, value });
      next += 1;
    }
    const [first] = begun;
    if (first === undefined) return;
    yield { item: first.item, value: await first.value };
    begun.shift();
  }
}
