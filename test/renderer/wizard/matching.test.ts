import { expect, test } from 'vitest';
import {
  certainMatches,
  decisionOf,
  openQuestions,
} from '../../../renderer/screens/wizard/matching/questions.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import type { ProposalView } from '../../../shared/ipc/matching.ts';

const first = oneCRefSchema.parse('11111111-1111-1111-1111-111111111111');
const second = oneCRefSchema.parse('22222222-2222-2222-2222-222222222222');

function proposal(okdeskId: number, parts: Partial<ProposalView> = {}): ProposalView {
  return {
    kind: 'company',
    ref: first,
    okdeskId: okdeskIdSchema.parse(okdeskId),
    title: 'ООО «Ромашка»',
    url: '',
    certainty: 'ambiguous',
    evidence: 'ИНН',
    decision: 'open',
    ...parts,
  };
}

test('several candidates of one record are one question; decided ones ask nothing', () => {
  const questions = openQuestions([
    proposal(1),
    proposal(2, { ref: second, certainty: 'near' }),
    proposal(3),
    proposal(4, { ref: second, decision: 'rejected' }),
  ]);
  expect(questions.map(({ candidates, near }) => [candidates.map(({ okdeskId }) => okdeskId), near])).toEqual(
    [
      [[1, 3], false],
      [[2], true],
    ],
  );
});

test('a yes to one candidate is a no to the others, a no is one to all', () => {
  const [question] = openQuestions([proposal(1), proposal(3)]);
  if (question === undefined) throw new Error('no question');
  const [one, other] = question.candidates;
  const pair = (okdeskId: number) => ({ kind: 'company', ref: first, okdeskId });
  expect(decisionOf(question, other)).toEqual({ accept: [pair(3)], reject: [pair(1)] });
  expect(decisionOf(question, undefined)).toEqual({ accept: [], reject: [pair(1), pair(3)] });
  expect(one?.okdeskId).toBe(1);
});

test('what the search linked beyond doubt is shown, no more asked about', () => {
  const linked = proposal(5, { certainty: 'certain', decision: 'accepted' });
  expect(certainMatches([linked, proposal(6)])).toEqual([linked]);
});
