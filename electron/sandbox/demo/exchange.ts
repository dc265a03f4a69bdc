import type { Direction } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { Progress } from '../../../shared/run-report.ts';
import {
  type ExchangeSettings,
  exchangeSettingsSchema,
  okdeskSettingsSchema,
} from '../../../shared/settings.ts';
import { type FinishedRun, runExchange } from '../../exchange/run/run-exchange.ts';
import { createOkdesk } from '../../okdesk/create.ts';
import { createOneC } from '../../onec/create.ts';
import { openStore } from '../../store/open.ts';
import type { JournalStore } from '../../store/store.ts';
import type { RunningServers } from '../servers.ts';

/** Requests a second towards the embedded ОкДеск, which need not be spared. */
export const demoPace = 200;
/** What holds in real work. */
export const usualPace = okdeskSettingsSchema.parse({}).requestsPerSecond;

/** An exchange between the embedded servers, made of the same parts as the real one. */
export interface DemoExchange {
  readonly journal: JournalStore;
  run(direction: Direction, progress: (step: Progress) => void): Promise<Result<FinishedRun, Problem>>;
  close(): void;
}

/** Settings as a person would enter them, clients and a store in memory. `signal` stops what is under way. */
export function createDemoExchange(
  servers: RunningServers,
  partners: number,
  signal: AbortSignal,
): Result<DemoExchange, Problem> {
  const settings = settingsOf(servers, partners);
  const opened = openStore({ path: ':memory:', now: Date.now });
  if (!opened.ok) return opened;
  const store = opened.value.exchange(settings.id);
  // A stopped run may leave a read ahead of it under way: closing ends that too, or it would go on asking.
  const closing = new AbortController();
  const onec = createOneC({
    settings: settings.onec,
    password: servers.onec.password,
    signal: closing.signal,
  });
  const okdesk = createOkdesk({
    settings: settings.okdesk,
    token: servers.okdesk.token,
    signal: closing.signal,
  });
  return {
    ok: true,
    value: {
      journal: store.journal,
      run: (direction, progress) =>
        runExchange({
          settings,
          onec,
          okdesk,
          store,
          direction,
          options: { dryRun: false, verify: false, brakeApproved: false },
          now: Date.now,
          signal,
          progress,
        }),
      close() {
        closing.abort();
        opened.value.close();
      },
    },
  };
}

function settingsOf({ onec, okdesk }: RunningServers, partners: number): ExchangeSettings {
  return exchangeSettingsSchema.parse({
    id: 'demo',
    onec: { url: onec.url, user: onec.user, timeZone: 'Europe/Moscow' },
    okdesk: { url: okdesk.url, userEmail: okdesk.userEmail, requestsPerSecond: demoPace, inFlight: 8 },
    // The first exchange changes every matched company on purpose: the brake would ask about a large base.
    export: { brake: { records: partners * 20, percent: 100 } },
    // Every import looks through all issues: the second one proves that meeting them again writes nothing.
    import: { overlapMinutes: 366 * 24 * 60 },
  });
}
