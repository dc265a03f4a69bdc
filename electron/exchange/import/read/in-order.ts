/** How far a reading may be ahead of its reader. */
export interface Ahead {
  /** Items under way at a time. */
  readonly atOnce: number;
  /** Items begun and not yet handed on, those under way among them, and the one that the reader has at hand. */
  readonly begun: number;
}

/**
 * Works on items ahead of their reader, results in the order of the items. Reading from ОкДеск so runs beside the
 * one-by-one writing to 1C. When the reader leaves, nothing more is begun, and what is under way ends unread.
 */
export async function* inOrder<Item, Value>(
  items: readonly Item[],
  { atOnce, begun }: Ahead,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<{ readonly item: Item; readonly value: Value }, void, void> {
  const started: { readonly item: Item; readonly value: Promise<Value> }[] = [];
  const waiting = items.values();
  let underWay = 0;
  let hasLeft = false;

  function startMore(): void {
    while (!hasLeft && underWay < atOnce && started.length < begun) {
      const next = waiting.next();
      if (next.done === true) return;
      underWay += 1;
      const value = work(next.value).finally(() => {
        underWay -= 1;
        startMore();
      });
      // Its failure belongs to the reader that waits for it, also when that reader has not come to it yet.
      value.catch(() => undefined);
      started.push({ item: next.value, value });
    }
  }

  try {
    for (;;) {
      startMore();
      const [first] = started;
      if (first === undefined) return;
      yield { item: first.item, value: await first.value };
      started.shift();
    }
  } finally {
    hasLeft = true;
  }
}
