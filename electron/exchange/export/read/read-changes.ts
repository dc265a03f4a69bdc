import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result } from '../../../../shared/result.ts';
import type { RunContext } from '../../run/context.ts';
import { chooseCapture } from './capture-changes.ts';
import { checkClosedSets } from './closed-sets.ts';
import type { CaptureWishes } from './exchange-plan.ts';

const methodBookmark = 'export.capture';

/** Reads what changed in 1C since the last run into replica and outbox, where the opened sets allow an export at all. */
export async function readChanges(context: RunContext, confirm: boolean): Promise<Result<number, Problem>> {
  const unfit = checkClosedSets(context);
  return unfit === undefined ? captureChanges(context, { confirm, filled: false }) : failed(unfit);
}

/** The same without looking at the opened sets; says in the journal what came, and by which way. */
export async function captureChanges(
  context: RunContext,
  wishes: CaptureWishes,
): Promise<Result<number, Problem>> {
  const capture = await chooseCapture(context, wishes);
  if (!capture.ok) return capture;
  const { method } = capture.value;
  const changes = await capture.value.read();
  if (!changes.ok) return changes;
  const { bookmarks, journal } = context.store;
  const line = { runId: context.runId, event: 'export', parameters: {} } as const;
  context.store.transaction(() => {
    if (method === 'data-version' && bookmarks.get(methodBookmark) !== method) {
      journal.append({ ...line, level: 'warning', code: 'export.capture_by_scan' });
    }
    bookmarks.set(methodBookmark, method);
    if (changes.value > 0) {
      const parameters = { changes: changes.value };
      journal.append({ ...line, level: 'note', code: 'export.changes_read', parameters });
    }
  });
  return changes;
}
