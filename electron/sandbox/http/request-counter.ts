/**
 * One served request. `applied` says whether the handler did its work; `status` is what it answered (also when the
 * connection was cut afterwards), 0 when the connection was cut before it.
 */
export interface RequestLogEntry {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  /** Decoded query without secrets; empty when there was none. */
  readonly query: string;
  readonly status: number;
  readonly applied: boolean;
}

/** `acceptedWrites`: POST, PUT, PATCH and DELETE that were applied and answered 2xx, whether the client saw it or not. */
export interface RequestCounts {
  readonly requests: number;
  readonly acceptedWrites: number;
}

/** What the embedded servers were asked, for tests that count requests ("a second run writes nothing"). */
export interface RequestCounter {
  record(entry: RequestLogEntry): void;
  counts(): RequestCounts;
  log(): readonly RequestLogEntry[];
}

/** The log keeps the last 100,000 requests, so that a long demonstration does not grow without bound. */
const kept = 100_000;
const writes: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Makes a counter at zero. `isWrite` narrows what counts as a write (a sign-in by POST changes nothing). */
export function createRequestCounter(
  isWrite: (entry: RequestLogEntry) => boolean = () => true,
): RequestCounter {
  let log: RequestLogEntry[] = [];
  let requests = 0;
  let acceptedWrites = 0;
  return {
    record(entry) {
      requests += 1;
      const accepted = entry.applied && entry.status >= 200 && entry.status < 300;
      if (accepted && writes.has(entry.method) && isWrite(entry)) acceptedWrites += 1;
      log.push(entry);
      if (log.length > kept * 2) log = log.slice(-kept);
    },
    counts: () => ({ requests, acceptedWrites }),
    log: () => log.slice(-kept),
  };
}
