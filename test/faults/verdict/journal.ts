import type { ExchangeStore } from '../../../electron/store/store.ts';
import type { JournalEntry } from '../../../shared/journal-entry.ts';

/** A run that did not go to its end says why, what waits for a person is named, and nothing is told twice. */
export function journalFaults(store: ExchangeStore): readonly string[] {
  const { runs, journal } = store;
  const all = runs.list(500);
  return [
    ...all.flatMap(({ id, trial, outcome }) => {
      if (trial || (outcome !== 'partial' && outcome !== 'refused')) return [];
      const told = journal.list({ runId: id, levels: ['error', 'warning'], limit: 1 }).length > 0;
      return told ? [] : [`run ${id} ended ${outcome} and does not say why`];
    }),
    ...all.flatMap(({ id }) => toldTwice(id, journal.list({ runId: id, levels: ['error'], limit: 1000 }))),
  ];
}

type Line = Pick<JournalEntry, 'code' | 'onecRef' | 'okdeskId' | 'issueId'>;

/** One failure is one line of its run: code and record together. */
function toldTwice(runId: number, lines: readonly Line[]): readonly string[] {
  const seen = new Set<string>();
  return lines.flatMap(({ code, onecRef, okdeskId, issueId }) => {
    const key = [code, onecRef, okdeskId, issueId].join(' ');
    if (seen.has(key)) return [`run ${runId} tells ${key.trim()} twice`];
    seen.add(key);
    return [];
  });
}
