import { openStore } from '../../../electron/store/open.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import { exchangeName } from './program.ts';
import type { World } from './round.ts';

/** What the program remembers, while no program runs. Throws where the file cannot be opened. */
export function withState<T>({ database, clock }: World, work: (store: ExchangeStore) => T): T {
  const opened = openStore({ path: database, now: clock.now });
  if (!opened.ok) throw new Error(`the state cannot be opened: ${opened.error.code}`);
  try {
    return work(opened.value.exchange(exchangeIdSchema.parse(exchangeName)));
  } finally {
    opened.value.close();
  }
}
