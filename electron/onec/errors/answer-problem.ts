import type { Problem } from '../../../shared/problem.ts';
import { mayHaveBeenApplied } from '../../http/retry-policy.ts';
import { codeMeaning } from './code-table.ts';
import { type ErrorBody, readErrorBody } from './error-body.ts';
import { type FailedAnswer, makeProblem, type Origin, type ProblemDetails } from './origin.ts';
import { isBadCharacter, isLockConflict, type Meaning, serverState } from './server-words.ts';
import { statusMeaning } from './status-meaning.ts';

/** −1 and 500 say nothing by themselves: a lock and a forbidden character are told by the words of the platform. */
function ofWords(origin: Origin, body: ErrorBody): Meaning | undefined {
  if (isLockConflict(body.text)) {
    return { code: 'onec.lockConflict', disposition: origin.write ? 'refused' : 'waiting' };
  }
  if (isBadCharacter(body.text))
    return { code: 'onec.badCharacter', disposition: origin.write ? 'refused' : 'fatal' };
  return undefined;
}

function meaningOf(origin: Origin, answer: FailedAnswer, body: ErrorBody): Meaning {
  const { code } = body;
  // Servers put code 0 into a 412; the status alone says that the version is old.
  if (answer.status === 412) return { code: 'onec.conflict', disposition: 'refused' };
  const known = codeMeaning(code);
  const bySpecialWords =
    code === -1 || answer.status === 400 || answer.status === 500 ? ofWords(origin, body) : undefined;
  const wordsDecide = code === undefined || code === -1 || !origin.write;
  if (bySpecialWords !== undefined && wordsDecide && code !== 14) return bySpecialWords;
  if (known !== undefined) return { code: known.code, disposition: origin.write ? known.write : known.read };
  const state = body.from === 'server' || body.from === 'page' ? serverState(body.text) : undefined;
  return state ?? statusMeaning(origin, answer, body);
}

/**
 * What an answer says, decided by status, then content type, then body. The interface's own error means that a write was
 * rolled back; an answer of 5xx without one leaves it open.
 */
export function answerProblem(origin: Origin, answer: FailedAnswer): Problem {
  const body = readErrorBody(answer.body, answer.contentType);
  const meaning = meaningOf(origin, answer, body);
  const settled = body.code !== undefined || serverState(body.text)?.code === meaning.code;
  const open = origin.write && !settled && mayHaveBeenApplied({ method: 'POST', status: answer.status });
  const details: ProblemDetails = {
    applied: open ? 'unknown' : 'no',
    status: answer.status,
    text: body.text,
    answer: answer.body,
    parameters: { target: answer.target ?? '' },
  };
  return makeProblem(origin, meaning.code, meaning.disposition, details);
}
