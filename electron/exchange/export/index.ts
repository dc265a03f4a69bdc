import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { type Lists, withLists } from '../matching/lists.ts';
import { readListsAhead } from '../matching/lists-ahead.ts';
import { createCounts } from '../plan/counts.ts';
import type { DirectionResult, RunContext, RunDirection, RunOptions } from '../run/context.ts';
import { brakeQuestion } from './brake-question.ts';
import { initialFill, isInitiallyFilled } from './initial-fill.ts';
import { planRecord } from './plan-run.ts';
import { readChanges } from './read/read-changes.ts';
import { noteUnknownManagers } from './record/unknown-managers.ts';
import { processQueue } from './send/queue.ts';
import { sendRecord } from './send/send-record.ts';
import { createSession } from './session.ts';
import { verifyLinks } from './verify.ts';

/**
 * The export, 1C → ОкДеск: read what changed into the outbox, then map, plan, send and record each queued record. A dry
 * run and a verification end in the plan; the mass-change brake may put a question before the first request.
 */
export const runExport: RunDirection = (context, options) =>
  withLists(context, (lists) => exportWith(context, options, lists));

async function exportWith(context: RunContext, options: RunOptions, lists: Lists): Promise<DirectionResult> {
  const read = await readFromOneC(context, options, lists);
  if (context.signal.aborted) return ended('stopped');
  if (!read.ok) return endedBy(read.error);

  const session = await createSession(context, lists);
  if (!session.ok) return endedBy(session.error);

  if (options.verify) {
    const verified = await verifyLinks(session.value);
    return verified.ok ? { ...verified.value, outcome: 'complete' } : endedBy(verified.error);
  }
  if (options.dryRun) {
    await readListsAhead(session.value);
    const planned: PlannedChange[] = [];
    const note = (change: PlannedChange) => planned.push(change);
    const result = await processQueue(context, (row) => planRecord(session.value, row, note));
    return { ...result, planned };
  }

  await noteUnknownManagers(session.value);
  const question = options.brakeApproved ? undefined : await brakeQuestion(session.value);
  if (question !== undefined) return endedBy(question);

  await readListsAhead(session.value);
  const result = await processQueue(context, (row) => sendRecord(session.value, row));
  return { ...result, planned: [] };
}

/** Sets that were never read to their end, else what changed since. Only a real run takes it off 1C's queue. */
function readFromOneC(
  context: RunContext,
  options: RunOptions,
  lists: Lists,
): Promise<Result<number, Problem>> {
  const confirm = !options.dryRun && !options.verify;
  if (isInitiallyFilled(context)) return readChanges(context, confirm);
  return initialFill(context, options.verify ? { confirm } : { confirm, onSetRead: lists.begin });
}

function endedBy(problem: Problem): DirectionResult {
  const outcome = problem.disposition === 'waiting' ? 'partial' : 'refused';
  return { ...ended(outcome), stoppedBy: problem };
}

function ended(outcome: DirectionResult['outcome']): DirectionResult {
  return { kinds: createCounts().kinds, outcome, planned: [] };
}
