import type { ProposalView } from '../../../../shared/ipc/matching.ts';

/** One record of 1C that may be in ОкДеск already: which of the candidates is it, if any? */
export interface MatchQuestion {
  readonly key: string;
  readonly title: string;
  readonly kind: ProposalView['kind'];
  readonly candidates: readonly ProposalView[];
  /** The only candidate resembles the record, no more. */
  readonly near: boolean;
}

/** Matches that leave no doubt: the search has accepted them all at once. */
export function certainMatches(proposals: readonly ProposalView[]): readonly ProposalView[] {
  return proposals.filter(({ decision, certainty }) => decision === 'accepted' && certainty === 'certain');
}

/** What a person has to decide one by one: a question per record of 1C, in the order of the proposals. */
export function openQuestions(proposals: readonly ProposalView[]): readonly MatchQuestion[] {
  const open = proposals.filter(({ decision }) => decision === 'open');
  const byRecord = Map.groupBy(open, ({ kind, ref }) => `${kind} ${ref}`);
  return [...byRecord].flatMap(([key, candidates]) => {
    const [first] = candidates;
    return first === undefined
      ? []
      : [{ key, title: first.title, kind: first.kind, candidates, near: first.certainty === 'near' }];
  });
}

/** What a yes to one candidate, or a no to all of them, says about each. */
export function decisionOf(question: MatchQuestion, chosen: ProposalView | undefined) {
  const pair = ({ kind, ref, okdeskId }: ProposalView) => ({ kind, ref, okdeskId });
  return {
    accept: chosen === undefined ? [] : [pair(chosen)],
    reject: question.candidates.filter((candidate) => candidate !== chosen).map(pair),
  };
}
