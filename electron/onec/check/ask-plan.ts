import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { OneCSettings } from '../../../shared/settings.ts';
import { objectTitle } from '../errors/object-title.ts';
import type { ExchangePlanNode, OneC } from '../onec.ts';
import { readReference } from '../values/scalar.ts';
import { answered, troubled } from './answers.ts';

/** The node that the settings name, or the only one that is not «этот узел». */
function chooseNode(nodes: readonly ExchangePlanNode[], code: string): ExchangePlanNode | undefined {
  const foreign = nodes.filter((node) => !node.thisNode);
  const wanted = code.trim();
  if (wanted !== '') return foreign.find((node) => node.code === wanted);
  return foreign.length === 1 ? foreign[0] : undefined;
}

/** Without a plan the exchange compares versions, unless the settings insist on the plan. */
export async function askPlan(
  onec: Pick<OneC, 'exchangePlanNodes' | 'profile'>,
  settings: Pick<OneCSettings, 'exchangePlanNode' | 'changeCapture'>,
): Promise<CheckAnswer> {
  if (settings.changeCapture === 'data-version') {
    return answered('onec.ask_plan', 'good', 'onec.plan_not_used');
  }
  const state = settings.changeCapture === 'exchange-plan' ? 'bad' : 'warning';
  const nodes = await onec.exchangePlanNodes();
  if (!nodes.ok) return troubled('onec.ask_plan', nodes.error, state);
  const node = chooseNode(nodes.value, settings.exchangePlanNode);
  if (node === undefined) {
    const set = objectTitle(onec.profile.exchangePlan.set);
    return answered('onec.ask_plan', state, 'onec.nodeMissing', { set });
  }
  return answered('onec.ask_plan', 'good', 'onec.good_plan', { name: node.name, code: node.code });
}

/** Unpaid time is told by one kind of work; empty, all time counts as paid. */
export async function askUnpaid(
  onec: Pick<OneC, 'constant' | 'profile'>,
  opened: ReadonlySet<string>,
): Promise<readonly CheckAnswer[]> {
  const { set, fields } = onec.profile.unpaidWorkKind;
  if (!opened.has(set)) return [];
  const constant = await onec.constant(set);
  if (!constant.ok) return [troubled('onec.ask_unpaid', constant.error, 'warning')];
  const filled = readReference(constant.value?.[fields.value]) !== undefined;
  return [
    filled
      ? answered('onec.ask_unpaid', 'good', 'onec.good_unpaid')
      : answered('onec.ask_unpaid', 'warning', 'onec.unpaid_empty'),
  ];
}
