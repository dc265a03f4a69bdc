import { type FinishedRun, runExchange } from '../../electron/exchange/run/run-exchange.ts';
import { createOkdesk } from '../../electron/okdesk/create.ts';
import { createOneC } from '../../electron/onec/create.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import { type RunningOneC, startOneCSandbox } from '../../electron/sandbox/onec/start.ts';
import type { OkdeskSeed, OneCSeed } from '../../electron/sandbox/seed.ts';
import { openStore } from '../../electron/store/open.ts';
import type { ExchangeStore, Store } from '../../electron/store/store.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../shared/settings.ts';

export interface WorldOptions {
  readonly onecSeed?: OneCSeed;
  readonly okdeskSeed?: OkdeskSeed;
  /** File of the state; absent: memory. */
  readonly storePath?: string;
}

/** What a run may be given besides its direction. */
interface RunWishes {
  readonly settings?: ExchangeSettings;
  readonly password?: string;
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly verify?: boolean;
  readonly signal?: AbortSignal;
  /** This PC's clock. */
  readonly now?: () => number;
}

/** Both sides running, and a store between them. Every run opens its clients anew, as a start of the program does. */
export interface World {
  readonly onec: RunningOneC;
  readonly okdesk: RunningOkdesk;
  readonly settings: ExchangeSettings;
  readonly store: Store;
  readonly exchange: ExchangeStore;
  /** A run that must come to a report; a lock or a broken store fails the test. */
  run(direction: Direction, wishes?: RunWishes): Promise<FinishedRun>;
  close(): Promise<void>;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const onec = await startOneCSandbox(options.onecSeed === undefined ? {} : { seed: options.onecSeed });
  const okdesk = await startOkdeskSandbox(
    options.okdeskSeed === undefined ? {} : { seed: options.okdeskSeed },
  );
  const opened = openStore({ path: options.storePath ?? ':memory:', now: Date.now });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const settings = exchangeSettingsSchema.parse({
    id: 'test',
    onec: { url: onec.url, user: onec.user },
    okdesk: { url: okdesk.url, userEmail: okdesk.userEmail, requestsPerSecond: 1000 },
  });
  const exchange = store.exchange(settings.id);
  return {
    onec,
    okdesk,
    settings,
    store,
    exchange,
    run: (direction, wishes = {}) => runOnce({ onec, okdesk, settings, exchange }, direction, wishes),
    async close() {
      store.close();
      await Promise.all([onec.close(), okdesk.close()]);
    },
  };
}

async function runOnce(
  world: Pick<World, 'onec' | 'okdesk' | 'settings' | 'exchange'>,
  direction: Direction,
  wishes: RunWishes,
): Promise<FinishedRun> {
  const settings = wishes.settings ?? world.settings;
  const signal = wishes.signal ?? new AbortController().signal;
  const finished = await runExchange({
    settings,
    onec: createOneC({ settings: settings.onec, password: wishes.password ?? world.onec.password, signal }),
    okdesk: createOkdesk({ settings: settings.okdesk, token: wishes.token ?? world.okdesk.token, signal }),
    store: world.exchange,
    direction,
    options: { dryRun: wishes.dryRun ?? false, verify: wishes.verify ?? false, brakeApproved: true },
    now: wishes.now ?? Date.now,
    signal,
    progress: () => undefined,
  });
  if (!finished.ok) throw new Error(describe(finished.error));
  return finished.value;
}

function describe(problem: Problem): string {
  return `${problem.code} ${problem.operation} ${JSON.stringify(problem.parameters)}`;
}
