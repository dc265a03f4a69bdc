import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';

export type Parameters = CheckAnswer['parameters'];

/** An answer that is no failure of a request. */
export function answered(
  question: MessageCode,
  state: CheckAnswer['state'],
  answer: MessageCode,
  parameters: Parameters = {},
): CheckAnswer {
  return { side: 'onec', state, question, answer, parameters };
}

/** An answer that a failed request gave. */
export function troubled(
  question: MessageCode,
  problem: Problem,
  state: CheckAnswer['state'] = 'bad',
): CheckAnswer {
  return { side: 'onec', state, question, answer: problem.code, parameters: problem.parameters, problem };
}
