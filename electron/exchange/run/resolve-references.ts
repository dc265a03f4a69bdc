import type { ExchangeStore } from '../../store/store.ts';

/**
 * Puts issues back into the inbox whose documents have an empty field because `wanted` was missing. Forms of `wanted`:
 * `company:<id>`, `agreement:<id>`, `maintenance_entity:<id>`, `equipment:<id>`, `employee:<id>`, `issue:<id>` by the id
 * in ОкДеск, `user-email:<lower-case e-mail>`, `directory:<name>`. Returns how many went. The caller has the transaction.
 */
export function requeueWaitingIssues(store: ExchangeStore, wanted: string): number {
  const waiting = new Set(
    store.unresolved
      .all()
      .filter((reference) => reference.wanted === wanted)
      .map((reference) => reference.issueId),
  );
  for (const issueId of waiting) {
    store.inbox.enqueue(issueId, store.importLinks.get('issue', issueId)?.detail ?? '');
  }
  return waiting.size;
}
