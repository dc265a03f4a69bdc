import { applicationError } from '../refusal.ts';
import type { Workspace } from '../writing/session.ts';
import { refuseFlagWithoutPartner } from './export-flags.ts';
import type { BeforeWrite, PendingWrite } from './handler.ts';
import { refuseForeignChange } from './issue-documents.ts';

const handlers: readonly BeforeWrite[] = [refuseForeignChange, refuseFlagWithoutPartner];

/**
 * Runs the handlers of the configuration. A refusal is code -1 with the handler's text, and nothing of the write
 * stays. Checks of filling (ОбработкаПроверкиЗаполнения) do not run on OData writes, so there are none.
 */
export function runBeforeWrite(write: PendingWrite, workspace: Workspace): void {
  if (write.author.dataLoad) return;
  const ordered = workspace.switches.beforeWriteRefuses.get(write.type.set);
  if (ordered !== undefined) throw applicationError(ordered);
  for (const handler of handlers) {
    const text = handler(write, workspace);
    if (text !== undefined) throw applicationError(text);
  }
}
