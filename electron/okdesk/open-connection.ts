import { performance } from 'node:perf_hooks';
import type { OkdeskSettings } from '../../shared/settings.ts';
import { abortableWait } from '../http/abortable-wait.ts';
import { parseAddress } from './wire/address.ts';
import { type Connection, createConnection } from './wire/connection.ts';
import type { PaceClock } from './wire/pace.ts';

export interface OpenOptions {
  readonly settings: OkdeskSettings;
  readonly token: string;
  /** Set: nothing more is sent, and what waits ends at once. */
  readonly signal?: AbortSignal | undefined;
  /** Wall clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1; spreads the waits before retries. */
  readonly random?: () => number;
  /** Time of pace and retries; by itself this machine's monotonic clock. */
  readonly clock?: PaceClock;
  /** `false`: every request once, for the connection check. */
  readonly patient: boolean;
}

const machineClock: PaceClock = { now: () => performance.now(), wait: abortableWait };

/** Connection of the settings' account; an impossible address gives one that refuses every call. */
export function openConnection(options: OpenOptions): { connection: Connection; siteUrl: string } {
  const { settings, token, signal, patient } = options;
  const address = parseAddress(settings.url);
  const connection = createConnection({
    // An empty address is no URL, and the transport says so.
    apiUrl: address.ok ? address.value.apiUrl : '',
    token,
    requestsPerSecond: settings.requestsPerSecond,
    inFlight: settings.inFlight,
    timeoutMs: settings.timeoutSeconds * 1000,
    signal,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    clock: options.clock ?? machineClock,
    patient,
  });
  return { connection, siteUrl: address.ok ? address.value.siteUrl : '' };
}
