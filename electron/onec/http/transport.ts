import type { Readable } from 'node:stream';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result } from '../../../shared/result.ts';
import type { abortableWait } from '../../http/abortable-wait.ts';
import { type AgentMaker, directAgents } from '../../http/agents.ts';
import { createHttpClient } from '../../http/client.ts';
import { startDeadline } from '../../http/deadline.ts';
import { type NetworkFailure, networkFailure } from '../../http/network-failure.ts';
import { type HttpMethod, retryAfterMs, retryDecision } from '../../http/retry-policy.ts';
import { answerProblem } from '../errors/answer-problem.ts';
import { networkProblem } from '../errors/network-problem.ts';
import type { Origin } from '../errors/origin.ts';
import { hostOf, parseRoot, redirectTarget, requestAddress } from './address.ts';
import { basicSignIn } from './basic-sign-in.ts';
import { bodyText } from './body.ts';
import { createRequestQueue } from './request-queue.ts';

/** What a request carries. */
export interface CallBody {
  /** JSON. */
  readonly text: string;
  /** What of it people may see; long values shortened. */
  readonly forPeople: () => string;
}

/** One request to the interface. */
export interface Call {
  readonly method: HttpMethod;
  /** Encoded path under the root, empty for the root itself. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Wire name of the set, empty for the root. */
  readonly set: string;
  /** The path names one object. */
  readonly single?: boolean;
  /** Changes data: never repeated when its outcome is unknown. */
  readonly write?: boolean;
  readonly accept: 'json' | 'xml' | 'text';
  readonly body?: CallBody;
  readonly ifMatch?: string;
  readonly timeoutSeconds?: number;
  /** False where the caller has a better answer to a timeout than asking the same again. */
  readonly repeatTimeouts?: boolean;
}

/** A successful answer; the stream must be read to its end inside the call. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly stream: Readable;
  /** Makes a problem out of this answer when its body turns out to be no data. */
  problem(body: string): Problem;
  readonly origin: Origin;
}

/** What a request was, for people who watch: no query, no body, no secret. */
export interface TappedExchange {
  readonly operation: string;
  readonly status: number | undefined;
  readonly milliseconds: number;
}

export interface TransportOptions {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly timeoutSeconds: number;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  /** Waits before a request goes again. */
  readonly wait: typeof abortableWait;
  readonly tap?: ((exchange: TappedExchange) => void) | undefined;
  /** False for the connection check, which must answer at once. */
  readonly repeat?: boolean;
  /** Way to the network; by itself straight to 1C. */
  readonly agents?: AgentMaker | undefined;
}

