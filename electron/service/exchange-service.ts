import type { ExchangeId } from '../../shared/ids.ts';
import type { ExchangeView, Work } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { RunOptions } from '../exchange/run/context.ts';
import type { RunSurroundings } from '../exchange/run/open-context.ts';
import { type FinishedRun, runExchange } from '../exchange/run/run-exchange.ts';
import { unexpectedProblem } from '../exchange/run/unexpected.ts';
import { accountPace } from '../okdesk/open-connection.ts';
import { storeProblem } from '../store/failure.ts';
import type { ExchangeStore } from '../store/store.ts';
import { openClients } from './clients.ts';
import type { ExchangeControlOptions } from './control-options.ts';
import { completeSince, exchangeView, queueOf } from './exchange-view.ts';
import { createExchangeWorker, type WorkTools } from './exchange-worker.ts';
import { problemOfRun } from './last-problem.ts';
import { serviceProblem } from './problems.ts';
import type { Occasion } from './program.ts';
import type { Wish } from './wishes.ts';

/** Everything about one exchange that lives as long as the program. */
export interface ExchangeService {
  readonly store: ExchangeStore;
  view(settings: ExchangeSettings): ExchangeView;
  want(
    settings: ExchangeSettings,
    directions: readonly Direction[],
    options: { readonly occasion: Occasion; readonly brakeApproved: boolean },
  ): Result<{ readonly joined: boolean }, Problem>;
  stop(): void;
  pause(minutes: number): void;
  plan(
    settings: ExchangeSettings,
    direction: Direction,
    options: RunOptions,
  ): Promise<Result<FinishedRun, Problem>>;
  work<Value>(
    settings: ExchangeSettings,
    what: Work,
    task: (surroundings: RunSurroundings) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  connect(settings: ExchangeSettings, signal: AbortSignal): Result<RunSurroundings, Problem>;
  askSchedules(): void;
  close(): Promise<void>;
}

const directions = ['export', 'import'] as const;

export function createExchangeService(
  id: ExchangeId,
  options: ExchangeControlOptions & { readonly changed: () => void },
): ExchangeService {
  const { now, changed } = options;
  const store = options.store.exchange(id);
  /** Why the last start of a direction came to no complete end, as far as this process knows. */
  const problems = new Map<Direction, { readonly runId: number | undefined; readonly problem: Problem }>();
  let pausedUntil: number | undefined;

  const worker = createExchangeWorker({ now, run, changed });

  async function run(wish: Wish, tools: WorkTools): Promise<'done' | 'locked'> {
    const settings = options.settings.exchange(id);
    if (settings === undefined) return 'done';
    const surroundings = surroundingsOf(settings, tools, wish);
    if (!surroundings.ok) {
      problems.set(wish.direction, { runId: undefined, problem: surroundings.error });
      return 'done';
    }
    const finished = await runExchange({
      ...surroundings.value,
      direction: wish.direction,
      options: { dryRun: false, verify: false, brakeApproved: wish.brakeApproved },
    }).catch((error: unknown) => failed(unexpectedProblem(error, 'run')));
    if (!finished.ok) {
      problems.set(wish.direction, { runId: undefined, problem: finished.error });
      return finished.error.code === 'run.locked' ? 'locked' : 'done';
    }
    const { runId, problem } = finished.value;
    if (problem === undefined) problems.delete(wish.direction);
    else problems.set(wish.direction, { runId, problem });
    return 'done';
  }

  function surroundingsOf(
    settings: ExchangeSettings,
    tools: WorkTools,
    wish?: Wish,
  ): Result<RunSurroundings, Problem> {
    const clients = openClients(settings, options.secrets, {
      ...(wish?.occasion === 'schedule' ? { scheduled: wish.direction } : {}),
      signal: tools.cut,
      now,
      options: options.clientOptions?.() ?? {},
      pace: paceOf(settings),
    });
    if (!clients.ok) return clients;
    return success({
      ...clients.value,
      settings,
      store,
      now,
      signal: tools.stop,
      progress: tools.progress,
    });
  }

  const paceOf = memoize(
    ({ okdesk }: ExchangeSettings) => `${okdesk.url} ${okdesk.requestsPerSecond} ${okdesk.inFlight}`,
    ({ okdesk }) => accountPace(okdesk),
  );

  return {
    store,
    view(settings) {
      const last = directions.flatMap((direction) => lastProblem(direction) ?? []);
      return exchangeView({
        settings,
        useExchange: options.settings.current().program.useExchange,
        work: worker.present(),
        waiting: worker.waiting(),
        completeSince: completeSince(store),
        nextRun: {},
        pausedUntil,
        queue: queueOf(store),
        problems: last,
      });
    },
    want(settings, wanted, { occasion, brakeApproved }) {
      if (!settings.enabled) return failed(serviceProblem('service.switched_off', { name: settings.name }));
      const wishes = wanted.map((direction) => ({ direction, occasion, brakeApproved }));
      return success({ joined: worker.want(wishes) });
    },
    stop: () => worker.stop(),
    pause(minutes) {
      pausedUntil = minutes === 0 ? undefined : now() + minutes * 60_000;
      changed();
    },
    plan: (settings, direction, runOptions) =>
      alone(settings, runOptions.verify ? 'verify' : 'plan', (surroundings) =>
        runExchange({ ...surroundings, direction, options: runOptions }),
      ),
    work: (settings, what, task) => alone(settings, what, task),
    connect: (settings, signal) =>
      surroundingsOf(settings, { stop: signal, cut: signal, progress: () => undefined }),
    askSchedules() {
      worker.resume();
    },
    close: () => worker.close(),
  };

  function alone<Value>(
    settings: ExchangeSettings,
    what: Work,
    task: (surroundings: RunSurroundings) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    const done = worker.alone(what, async (tools) => {
      const surroundings = surroundingsOf(settings, tools);
      if (!surroundings.ok) return surroundings;
      return task(surroundings.value).catch((error: unknown) =>
        failed(storeProblem(error) ?? unexpectedProblem(error, what)),
      );
    });
    return (
      done ?? Promise.resolve(failed(serviceProblem('service.busy', { name: settings.name }, 'waiting')))
    );
  }

  function lastProblem(direction: Direction): Problem | undefined {
    const known = problems.get(direction);
    const last = store.runs.last(direction);
    if (known !== undefined && (known.runId === undefined || known.runId === last?.id)) return known.problem;
    return last === undefined ? undefined : problemOfRun(store, last);
  }
}

/** Keeps the last value made, as long as the key stays the same. */
function memoize<From, Value>(keyOf: (from: From) => string, make: (from: From) => Value) {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (from: From): Value => {
    const key = keyOf(from);
    if (last?.key !== key) last = { key, value: make(from) };
    return last.value;
  };
}
