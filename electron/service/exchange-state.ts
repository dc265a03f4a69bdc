import type { ExchangeState, ExchangeView } from '../../shared/ipc/views.ts';
import type { Problem } from '../../shared/problem.ts';

/** All that the one state of an exchange follows from. */
export interface StateFacts {
  /** The wizard ended with every necessary step green, and addresses and sign-in are there. */
  readonly setUp: boolean;
  /** «Использовать обмен с сайтом ОкДеск», for this exchange and for the program. */
  readonly switchedOn: boolean;
  readonly working: boolean;
  readonly paused: boolean;
  /** Why the last run of each direction did not end complete; the brake's question is not among them. */
  readonly problems: readonly Problem[];
  readonly queue: ExchangeView['queue'];
  readonly brakeAsks: boolean;
}

/**
 * What goes on now is shown first; then whatever keeps the exchange from going on at all, then what only part of it waits
 * for. A pause is somebody's own wish with an end, so it hides open questions, but not an error.
 */
export function exchangeState(facts: StateFacts): ExchangeState {
  const { queue, problems } = facts;
  if (facts.working) return 'running';
  if (!facts.setUp) return 'setup';
  if (!facts.switchedOn) return 'off';
  if (problems.some((problem) => problem.disposition !== 'waiting')) return 'error';
  if (facts.paused) return 'paused';
  if (facts.brakeAsks || queue.refused + queue.undecided + queue.cases > 0) return 'attention';
  return problems.length > 0 ? 'offline' : 'idle';
}

/** The problem to be told when there are several: one that needs a person goes before one that passes by itself. */
export function gravestProblem(problems: readonly Problem[]): Problem | undefined {
  return problems.find((problem) => problem.disposition !== 'waiting') ?? problems[0];
}
