import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { Change, ExchangePlanNode } from '../../../onec/onec.ts';
import type { RunContext } from '../../run/context.ts';
import { stretch } from '../../run/stretches.ts';
import { scanDataVersions } from './data-version-scan.ts';
import { createKeeper, keepChanges } from './keep-changes.ts';
import type { Keeper } from './keep-record.ts';

/** The node, the number of its last message that this store knows to be confirmed, and one whose confirmation was sent. */
const confirmedBookmark = 'export.plan_confirmed';

/** How the changes are to be read. */
export interface CaptureWishes {
  /** False leaves the queue of 1C as it is (dry run). */
  readonly confirm: boolean;
  /** All opened sets have just been read whole. */
  readonly filled: boolean;
}

/** The node of the settings, else the only one that is not «этот узел» (1C guide: the queue belongs to an ordinary node). */
export function chooseNode(
  nodes: readonly ExchangePlanNode[],
  code: string,
): Result<ExchangePlanNode, Problem> {
  const ordinary = nodes.filter((node) => !node.thisNode);
  const wanted = code.trim();
  const fitting = wanted === '' ? ordinary : ordinary.filter((node) => node.code.trim() === wanted);
  const [node, second] = fitting;
  if (node === undefined) return failed(settingsProblem('export.node_missing', { code: wanted }));
  if (second !== undefined) {
    const codes = fitting.map((entry) => entry.code.trim()).join(', ');
    return failed(settingsProblem('export.node_ambiguous', { codes }));
  }
  return success(node);
}

/**
 * Takes the node's whole queue: every line durable first, confirmation last, so that a kill at any instruction only makes
 * lines come again. The number is above both counters of the node: then a message that an earlier run never confirmed
 * is contained in this one, and confirming this one cannot drop what changed since (measured by a client).
 * An empty answer is not confirmed. Without `confirm` (dry run) nothing leaves the queue.
 *
 * A node that stands elsewhere than this store left it means that lines are missing: the state or the infobase was restored
 * from a copy, the node was made anew, or another program took its queue. Then the versions of all objects are compared, too,
 * and what differs is looked at in ОкДеск as well.
 */
export async function readExchangePlan(
  context: RunContext,
  node: ExchangePlanNode,
  { confirm, filled }: CaptureWishes,
): Promise<Result<number, Problem>> {
  const { bookmarks } = context.store;
  const known = bookmarks.get(confirmedBookmark);
  const isInStep = known === undefined ? filled : isAtOneOf(known, node);
  const distrusted = known !== undefined && !isInStep;
  const keeper = createKeeper(context, distrusted);
  const messageNo = Math.max(node.sentNo, node.receivedNo) + 1;
  let lines: Change[] = [];
  let done = 0;
  const keep = () => {
    keepChanges(context, keeper, lines);
    done += lines.length;
    lines = [];
    context.progress({ direction: 'export', phase: 'reading', done });
  };
  const read = await context.onec.selectChanges(node.ref, messageNo, (change) => {
    lines.push(change);
    if (lines.length >= stretch) keep();
  });
  keep();
  if (!read.ok) return read;
  const missed = isInStep ? success(0) : await readMissed(context, keeper, distrusted && confirm);
  if (!missed.ok || context.signal.aborted || !confirm) return missed.ok ? read : missed;
  if (read.value > 0) {
    // Killed between the two, the next run finds the node at either number.
    bookmarks.set(confirmedBookmark, `${node.ref} ${node.receivedNo} ${messageNo}`);
    const confirmed = await context.onec.notifyChangesReceived(node.ref, messageNo);
    if (!confirmed.ok) return confirmed;
  }
  bookmarks.set(confirmedBookmark, `${node.ref} ${read.value > 0 ? messageNo : node.receivedNo}`);
  return success(read.value + missed.value);
}

/** Whether the node stands where this store has left it. */
function isAtOneOf(known: string, { ref, receivedNo }: ExchangePlanNode): boolean {
  const [knownRef, ...numbers] = known.split(' ');
  return knownRef === ref && numbers.includes(String(receivedNo));
}

/** What the feed cannot tell any more. A store that never saw a plan has nothing to warn about. */
function readMissed(context: RunContext, keeper: Keeper, warn: boolean): Promise<Result<number, Problem>> {
  const { runId, store } = context;
  const line = { runId, level: 'warning', event: 'export', parameters: {} } as const;
  if (warn) store.journal.append({ ...line, code: 'export.plan_out_of_step' });
  return scanDataVersions(context, keeper);
}

function settingsProblem(
  code: 'export.node_missing' | 'export.node_ambiguous',
  parameters: Problem['parameters'],
): Problem {
  return { code, side: 'onec', operation: 'exchange plan', disposition: 'fatal', applied: 'no', parameters };
}
