import { type FinishedRun, runExchange } from '../../../../electron/exchange/run/run-exchange.ts';
import { directAgents } from '../../../../electron/http/agents.ts';
import { createOkdesk } from '../../../../electron/okdesk/create.ts';
import { createOneC } from '../../../../electron/onec/create.ts';
import { openStore } from '../../../../electron/store/open.ts';
import type { ExchangeStore } from '../../../../electron/store/store.ts';
import { type Direction, exportKinds } from '../../../../shared/kinds.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../../../shared/settings.ts';
import type { Sides } from './orders.ts';

/** Pace towards ОкДеск. */
export interface PaceWishes {
  readonly requestsPerSecond: number;
  readonly inFlight: number;
}

/** One run, and what each side was asked in it. */
export interface MeasuredRun {
  readonly finished: FinishedRun;
  readonly onecRequests: number;
  readonly okdeskRequests: number;
  readonly ms: number;
}

/** The program as it exchanges, over a store of its own. Every run opens its clients anew, as a start of the program does. */
export interface Program {
  readonly settings: ExchangeSettings;
  run(direction: Direction): Promise<MeasuredRun>;
  /** Takes out of the queues what was refused or waits for something, as if people had settled it. */
  leaveNothingOver(): void;
  close(): void;
}

/** Opens the store at `storePath`. A run that comes to no report throws. */
export function openProgram(
  sides: Sides,
  pace: PaceWishes,
  storePath: string,
  onecPageSize?: number,
): Program {
  const settings = exchangeSettingsSchema.parse({
    id: 'bench',
    onec: {
      url: sides.onec.url,
      user: sides.onec.user,
      pageSize: onecPageSize,
    },
    okdesk: { url: sides.okdesk.url, userEmail: sides.okdesk.userEmail, ...pace },
  });
  const opened = openStore({ path: storePath, now: Date.now });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const exchange = store.exchange(settings.id);
  return {
    settings,
    async run(direction) {
      const { signal } = new AbortController();
      // A way to the network is given, as the desktop gives one: nobody asks environment variables for a proxy.
      const ways = { signal, agents: directAgents };
      const onec = createOneC({ settings: settings.onec, password: sides.onec.password, ...ways });
      const okdesk = createOkdesk({ settings: settings.okdesk, token: sides.okdesk.token, ...ways });
      const started = performance.now();
      const finished = await runExchange({
        settings,
        onec,
        okdesk,
        store: exchange,
        direction,
        options: { dryRun: false, verify: false, brakeApproved: true },
        now: Date.now,
        signal,
        progress: () => undefined,
      });
      const ms = performance.now() - started;
      if (!finished.ok) throw new Error(`${direction}: ${finished.error.code}`);
      return {
        finished: finished.value,
        onecRequests: onec.counts().requests,
        okdeskRequests: okdesk.counts().requests,
        ms,
      };
    },
    leaveNothingOver: () => emptyQueues(exchange),
    close: () => store.close(),
  };
}

function emptyQueues({ outbox, inbox, unresolved, transaction }: ExchangeStore): void {
  transaction(() => {
    for (const kind of exportKinds) {
      for (const row of outbox.pending(kind, Number.MAX_SAFE_INTEGER)) {
        outbox.settle(kind, row.ref, row.revision);
      }
    }
    for (const row of inbox.pending(Number.MAX_SAFE_INTEGER)) inbox.settle(row.issueId, row.revision);
    for (const { issueId } of unresolved.all()) unresolved.replace(issueId, []);
  });
}
