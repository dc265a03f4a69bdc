import type { OneCRef } from '../../../../shared/ids.ts';
import type { RunContext } from '../../run/context.ts';

/**
 * A task or timesheet came in the change feed. When its version is not the one that our last write left, somebody edited
 * the locked document: its issue goes into the inbox, and the import restores the document and reports it. Our own
 * writes come back with the known version and cause nothing. `dataVersion` is empty for a deleted document.
 */
export function noteDocumentChanged(
  context: Pick<RunContext, 'store'>,
  ref: OneCRef,
  dataVersion: string,
): void {
  const { importLinks, inbox } = context.store;
  const link = importLinks.byRef('issue', ref) ?? importLinks.byRef('time_entry', ref);
  if (link === undefined || link.dataVersion === dataVersion) return;
  inbox.enqueue(link.issueId, importLinks.get('issue', link.issueId)?.detail ?? '');
}
