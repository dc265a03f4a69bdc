import { runExport } from '../../../electron/exchange/export/index.ts';
import type { DirectionResult, RunContext, RunOptions } from '../../../electron/exchange/run/context.ts';
import { createOkdesk } from '../../../electron/okdesk/create.ts';
import { createOneC } from '../../../electron/onec/create.ts';
import { createRecordReader } from '../../../electron/onec/records/reader.ts';
import {
  type OkdeskSandboxOptions,
  type RunningOkdesk,
  startOkdeskSandbox,
} from '../../../electron/sandbox/okdesk/start.ts';
import {
  type OneCSandboxOptions,
  type RunningOneC,
  startOneCSandbox,
} from '../../../electron/sandbox/onec/start.ts';
import { openStore } from '../../../electron/store/open.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import { type MessageCode, messageText } from '../../../shared/messages/index.ts';
import type { Progress } from '../../../shared/run-report.ts';
import { type ExportSettings, exchangeSettingsSchema } from '../../../shared/settings.ts';

/** Both embedded servers, the real clients and a store, ready for runs of the export. */
export interface World extends AsyncDisposable {
  readonly onec: RunningOneC;
  readonly okdesk: RunningOkdesk;
  readonly store: ExchangeStore;
  readonly progress: readonly Progress[];
  context(more?: ContextOptions): Promise<RunContext>;
  /** One run of the export; a run that was not stopped must not fail by programming mistake. */
  run(options?: Partial<RunOptions>, more?: ContextOptions): Promise<DirectionResult>;
  /** Texts of the journal, newest first. */
  journal(): readonly { readonly code: MessageCode; readonly what: string }[];
}

interface ContextOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Progress) => void;
}

export interface WorldOptions {
  readonly onec?: OneCSandboxOptions;
  readonly okdesk?: OkdeskSandboxOptions;
  readonly export?: Partial<ExportSettings>;
  /** An account that runs already, instead of a new one. */
  readonly against?: RunningOkdesk;
  readonly changeCapture?: 'auto' | 'exchange-plan' | 'data-version';
  readonly attributes?: { readonly inn?: string; readonly onecRef?: string };
  /** Requests that ОкДеск gets at the same time; as in the settings when absent. */
  readonly inFlight?: number;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const onec = await startOneCSandbox(options.onec);
  const okdesk = options.against ?? (await startOkdeskSandbox(options.okdesk));
  const settings = exchangeSettingsSchema.parse({
    id: 'test',
    onec: { url: onec.url, user: onec.user, changeCapture: options.changeCapture ?? 'auto', pageSize: 50 },
    okdesk: {
      url: okdesk.url,
      userEmail: okdesk.userEmail,
      requestsPerSecond: 1000,
      inFlight: options.inFlight,
      attributes: options.attributes ?? {},
    },
    export: options.export ?? {},
  });
  const opened = openStore({ path: ':memory:', now: Date.now });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value.exchange(exchangeIdSchema.parse('test'));
  const progress: Progress[] = [];

  async function context({ signal, onProgress }: ContextOptions = {}): Promise<RunContext> {
    const stop = signal === undefined ? {} : { signal };
    const onecClient = createOneC({
      settings: settings.onec,
      password: onec.password,
      random: () => 0,
      ...stop,
    });
    const okdeskClient = createOkdesk({
      settings: settings.okdesk,
      token: okdesk.token,
      random: () => 0,
      ...stop,
    });
    const reader = await createRecordReader(onecClient);
    if (!reader.ok) throw new Error(JSON.stringify(reader.error));
    return {
      settings,
      onec: onecClient,
      okdesk: okdeskClient,
      reader: reader.value,
      store,
      runId: store.runs.start('export'),
      now: Date.now,
      signal: signal ?? new AbortController().signal,
      progress: (step) => {
        progress.push(step);
        onProgress?.(step);
      },
    };
  }

  return {
    onec,
    okdesk,
    store,
    progress,
    context,
    run: async (runOptions = {}, more = {}) =>
      runExport(await context(more), { dryRun: false, verify: false, brakeApproved: false, ...runOptions }),
    journal: () =>
      store.journal.list({ limit: 1000 }).map(({ code, parameters }) => ({
        code,
        what: messageText(code, parameters, 'ru').what,
      })),
    async [Symbol.asyncDispose]() {
      await onec.close();
      if (options.against === undefined) await okdesk.close();
      opened.value.close();
    },
  };
}
