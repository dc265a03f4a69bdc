import { performance } from 'node:perf_hooks';
import type { OkdeskSettings } from '../../shared/settings.ts';
import { abortableWait } from '../http/abortable-wait.ts';
import type { AgentMaker } from '../http/agents.ts';
import { parseAddress } from './wire/address.ts';
import { type Connection, createConnection } from './wire/connection.ts';
import { createPace, type Pace, type PaceClock } from './wire/pace.ts';

export interface OpenOptions {
  readonly settings: OkdeskSettings;
  readonly token: string;
  /** Set: nothing more is sent, and what waits ends at once. */
  readonly signal?: AbortSignal | undefined;
  /** Wall clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1; spreads the waits before retries. */
  readonly random?: () => number;
  /** Way to the network; by itself straight to the account. */
  readonly agents?: AgentMaker | undefined;
  /** Time of pace and retries; by itself this machine's monotonic clock. */
  readonly clock?: PaceClock;
  /** Shared with other clients of the same account; by itself each client has a pace of its own. */
  readonly pace?: Pace;
  /** `false`: every request once, for the connection check. */
  readonly patient: boolean;
}

/** Waits and measures by this machine's monotonic clock. */
const machineClock: PaceClock = { now: () => performance.now(), wait: abortableWait };

/** Connection of the settings' account; an impossible address gives one that refuses every call. */
export function openConnection(options: OpenOptions): { connection: Connection; siteUrl: string } {
  const { settings, token, signal, patient } = options;
  const address = parseAddress(settings.url);
  const clock = options.clock ?? machineClock;
  const connection = createConnection({
    // An empty address is no URL, and the transport says so.
    apiUrl: address.ok ? address.value.apiUrl : '',
    token,
    timeoutMs: settings.timeoutSeconds * 1000,
    signal,
    agents: options.agents,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    clock,
    pace: options.pace ?? createPace(settings, clock),
    patient,
  });
  return { connection, siteUrl: address.ok ? address.value.siteUrl : '' };
}

/** A pace of the settings' account, for several clients of it. */
export function accountPace(settings: Pick<OkdeskSettings, 'requestsPerSecond' | 'inFlight'>): Pace {
  return createPace(settings, machineClock);
}