export interface Transport {
  /** Canonical address of the interface. */
  readonly root: string;
  call<Value>(
    call: Call,
    consume: (answer: Answer) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  counts(): { readonly requests: number; readonly acceptedWrites: number };
}

const accepts: Readonly<Record<Call['accept'], string>> = {
  json: 'application/json',
  xml: 'application/atom+xml,application/xml',
  text: 'text/plain,*/*',
};
const errorBodyLimit = 256 * 1024;

interface Ended<Value> {
  readonly result: Result<Value, Problem>;
  readonly status?: number;
  readonly failure?: NetworkFailure;
  readonly retryAfterMs?: number | undefined;
}

/** HTTP to one infobase: one request at a time, with deadline and stop, every failure a problem without secrets. */
export function createTransport(options: TransportOptions): Transport {
  const root = parseRoot(options.url);
  const queue = createRequestQueue();
  const secrets = [options.password, `${options.user}:${options.password}`].filter((text) => text !== '');
  const request = createHttpClient<Readable>(options.agents, {
    ...(options.agents ?? directAgents)({ keepAlive: true, maxSockets: 1 }),
    maxBodyLength: Number.POSITIVE_INFINITY,
    // No limit here: any number makes axios pass the body through a second stream. Readers of bodies have their own limits.
    maxContentLength: -1,
    responseType: 'stream',
  });
  const host = hostOf(options.url);
  const authorization = basicSignIn(options.user, options.password);
  let requests = 0;
  let acceptedWrites = 0;
  let reachedBefore = false;

  function originOf(call: Call): Origin {
    return {
      operation: `${call.method} ${decodeURIComponent(call.path)}`,
      write: call.write === true,
      set: call.set,
      single: call.single === true,
      host,
      user: options.user,
      seconds: call.timeoutSeconds ?? options.timeoutSeconds,
      request: call.body?.forPeople,
      secrets,
    };
  }

  async function attempt<Value>(
    call: Call,
    consume: (answer: Answer) => Promise<Result<Value, Problem>>,
  ): Promise<Ended<Value>> {
    const origin = originOf(call);
    const fail = (failure: NetworkFailure) => ({ result: failed(networkProblem(origin, failure)), failure });
    if (root === undefined) return fail('address');
    if (options.signal?.aborted === true) {
      return { result: failed({ ...networkProblem(origin, 'aborted'), applied: 'no' }), failure: 'aborted' };
    }
    const deadline = startDeadline(origin.seconds * 1000, options.signal);
    requests += 1;
    try {
      const response = await request({
        method: call.method,
        url: requestAddress(root, call.path, call.query ?? {}),
        headers: headersOf(call, authorization),
        ...(call.body === undefined ? {} : { data: call.body.text }),
        signal: deadline.signal,
      });
      const { status, data: stream } = response;
      const contentType = String(response.headers['content-type'] ?? '');
      const { location } = response.headers;
      const problem = (body: string) =>
        answerProblem(origin, {
          status,
          contentType,
          body,
          reachedBefore,
          target: redirectTarget(typeof location === 'string' ? location : undefined, root),
        });
      if (status < 200 || status > 299) {
        const body = (await bodyText(stream, errorBodyLimit)) ?? '';
        const after = response.headers['retry-after'];
        return {
          result: failed(problem(body)),
          status,
          retryAfterMs: retryAfterMs(typeof after === 'string' ? after : undefined, options.now()),
        };
      }
      if (call.write === true) acceptedWrites += 1;
      const result = await consume({ status, contentType, stream, problem, origin });
      if (!result.ok) return { result, status };
      reachedBefore = true;
      return { result, status };
    } catch (error) {
      return fail(deadline.isOver() ? 'timeout' : networkFailure(error));
    } finally {
      deadline.release();
    }
  }

  return {
    root: root ?? '',
    counts: () => ({ requests, acceptedWrites }),
    call: (call, consume) =>
      queue(async () => {
        for (let number = 1; ; number += 1) {
          const started = options.now();
          const ended = await attempt(call, consume);
          options.tap?.({
            operation: `${call.method} ${decodeURIComponent(call.path)}`,
            status: ended.status,
            milliseconds: options.now() - started,
          });
          if (ended.result.ok || options.repeat === false) return ended.result;
          const timedOut = ended.failure === 'timeout' && call.repeatTimeouts === false;
          const decision = retryDecision({
            method: call.method,
            status: ended.status,
            failure: ended.failure,
            attempt: number,
            retryAfterMs: ended.retryAfterMs,
            random: options.random(),
          });
          if (timedOut || !decision.again) return ended.result;
          if (!(await options.wait(decision.waitMs, options.signal))) return ended.result;
        }
      }),
  };
}

function headersOf(call: Call, authorization: string): Record<string, string> {
  return {
    Authorization: authorization,
    Accept: accepts[call.accept],
    'User-Agent': 'esti-okdesk-exchange',
    ...(call.body === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }),
    // IIS answers 411 to a body-less POST without a length.
    ...(call.body === undefined && call.method !== 'GET' ? { 'Content-Length': '0' } : {}),
    ...(call.ifMatch === undefined || call.ifMatch === '' ? {} : { 'If-Match': call.ifMatch }),
  };
}
