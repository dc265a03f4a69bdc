import type { OkdeskId } from '../../../../shared/ids.ts';
import type { ExchangeStore, UnresolvedReference } from '../../../store/store.ts';

/**
 * The unresolved references of a run, read once: with ten thousand issues asking the store for all of them at each issue
 * would take the longest of all. The store stays what counts; this only mirrors it.
 */
export interface WaitingReferences {
  /** Whether the issue is known to wait for this in this field. */
  knows(reference: UnresolvedReference): boolean;
  /** Whether any issue waits for this. */
  isWanted(wanted: string): boolean;
  replace(issueId: OkdeskId, references: readonly UnresolvedReference[]): void;
}

export function waitingReferences(store: ExchangeStore): WaitingReferences {
  const byIssue = new Map<OkdeskId, readonly UnresolvedReference[]>();
  for (const reference of store.unresolved.all()) {
    byIssue.set(reference.issueId, [...(byIssue.get(reference.issueId) ?? []), reference]);
  }
  const everWanted = new Set([...byIssue.values()].flat().map(({ wanted }) => wanted));
  return {
    knows: ({ issueId, field, wanted }) =>
      byIssue.get(issueId)?.some((known) => known.field === field && known.wanted === wanted) === true,
    // What was wanted once may be wanted no more: the store is asked then, and says so.
    isWanted: (wanted) => everWanted.has(wanted),
    replace(issueId, references) {
      store.unresolved.replace(issueId, references);
      byIssue.set(issueId, references);
      for (const { wanted } of references) everWanted.add(wanted);
    },
  };
}
