import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { ExchangeStore } from '../store/store.ts';
import { exchangeState, gravestProblem } from './exchange-state.ts';
import type { PresentWork } from './exchange-worker.ts';
import { incompleteSettings } from './sign-in.ts';

/** One moment of one exchange, gathered from settings, worker, planner and store. */
export interface ExchangeMoment {
  readonly settings: ExchangeSettings;
  /** «Использовать обмен с сайтом ОкДеск» of the program. */
  readonly useExchange: boolean;
  readonly work: PresentWork | undefined;
  readonly waiting: readonly Direction[];
  readonly completeSince: ExchangeView['completeSince'];
  readonly nextRun: ExchangeView['nextRun'];
  /** Milliseconds since 1970. */
  readonly pausedUntil: number | undefined;
  readonly queue: ExchangeView['queue'];
  readonly problems: readonly Problem[];
}

/** The code of the brake's question, the only problem that a person answers with a yes. */
const brakeCode = 'export.brake';

export function exchangeView(moment: ExchangeMoment): ExchangeView {
  const { settings, work, pausedUntil, queue } = moment;
  const brake = moment.problems.find((problem) => problem.code === brakeCode);
  const problems = moment.problems.filter((problem) => problem.code !== brakeCode);
  const problem = gravestProblem(problems);
  const state = exchangeState({
    setUp: settings.setup.finishedAt !== '' && incompleteSettings(settings) === undefined,
    switchedOn: settings.enabled && moment.useExchange,
    working: work !== undefined,
    paused: pausedUntil !== undefined,
    problems,
    queue,
    brakeAsks: brake !== undefined,
  });
  return {
    id: settings.id,
    name: settings.name,
    state,
    waiting: [...moment.waiting],
    completeSince: moment.completeSince,
    nextRun: moment.nextRun,
    queue,
    ...(work === undefined ? {} : { work: workView(work) }),
    ...(pausedUntil === undefined ? {} : { pausedUntil: new Date(pausedUntil).toISOString() }),
    ...(problem === undefined ? {} : { problem }),
    ...(brake === undefined ? {} : { brake }),
  };
}

function workView({ what, startedAt, stopping, progress }: PresentWork): ExchangeView['work'] {
  return {
    what,
    startedAt: new Date(startedAt).toISOString(),
    stopping,
    ...(progress === undefined ? {} : { progress }),
  };
}

/** What waits in both queues, and for whom. */
export function queueOf(store: ExchangeStore): ExchangeView['queue'] {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const undecided = sum(store.outbox.undecidedCount());
  const troubled = store.journal.causes().reduce((total, cause) => total + cause.count, 0);
  return {
    pending: sum(store.outbox.count()) - undecided + store.inbox.count(),
    // An undecided row keeps its question where a refused one keeps its refusal.
    refused: troubled - undecided,
    undecided,
    cases: store.cases.listOpen().length,
  };
}

/** Start of the last complete run of each direction: everything before it is on the other side. */
export function completeSince(store: ExchangeStore): ExchangeView['completeSince'] {
  const exported = store.runs.lastComplete('export')?.startedAt;
  const imported = store.runs.lastComplete('import')?.startedAt;
  return {
    ...(exported === undefined ? {} : { export: exported }),
    ...(imported === undefined ? {} : { import: imported }),
  };
}
