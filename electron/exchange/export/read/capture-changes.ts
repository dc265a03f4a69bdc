import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { RunContext } from '../../run/context.ts';
import { scanDataVersions } from './data-version-scan.ts';
import { type CaptureWishes, chooseNode, readExchangePlan } from './exchange-plan.ts';

/** One way to learn what changed in 1C since the last run. What it finds is durable when it returns the number. */
export interface ChangeCapture {
  readonly method: 'exchange-plan' | 'data-version';
  read(): Promise<Result<number, Problem>>;
}

/**
 * The exchange plan where the base opens one, else the comparison of versions; the settings may insist on either.
 * `wishes.confirm` false leaves the plan's queue as it is (dry run).
 */
export async function chooseCapture(
  context: RunContext,
  wishes: CaptureWishes,
): Promise<Result<ChangeCapture, Problem>> {
  const { changeCapture, exchangePlanNode } = context.settings.onec;
  const scan: ChangeCapture = { method: 'data-version', read: () => scanDataVersions(context) };
  if (changeCapture === 'data-version') return success(scan);
  const plan = context.onec.profile.exchangePlan.set;
  if (changeCapture === 'auto' && !context.reader.opened.has(plan)) return success(scan);
  const nodes = await context.onec.exchangePlanNodes();
  if (!nodes.ok) return nodes;
  const node = chooseNode(nodes.value, exchangePlanNode);
  if (!node.ok) return node;
  return success({
    method: 'exchange-plan',
    read: () => readExchangePlan(context, node.value, wishes),
  });
}
