import type { ExchangeStore } from '../../../electron/store/store.ts';
import { median } from '../shared/median.ts';

/** Throws old lines away and gives the space back; in milliseconds. Other work of the program goes on between two steps. */
export function tidying(store: ExchangeStore, journalDays: number) {
  const before = store.journal.count({}).count;
  const times: number[] = [];
  let started = performance.now();
  for (const _ of store.tidySteps({ journalDays })) {
    times.push(performance.now() - started);
    started = performance.now();
  }
  times.push(performance.now() - started);
  return {
    removed: before - store.journal.count({}).count,
    total: times.reduce((sum, time) => sum + time, 0),
    middle: median(times),
    longest: Math.max(...times),
  };
}
