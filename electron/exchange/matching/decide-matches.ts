import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { ExchangeStore, MatchProposal } from '../../store/store.ts';

/** A proposed pair as a person's answer names it. */
export interface MatchPair {
  readonly ref: OneCRef;
  readonly okdeskId: OkdeskId;
}

/** What a person said to the doubtful matches. */
export interface MatchAnswers {
  readonly accept: readonly MatchPair[];
  readonly reject: readonly MatchPair[];
}

type MatchDesk = Pick<ExchangeStore, 'matches' | 'transaction'>;

/**
 * Takes the answers whole or not at all: a mistaken pair among twenty must not leave nineteen done. Fails with the first
 * pair that was never proposed; returns the number of pairs answered.
 */
export function decideMatches(
  { matches, transaction }: MatchDesk,
  { accept, reject }: MatchAnswers,
): Result<number, MatchPair> {
  const known = new Map(matches.list().map((proposal) => [keyOf(proposal), proposal]));
  const unknown = [...accept, ...reject].find((pair) => !known.has(keyOf(pair)));
  if (unknown !== undefined) return failed(unknown);
  const chosen = (pairs: readonly MatchPair[]) => pairs.flatMap((pair) => known.get(keyOf(pair)) ?? []);
  return transaction(() => {
    for (const proposal of chosen(accept)) acceptOne(matches, proposal);
    for (const { kind, ref, okdeskId } of chosen(reject)) matches.decide(kind, ref, okdeskId, 'rejected');
    return success(accept.length + reject.length);
  });
}

/** Says yes to every pair that leaves no doubt and was not answered yet. */
export function acceptCertain({ matches, transaction }: MatchDesk): void {
  const certain = matches
    .list()
    .filter(({ certainty, decision }) => certainty === 'certain' && decision === 'open');
  transaction(() => {
    for (const proposal of certain) acceptOne(matches, proposal);
  });
}

/** One record has one counterpart: the other candidates for it are answered with this, too. */
function acceptOne(matches: ExchangeStore['matches'], { kind, ref, okdeskId }: MatchProposal): void {
  for (const other of matches.of(kind, ref)) {
    if (other.okdeskId !== okdeskId) matches.decide(kind, ref, other.okdeskId, 'rejected');
  }
  matches.decide(kind, ref, okdeskId, 'accepted');
}

/** References are unique over all kinds, so the pair needs none. */
function keyOf({ ref, okdeskId }: MatchPair): string {
  return `${ref} ${okdeskId}`;
}
