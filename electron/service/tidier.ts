import { setImmediate } from 'node:timers/promises';
import type { ExchangeStore } from '../store/store.ts';

/** Old lines are no hurry; after a run of every few minutes nothing has grown old meanwhile. */
const everyMs = 60 * 60 * 1000;

/** Keeps the journal at its retention, in steps between which windows and other exchanges go on. */
export function createTidier(store: Pick<ExchangeStore, 'tidySteps'>, now: () => number) {
  let tidiedAt = Number.NEGATIVE_INFINITY;
  return {
    async tidy(journalDays: number, stop: AbortSignal): Promise<void> {
      if (now() - tidiedAt < everyMs) return;
      tidiedAt = now();
      for (const _ of store.tidySteps({ journalDays })) {
        if (stop.aborted) return;
        await setImmediate();
      }
    },
  };
}
