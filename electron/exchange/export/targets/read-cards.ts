import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { Existing } from '../../plan/existing.ts';
import type { RunContext } from '../../run/context.ts';
import { inParallel } from '../../run/in-parallel.ts';
import type { Target } from './target.ts';

/**
 * Asks for cards by id, several at a time, and hands each over as it comes; those that ОкДеск does not show any more are left
 * out. Ends at the first failure.
 */
export async function readCards(
  context: RunContext,
  target: Target,
  ids: readonly OkdeskId[],
  onCard: (id: OkdeskId, card: Existing) => void,
): Promise<Result<void, Problem>> {
  let problem: Problem | undefined;
  const stopped = () => problem !== undefined || context.signal.aborted;
  await inParallel(ids, context.settings.okdesk.inFlight, stopped, async (id) => {
    const card = await target.card(id);
    if (!card.ok) problem = card.error;
    else if (card.value !== undefined) onCard(id, card.value);
  });
  return problem === undefined ? success(undefined) : failed(problem);
}
