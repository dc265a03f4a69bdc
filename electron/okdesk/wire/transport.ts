import { type AgentMaker, directAgents } from '../../http/agents.ts';
import { createHttpClient } from '../../http/client.ts';
import { startDeadline } from '../../http/deadline.ts';
import { failureCode, type NetworkFailure, networkFailure } from '../../http/network-failure.ts';
import type { HttpMethod } from '../../http/retry-policy.ts';
import { type Body, readBody } from './body.ts';
import type { Order } from './pace.ts';
import { type Query, queryText } from './query.ts';

/** One call of the API. `path` is relative to `/api/v1/`, without token. */
export interface Call extends Order {
  readonly method: HttpMethod;
  readonly path: string;
  readonly query?: Query;
  /** JSON value, or a form with files. */
  readonly body?: unknown;
}

export interface Answered {
  readonly type: 'answered';
  readonly status: number;
  readonly text: string;
  readonly body: Body;
  readonly retryAfter: string | undefined;
  readonly location: string | undefined;
}

export interface Unanswered {
  readonly type: 'unanswered';
  readonly failure: NetworkFailure;
  /** Node's own code, such as `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;
}

export type Delivery = Answered | Unanswered;

/** No answer of the API is near this; a body without end must not fill the memory. */
const longestAnswerBytes = 64 * 1024 * 1024;

export interface TransportOptions {
  readonly token: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Way to the network; by itself straight to the account. */
  readonly agents?: AgentMaker | undefined;
}

function header(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * One HTTP request, once. Never throws: axios errors hold the token in their address and stay in here. Redirects are
 * not followed. Reads keep their connection; each write takes a new one, because a kept connection that the server
 * closes at the wrong moment would leave the outcome of the write unknown.
 */
export function createTransport(options: TransportOptions): (url: string, call: Call) => Promise<Delivery> {
  const makeAgents = options.agents ?? directAgents;
  const reads = makeAgents({ keepAlive: true });
  const writes = makeAgents({ keepAlive: false });
  const request = createHttpClient<string>(options.agents, {
    maxContentLength: longestAnswerBytes,
    responseType: 'text',
  });

  return async (url, call) => {
    const address = URL.parse(url);
    if (address === null) return { type: 'unanswered', failure: 'address', code: undefined };
    if (call.query !== undefined) address.search = queryText(call.query);
    // The place a redirect leads to may repeat the token already.
    if (!address.searchParams.has('api_token')) address.searchParams.append('api_token', options.token);
    const deadline = startDeadline(options.timeoutMs, options.signal);
    try {
      const isJson = call.body !== undefined && !(call.body instanceof FormData);
      const answer = await request({
        ...(call.method === 'GET' ? reads : writes),
        method: call.method,
        url: address.href,
        data: isJson ? JSON.stringify(call.body) : call.body,
        headers: {
          Accept: 'application/json',
          ...(isJson ? { 'Content-Type': 'application/json' } : {}),
          // What a write is answered with is one record: unpacking it takes longer than the packet that it saves.
          ...(call.method === 'GET' ? {} : { 'Accept-Encoding': 'identity' }),
        },
        signal: deadline.signal,
      });
      const { location, 'retry-after': retryAfter } = answer.headers;
      const text = typeof answer.data === 'string' ? answer.data : '';
      return {
        type: 'answered',
        status: answer.status,
        text,
        body: readBody(text),
        retryAfter: header(retryAfter),
        location: header(location),
      };
    } catch (error: unknown) {
      const stopped = options.signal?.aborted === true;
      const late = deadline.isOver() && !stopped;
      const failure = stopped ? 'aborted' : late ? 'timeout' : networkFailure(error);
      return { type: 'unanswered', failure, code: failureCode(error) };
    } finally {
      deadline.release();
    }
  };
}
