import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { initialFill, isInitiallyFilled } from '../../exchange/export/initial-fill.ts';
import { readChanges } from '../../exchange/export/read/read-changes.ts';
import { withLists } from '../../exchange/matching/lists.ts';
import { type MatchSummary, proposeMatches } from '../../exchange/matching/propose-matches.ts';
import type { RunSurroundings } from '../../exchange/run/open-context.ts';
import { runStep } from '../../exchange/run/run-step.ts';

/**
 * Looks for every record without a link in ОкДеск: reads 1C whole if that was never done, else what changed since. Links
 * what is certain, lays the rest before a person, sends nothing.
 */
export function searchMatches(
  surroundings: RunSurroundings,
): Promise<Result<readonly MatchSummary[], Problem>> {
  return runStep(surroundings, (context) =>
    withLists(context, async (lists) => {
      const read = isInitiallyFilled(context)
        ? await readChanges(context, true)
        : await initialFill(context, { onSetRead: lists.begin });
      return read.ok ? proposeMatches(context, lists) : read;
    }),
  );
}
