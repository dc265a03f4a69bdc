import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';

/** An answer that is no failure. */
export function answered(
  question: MessageCode,
  state: CheckAnswer['state'],
  answer: MessageCode,
  parameters: CheckAnswer['parameters'] = {},
): CheckAnswer {
  return { side: 'okdesk', state, question, answer, parameters };
}

/** A failure as an answer; its own text unless the question knows better what it means. */
export function troubled(
  question: MessageCode,
  problem: Problem,
  answer: MessageCode = problem.code,
): CheckAnswer {
  // Where the person must act it is bad; where the account only asks for patience nothing is known.
  const state = problem.disposition === 'waiting' ? 'unknown' : 'bad';
  return { side: 'okdesk', state, question, answer, parameters: problem.parameters, problem };
}
