import { openStore } from '../../../electron/store/open.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';

/** A new store in a file, its exchange, and a clock that goes on when it is told. */
export function openedStore(path: string) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const store = openStore({ path, now: () => now });
  if (!store.ok) throw new Error(`the store did not open: ${store.error.code}`);
  return {
    store: store.value,
    exchange: store.value.exchange(exchangeIdSchema.parse('main')),
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
