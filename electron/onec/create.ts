import type { OneCSettings } from '../../shared/settings.ts';
import { abortableWait } from '../http/abortable-wait.ts';
import type { AgentMaker } from '../http/agents.ts';
import { createExchangePlan } from './changes/exchange-plan.ts';
import { createTransport, type TappedExchange, type Transport } from './http/transport.ts';
import type { OneC } from './onec.ts';
import { resolveProfile } from './profile/resolve.ts';
import { createReading } from './read/reading.ts';
import { createWriting } from './write/writing.ts';

export interface OneCOptions {
  readonly settings: OneCSettings;
  readonly password: string;
  /** Stops what is under way within moments and refuses everything after. */
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1; spreads repeated requests. */
  readonly random?: () => number;
  /** Waits before a request goes again; `false` when the signal ended the wait. By itself real time. */
  readonly wait?: typeof abortableWait;
  /** Hears of every request that ended. */
  readonly tap?: (exchange: TappedExchange) => void;
  /** Way to the network; by itself straight to 1C. */
  readonly agents?: AgentMaker;
}

/**
 * The client of one infobase. It never throws: an address that cannot be read answers every call with the problem
 * `onec.address`.
 */
export function createOneC(options: OneCOptions): OneC {
  return openOneC(options, { repeat: true }).onec;
}

/** The client together with its transport; the connection check asks each thing once (`repeat: false`). */
export function openOneC(
  options: OneCOptions,
  { repeat }: { readonly repeat: boolean },
): { readonly onec: OneC; readonly transport: Transport } {
  const { settings } = options;
  const profile = resolveProfile(settings);
  const transport = createTransport({
    url: settings.url,
    user: settings.user,
    password: options.password,
    timeoutSeconds: settings.timeoutSeconds,
    signal: options.signal,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    wait: options.wait ?? abortableWait,
    tap: options.tap,
    agents: options.agents,
    repeat,
  });
  const reading = createReading(transport, settings.pageSize);
  const onec: OneC = {
    profile,
    ...reading,
    ...createWriting(transport),
    ...createExchangePlan(transport, profile.exchangePlan, reading.list, settings.changesTimeoutSeconds),
    counts: () => transport.counts(),
  };
  return { onec, transport };
}
