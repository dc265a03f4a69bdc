import type { ExchangeStore } from '../../store/store.ts';

/**
 * Puts issues back into the inbox whose documents have an empty field because `wanted` was missing. Forms of `wanted`:
 * `company:<id>`, `agreement:<id>`, `maintenance_entity:<id>`, `equipment:<id>`, `employee:<id>`, `issue:<id>` by the id
 * in ОкДеск, `user-email:<lower-case e-mail>`, `directory:<type>:<name>`. Returns how many went. The caller has the transaction.
 */
export function requeueWaitingIssues(store: ExchangeStore, wanted: string): number {
  const waiting = store.unresolved.waitingFor(wanted);
  for (const issueId of waiting) {
    store.inbox.enqueue(issueId, store.importLinks.get('issue', issueId)?.detail ?? '');
  }
  return waiting.length;
}
