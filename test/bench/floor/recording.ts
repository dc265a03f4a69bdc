import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest, type OutgoingHttpHeaders } from 'node:http';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly host: string;
  /** With its query, as sent. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** One that went, and how it was answered. */
export interface SentRequest extends WireRequest {
  /** Status; 0: no answer came. */
  readonly answered: number;
}

/** Channel on which Node tells of every request of this process before its body is written. */
const created = 'http.client.request.created';

/** All HTTP requests that this process sends while `work` goes on, in the order of their sending. */
export async function recorded<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly requests: readonly SentRequest[] }> {
  const open: (() => SentRequest)[] = [];
  const note = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    if (message.request instanceof ClientRequest) open.push(watched(message.request));
  };
  subscribe(created, note);
  try {
    const value = await work();
    return { value, requests: open.map((finish) => finish()) };
  } finally {
    unsubscribe(created, note);
  }
}

/** Keeps a copy of what is written to the request. */
function watched(request: ClientRequest): () => SentRequest {
  const pieces: Buffer[] = [];
  const keep = (piece: unknown) => {
    if (typeof piece === 'string') pieces.push(Buffer.from(piece));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  for (const name of ['write', 'end'] as const) {
    const original: unknown = request[name];
    if (typeof original !== 'function') continue;
    Object.defineProperty(request, name, {
      value: (...given: unknown[]) => {
        keep(given[0]);
        return Reflect.apply(original, request, given);
      },
    });
  }
  let answered = 0;
  request.once('response', ({ statusCode = 0 }) => {
    answered = statusCode;
  });
  return () => ({
    answered,
    method: request.method,
    host: String(request.getHeader('host') ?? ''),
    path: request.path,
    headers: { ...request.getHeaders() },
    body: Buffer.concat(pieces),
  });
}
