import type { CounterpartyRecord } from '../../../onec/records/records.ts';

/**
 * The legal entity that stands for a partner: the only one; else the head office (its own head); else the oldest.
 * OData tells no date of creation, so the lowest reference stands for the oldest: not always true, but the same choice in
 * every run. A person who wants another one marks the head office in 1C.
 */
export function mainCounterparty(
  counterparties: readonly CounterpartyRecord[],
): CounterpartyRecord | undefined {
  const live = counterparties
    .filter((entry) => !entry.deletionMark)
    .toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
  return live.find((entry) => entry.head === entry.ref) ?? live[0];
}
