import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Target } from '../export/targets/target.ts';
import type { Existing } from '../plan/existing.ts';

/** A record of ОкДеск that may be the wanted one. */
export interface Candidate {
  readonly existing: Existing;
  /** Its card is not asked for: this is the card, which may lack as much as an item of a list, or an item that is not short. */
  readonly isWhole: boolean;
}

/** Finds records of ОкДеск that may be the wanted one. */
export type Lookup = (desired: Desired) => Promise<Result<readonly Candidate[], Problem>>;

/** A candidate as a list or a search showed it. */
export function candidateOf(target: Target, existing: Existing): Candidate {
  return { existing, isWhole: !target.isShort(existing) };
}

/** Looks by searches of ОкДеск; absent where only the list tells. */
export function lookupBySearch(target: Target): Lookup | undefined {
  const { search } = target;
  if (search === undefined) return undefined;
  return async (desired) => {
    const found = await search(desired);
    return found.ok ? success(found.value.map((existing) => candidateOf(target, existing))) : found;
  };
}
