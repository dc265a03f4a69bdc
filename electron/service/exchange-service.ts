import type { ExchangeId } from '../../shared/ids.ts';
import type { ExchangeView, Work } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import type { RunOptions } from '../exchange/run/context.ts';
import type { RunSurroundings } from '../exchange/run/open-context.ts';
import { type FinishedRun, importDisabled, runExchange } from '../exchange/run/run-exchange.ts';
import { unexpectedProblem } from '../exchange/run/unexpected.ts';
import { accountPace } from '../okdesk/open-connection.ts';
import { storeProblem } from '../store/failure.ts';
import type { ExchangeStore } from '../store/store.ts';
import type { ExchangeControlOptions } from './control-options.ts';
import { createExchangeSchedule, unreadableSchedule } from './exchange-schedule.ts';
import { completeSince, exchangeView, queueOf } from './exchange-view.ts';
import { createExchangeWorker, type WorkTools } from './exchange-worker.ts';
import { keepWhile } from './keep.ts';
import { missingForClients, openClients } from './open-clients.ts';
import { serviceProblem } from './problems.ts';
import { createRunMemory } from './run-memory.ts';
import { createTidier } from './tidier.ts';
import type { Wish } from './wishes.ts';

/** While a run goes, the queues are counted anew at most so often. */
const queueFreshMs = 1_000;

/** Everything about one exchange that lives as long as the program. Settings come with each call: they may change. */
export interface ExchangeService {
  readonly store: ExchangeStore;
  view(settings: ExchangeSettings): ExchangeView;
  want(settings: ExchangeSettings, wishes: readonly Wish[]): Result<{ readonly joined: boolean }, Problem>;
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
  askSchedules(settings: ExchangeSettings): void;
  /** What kept a run from beginning may be mended now. */
  settingsChanged(): void;
  close(): Promise<void>;
}

export function createExchangeService(
  id: ExchangeId,
  options: ExchangeControlOptions & { readonly changed: () => void },
): ExchangeService {
  const { now, changed } = options;
  const store = options.store.exchange(id);
  const memory = createRunMemory(store);
  const schedule = createExchangeSchedule(store, now);
  const worker = createExchangeWorker({ now, run, changed });
  const tidier = createTidier(store, now);
  const program = () => options.settings.current().program;
  const paceOf = keepWhile(
    ({ okdesk }: ExchangeSettings) => `${okdesk.url} ${okdesk.requestsPerSecond} ${okdesk.inFlight}`,
    ({ okdesk }) => accountPace(okdesk),
  );
  const queue = keepWhile(
    () => (worker.present() === undefined ? Symbol() : Math.floor(now() / queueFreshMs)),
    () => queueOf(store),
  );

  async function run(wish: Wish, tools: WorkTools): Promise<'done' | 'locked'> {
    const { direction } = wish;
    const settings = options.settings.exchange(id);
    if (settings === undefined) return 'done';
    const surroundings = surroundingsOf(settings, tools, wish);
    if (!surroundings.ok) {
      memory.refused(direction, surroundings.error);
      return 'done';
    }
    const finished = await runExchange({
      ...surroundings.value,
      direction,
      options: { dryRun: false, verify: false, brakeApproved: wish.brakeApproved },
    }).catch(caught);
    if (!finished.ok) {
      memory.refused(direction, finished.error);
      return finished.error.code === 'run.locked' ? 'locked' : 'done';
    }
    const { report, problem } = finished.value;
    memory.ended(direction, report.outcome === 'stopped' ? undefined : problem);
    await tidier.tidy(settings.journalDays, tools.stop);
    return 'done';
  }

  function surroundingsOf(
    settings: ExchangeSettings,
    { stop, cut, progress }: WorkTools,
    wish?: Wish,
  ): Result<RunSurroundings, Problem> {
    const clients = openClients(settings, options.secrets, {
      ...(wish?.occasion === 'schedule' ? { scheduled: wish.direction } : {}),
      signal: cut,
      now,
      options: options.clientOptions?.() ?? {},
      pace: paceOf(settings),
    });
    if (!clients.ok) return clients;
    return success({ ...clients.value, settings, store, now, signal: stop, progress });
  }

  async function work<Value>(
    settings: ExchangeSettings,
    what: Work,
    task: (surroundings: RunSurroundings) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    const done = worker.alone(what, async (tools) => {
      const surroundings = surroundingsOf(settings, tools);
      if (!surroundings.ok) return surroundings;
      const result = await task(surroundings.value).catch(caught);
      // What a stopped work answers is neither whole nor a failure of the other side.
      return tools.stop.aborted ? failed(serviceProblem('service.stopped', {}, 'waiting')) : result;
    });
    return done ?? failed(serviceProblem('service.busy', { name: settings.name }, 'waiting'));
  }

  return {
    store,
    view(settings) {
      const unreadable = unreadableSchedule(settings, program());
      return exchangeView({
        settings,
        useExchange: program().useExchange,
        work: worker.present(),
        waiting: worker.waiting(),
        completeSince: completeSince(store),
        nextRun: schedule.nextRun(settings, program()),
        pausedUntil: schedule.pausedUntil(),
        queue: queue(undefined),
        problems: [...memory.problems(), ...(unreadable === undefined ? [] : [unreadable])],
      });
    },
    want(settings, wishes) {
      if (!settings.enabled) return failed(serviceProblem('service.switched_off', { name: settings.name }));
      const missing = missingForClients(settings, options.secrets);
      if (missing !== undefined) return failed(missing);
      // «Обмен сейчас» exchanges what is switched on; only the import asked for alone is told why it does not go.
      const possible = wishes.filter(({ direction }) => direction === 'export' || settings.import.enabled);
      return possible.length === 0 ? failed(importDisabled) : success({ joined: worker.want(possible) });
    },
    stop() {
      worker.stop();
      memory.forgetRefusals();
    },
    pause(minutes) {
      schedule.pause(minutes);
      changed();
    },
    plan: (settings, direction, runOptions) =>
      work(settings, runOptions.verify ? 'verify' : 'plan', (surroundings) =>
        runExchange({ ...surroundings, direction, options: runOptions }),
      ),
    work,
    connect: (settings, signal) =>
      surroundingsOf(settings, { stop: signal, cut: signal, progress: () => undefined }),
    askSchedules(settings) {
      const due = schedule.takeDue(settings, program());
      if (due.length > 0) {
        worker.want(due.map((direction) => ({ direction, occasion: 'schedule', brakeApproved: false })));
      }
      worker.resume();
    },
    settingsChanged: () => memory.forgetRefusals(),
    close: () => worker.close(),
  };
}

/** Nothing that goes wrong in one exchange may end the program. */
function caught(error: unknown) {
  return failed(storeProblem(error) ?? unexpectedProblem(error, 'service'));
}
