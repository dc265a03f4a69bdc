import { describe, expect, test } from 'vitest';
import { exchangeState, gravestProblem, type StateFacts } from '../../electron/service/exchange-state.ts';
import type { Problem } from '../../shared/problem.ts';

function problem(code: Problem['code'], disposition: Problem['disposition']): Problem {
  return { code, side: 'local', operation: 'run', disposition, applied: 'no', parameters: {} };
}
const fatal = problem('okdesk.unauthorized', 'fatal');
const waiting = problem('onec.refused', 'waiting');
const nothing = { pending: 0, refused: 0, undecided: 0, cases: 0 };
const quiet: StateFacts = {
  setUp: true,
  switchedOn: true,
  working: false,
  paused: false,
  problems: [],
  queue: nothing,
  brakeAsks: false,
};

describe('the one state of an exchange', () => {
  test.each<[string, Partial<StateFacts>, ReturnType<typeof exchangeState>]>([
    ['everything is done', {}, 'idle'],
    [
      'records wait for the next run, nobody has to do anything',
      { queue: { ...nothing, pending: 40 } },
      'idle',
    ],
    ['a run goes', { working: true }, 'running'],
    ['the first run of the wizard goes', { working: true, setUp: false }, 'running'],
    ['a run goes after one that failed', { working: true, problems: [fatal] }, 'running'],
    ['the wizard is not finished', { setUp: false, problems: [fatal] }, 'setup'],
    ['somebody switched it off', { switchedOn: false, problems: [fatal] }, 'off'],
    ['nothing goes on until a person acts', { problems: [waiting, fatal] }, 'error'],
    ['an error is not hidden by a pause', { problems: [fatal], paused: true }, 'error'],
    ['a pause', { paused: true }, 'paused'],
    [
      'a pause is shown although a record is refused',
      { paused: true, queue: { ...nothing, refused: 1 } },
      'paused',
    ],
    ['a record was refused', { queue: { ...nothing, refused: 1 } }, 'attention'],
    ['a match waits for an answer', { queue: { ...nothing, undecided: 1 } }, 'attention'],
    ['a question to the accountant is open', { queue: { ...nothing, cases: 1 } }, 'attention'],
    ['the brake asks', { brakeAsks: true }, 'attention'],
    [
      'questions go before a server that is away',
      { problems: [waiting], queue: { ...nothing, cases: 1 } },
      'attention',
    ],
    ['a server is away', { problems: [waiting] }, 'offline'],
  ])('%s', (_, facts, state) => {
    expect(exchangeState({ ...quiet, ...facts })).toBe(state);
  });

  test('of two problems the one that needs a person is told', () => {
    expect(gravestProblem([waiting, fatal])).toBe(fatal);
    expect(gravestProblem([waiting])).toBe(waiting);
    expect(gravestProblem([])).toBeUndefined();
  });
});
