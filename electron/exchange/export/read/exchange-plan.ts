import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { Change, ExchangePlanNode } from '../../../onec/onec.ts';
import type { RunContext } from '../../run/context.ts';
import { createKeeper, keepChanges } from './keep-changes.ts';

/** Lines of the feed that become durable together. */
const linesPerTransaction = 200;

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
 */
export async function readExchangePlan(
  context: RunContext,
  node: ExchangePlanNode,
  confirm: boolean,
): Promise<Result<number, Problem>> {
  const keeper = createKeeper(context);
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
    if (lines.length >= linesPerTransaction) keep();
  });
  keep();
  if (!read.ok || read.value === 0 || !confirm) return read;
  const confirmed = await context.onec.notifyChangesReceived(node.ref, messageNo);
  return confirmed.ok ? read : confirmed;
}

function settingsProblem(
  code: 'export.node_missing' | 'export.node_ambiguous',
  parameters: Problem['parameters'],
): Problem {
  return { code, side: 'onec', operation: 'exchange plan', disposition: 'fatal', applied: 'no', parameters };
}
