import type { Work } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import type { Progress } from '../../shared/run-report.ts';
import { isCovered, joinWish, nextWish, type Wish } from './wishes.ts';

/**
 * How long a stopped work may go on to its next record boundary before its connections are cut; a cut write is looked for
 * on the other side before it is sent again.
 */
const patienceOfStopMs = 1_500;

/** The work that holds an exchange now. */
export interface PresentWork {
  readonly what: Work;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly stopping: boolean;
  readonly progress: Progress | undefined;
}

/** What a work is given: both signals belong to it alone. */
export interface WorkTools {
  /** Looked at between two records. */
  readonly stop: AbortSignal;
  /** Cuts connections. */
  readonly cut: AbortSignal;
  readonly progress: (step: Progress) => void;
}

/** One exchange's runs and other works, strictly one after another. */
export interface ExchangeWorker {
  present(): PresentWork | undefined;
  waiting(): readonly Direction[];
  /** True: what goes or waits already does all of it. */
  want(wishes: readonly Wish[]): boolean;
  /** A work that does not wait for its turn; `undefined`: another one holds the exchange. */
  alone<Value>(
    what: Work,
    task: (tools: WorkTools) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> | undefined;
  /** Takes up what waits, if nothing goes. */
  resume(): void;
  stop(): void;
  /** Ends what goes on a record boundary and takes nothing new. */
  close(): Promise<void>;
}

export interface WorkerOptions {
  readonly now: () => number;
  /** One run from beginning to end; `locked`: another process holds the exchange, the wish waits on. */
  readonly run: (wish: Wish, tools: WorkTools) => Promise<'done' | 'locked'>;
  readonly changed: () => void;
}

interface Current {
  readonly what: Work;
  readonly startedAt: number;
  readonly wish: Wish | undefined;
  readonly stop: AbortController;
  readonly cut: AbortController;
  progress: Progress | undefined;
  ended: Promise<void>;
}

export function createExchangeWorker({ now, run, changed }: WorkerOptions): ExchangeWorker {
  let waiting: readonly Wish[] = [];
  let current: Current | undefined;
  let closed = false;

  /** Holds the exchange while the task goes; afterwards what waits is taken up. */
  function hold<Value>(
    what: Work,
    wish: Wish | undefined,
    task: (tools: WorkTools) => Promise<Value>,
  ): Promise<Value> {
    const stop = new AbortController();
    const cut = new AbortController();
    const mine: Current = {
      what,
      startedAt: now(),
      wish,
      stop,
      cut,
      progress: undefined,
      ended: Promise.resolve(),
    };
    current = mine;
    changed();
    const progress = (step: Progress) => {
      mine.progress = step;
      changed();
    };
    const done = task({ stop: stop.signal, cut: cut.signal, progress }).finally(() => {
      current = undefined;
      changed();
    });
    mine.ended = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  function resume(): void {
    const wish = nextWish(waiting);
    if (wish === undefined || current !== undefined || closed) return;
    waiting = waiting.filter((one) => one !== wish);
    void hold(wish.direction, wish, (tools) => run(wish, tools)).then((end) => {
      // Tried again at the next question of the clock, not at once: the other process may take long.
      if (end === 'locked') waiting = joinWish(waiting, wish);
      else resume();
    });
  }

  return {
    present: () =>
      current === undefined
        ? undefined
        : {
            what: current.what,
            startedAt: current.startedAt,
            stopping: current.stop.signal.aborted,
            progress: current.progress,
          },
    waiting: () => waiting.map((wish) => wish.direction),
    want(wishes) {
      const stopping = current?.stop.signal.aborted === true;
      const open = wishes.filter((wish) => stopping || !isCovered(current?.wish, wish));
      const before = waiting.length;
      waiting = open.reduce(joinWish, waiting);
      const joined = waiting.length === before;
      changed();
      resume();
      return joined;
    },
    alone(what, task) {
      if (current !== undefined || closed) return undefined;
      const done = hold(what, undefined, task);
      void done.then(resume, resume);
      return done;
    },
    resume,
    stop() {
      waiting = [];
      const stopped = current;
      if (stopped !== undefined && !stopped.stop.signal.aborted) {
        stopped.stop.abort();
        const timer = setTimeout(() => stopped.cut.abort(), patienceOfStopMs);
        void stopped.ended.then(() => clearTimeout(timer));
      }
      changed();
    },
    async close() {
      closed = true;
      this.stop();
      await current?.ended;
    },
  };
}
