import { type FinishedRun, runExchange } from '../../../electron/exchange/run/run-exchange.ts';
import { createOkdesk } from '../../../electron/okdesk/create.ts';
import { createOneC } from '../../../electron/onec/create.ts';
import { randomOf } from '../../../electron/sandbox/data/random.ts';
import { openStore } from '../../../electron/store/open.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { exchangeSettingsSchema } from '../../../shared/settings.ts';
import { programClock } from './clock.ts';

/** Everything that a start of the program is given; plain data, so that it crosses to a process of its own. */
export interface ProgramOrder {
  readonly database: string;
  readonly direction: Direction;
  readonly onecUrl: string;
  readonly onecUser: string;
  readonly onecPassword: string;
  readonly okdeskUrl: string;
  readonly okdeskUser: string;
  readonly okdeskToken: string;
  /** This PC's clock at the start. */
  readonly now: number;
  readonly seed: number;
  /** Zone of the infobase. */
  readonly zone: string;
  /** How long the clients wait for an answer, in milliseconds of the real world. */
  readonly patienceMs: number;
}

export const exchangeName = 'faults';
/** While things go wrong answers take microseconds, or do not come at all. */
export const shortPatienceMs = 500;
/** At peace every answer comes, however busy the machine is. */
export const longPatienceMs = 60_000;

function settingsOf(order: ProgramOrder) {
  const timeoutSeconds = order.patienceMs / 1000;
  return exchangeSettingsSchema.parse({
    id: exchangeName,
    onec: {
      url: order.onecUrl,
      user: order.onecUser,
      timeZone: order.zone,
      timeoutSeconds,
      changesTimeoutSeconds: timeoutSeconds,
      pageSize: 7,
    },
    // One request at a time, so that a replay meets the same requests in the same order.
    okdesk: {
      url: order.okdeskUrl,
      userEmail: order.okdeskUser,
      requestsPerSecond: 100_000,
      inFlight: 1,
      timeoutSeconds,
    },
  });
}

/** One start of the program: opens its state, runs one direction, closes. Waits before retries take no time. */
export async function runProgram(
  order: ProgramOrder,
  signal: AbortSignal,
): Promise<Result<FinishedRun, Problem>> {
  const now = programClock(order.now);
  const opened = openStore({ path: order.database, now });
  if (!opened.ok) return opened;
  const settings = settingsOf(order);
  const wait = () => Promise.resolve(!signal.aborted);
  const random = randomOf(order.seed, 'jitter').fraction;
  let monotonic = 0;
  const clock = {
    now: () => {
      monotonic += 1000;
      return monotonic;
    },
    wait,
  };
  try {
    return await runExchange({
      settings,
      onec: createOneC({ settings: settings.onec, password: order.onecPassword, signal, now, random, wait }),
      okdesk: createOkdesk({
        settings: settings.okdesk,
        token: order.okdeskToken,
        signal,
        now,
        random,
        clock,
      }),
      store: opened.value.exchange(settings.id),
      direction: order.direction,
      options: { dryRun: false, verify: false, brakeApproved: true },
      now,
      signal,
      progress: () => undefined,
    });
  } finally {
    opened.value.close();
  }
}
