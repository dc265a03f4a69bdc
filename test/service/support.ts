import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import { type RunningOneC, startOneCSandbox } from '../../electron/sandbox/onec/start.ts';
import type { OkdeskSeed, OneCSeed } from '../../electron/sandbox/seed.ts';
import { createExchangeControl } from '../../electron/service/exchange-control.ts';
import type { ClientOptions } from '../../electron/service/open-clients.ts';
import type { Program } from '../../electron/service/program.ts';
import { openStore } from '../../electron/store/open.ts';
import type { ExchangeStore } from '../../electron/store/store.ts';
import { type ExchangeId, exchangeIdSchema } from '../../shared/ids.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import { type Direction, directionSchema } from '../../shared/kinds.ts';
import { failed } from '../../shared/result.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../shared/settings.ts';
import { memorySecrets, memorySettings, type RecordingSurface, recordingSurface } from './memory.ts';

export interface ProgramOptions {
  /** The invented franchisee; the same number gives the same data. */
  readonly seed?: number;
  readonly partners?: number;
  readonly issues?: number;
  /** An export and an import have gone to their end already. */
  readonly filled?: boolean;
  /** False: there is no exchange in the settings yet, as after the installation. */
  readonly setUp?: boolean;
  /** Data of one's own instead of the invented franchisee. */
  readonly onecSeed?: OneCSeed;
  readonly okdeskSeed?: OkdeskSeed;
  /** This PC's clock. */
  readonly now?: () => number;
  readonly clientOptions?: () => ClientOptions;
}

/** The whole program without a desktop, between the two embedded servers. */
export interface StartedProgram extends Program, AsyncDisposable {
  readonly surface: RecordingSurface;
  readonly onec: RunningOneC;
  readonly okdesk: RunningOkdesk;
  /** The exchange of the settings. */
  readonly exchangeId: ExchangeId;
  /** Its state. */
  readonly exchange: ExchangeStore;
  /** Folder of the database, empty otherwise. */
  readonly folder: string;
  /** Changes the exchange's settings. */
  change(part: Partial<ExchangeSettings>): void;
  /** A person's run to its end; answers what the exchange looks like then. */
  run(...directions: readonly Direction[]): Promise<ExchangeView>;
  /** Resolves as soon as the exchange looks like this; looks at every change. */
  until(looks: (view: ExchangeView) => boolean): Promise<ExchangeView>;
}

/** Set-up as the wizard leaves it: addresses, sign-in, secrets, every step green, both schedules off. */
export async function startProgram(options: ProgramOptions = {}): Promise<StartedProgram> {
  const { seed = 1, partners = 6, issues = 10, now = Date.now } = options;
  const folder = await mkdtemp(join(tmpdir(), 'exchange-service-'));
  const data = makeFranchisee({ seed, partners, issues });
  const onec = await startOneCSandbox({ seed: options.onecSeed ?? data.onec });
  const okdesk = await startOkdeskSandbox({ seed: options.okdeskSeed ?? data.okdesk });
  const opened = openStore({ path: join(folder, 'exchange.sqlite'), now });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const exchangeId = exchangeIdSchema.parse('main');
  const settings = memorySettings();
  const secrets = memorySecrets();
  if (options.setUp !== false) {
    settings.saveExchange(settingsBetween(exchangeId, onec, okdesk));
    await secrets.set(exchangeId, 'onecPassword', onec.password);
    await secrets.set(exchangeId, 'okdeskToken', okdesk.token);
  }
  const exchanges = createExchangeControl({
    settings,
    secrets,
    store,
    now,
    ...(options.clientOptions === undefined ? {} : { clientOptions: options.clientOptions }),
  });

  const until: StartedProgram['until'] = (looks) =>
    new Promise((resolve) => {
      const look = () => {
        const view = exchanges.view(exchangeId);
        if (view === undefined || !looks(view)) return;
        forget();
        resolve(view);
      };
      const forget = exchanges.listen(look);
      look();
    });

  const program: StartedProgram = {
    settings,
    secrets,
    store,
    exchanges,
    now,
    ...(options.clientOptions === undefined ? {} : { clientOptions: options.clientOptions }),
    surface: recordingSurface(folder),
    demo: {
      running: false,
      start: () => Promise.resolve(failed(noDemo)),
      close: () => Promise.resolve(),
    },
    onec,
    okdesk,
    exchangeId,
    exchange: exchanges.state(exchangeId),
    folder,
    change(part) {
      const present = settings.exchange(exchangeId);
      if (present === undefined) throw new Error('no exchange in the settings');
      settings.saveExchange({ ...present, ...part });
    },
    async run(...directions) {
      const wanted = directions.length > 0 ? directions : directionSchema.options;
      const answer = exchanges.want(exchangeId, wanted, { occasion: 'person', brakeApproved: false });
      if (!answer.ok) throw new Error(answer.error.code);
      return until((view) => view.work === undefined && view.waiting.length === 0);
    },
    until,
    async [Symbol.asyncDispose]() {
      await exchanges.close();
      store.close();
      await Promise.all([onec.close(), okdesk.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (options.filled === true) {
    const view = await program.run();
    if (view.problem !== undefined) throw new Error(`the first run: ${view.problem.code}`);
  }
  return program;
}

/** Settings of an exchange between two embedded servers, as a person would have entered them. */
export function settingsBetween(
  id: ExchangeId,
  onec: Pick<RunningOneC, 'url' | 'user'>,
  okdesk: Pick<RunningOkdesk, 'url' | 'userEmail'>,
): ExchangeSettings {
  return exchangeSettingsSchema.parse({
    id,
    onec: { url: onec.url, user: onec.user },
    okdesk: { url: okdesk.url, userEmail: okdesk.userEmail, requestsPerSecond: 1000 },
    setup: { finishedAt: '2026-01-12T09:00:00.000Z' },
  });
}

const noDemo = {
  code: 'run.unexpected',
  side: 'local',
  operation: 'demo',
  disposition: 'fatal',
  applied: 'no',
  parameters: { message: 'this program was started without demonstration servers' },
} as const;
