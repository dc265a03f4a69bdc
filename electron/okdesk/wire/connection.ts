import type { z } from 'zod';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { AgentMaker } from '../../http/agents.ts';
import { maskSecrets } from '../../http/masking.ts';
import { mayHaveBeenApplied, retryAfterMs, retryDecision } from '../../http/retry-policy.ts';
import { hasErrors } from './error-forms.ts';
import type { Order, Pace, PaceClock } from './pace.ts';
import { type Incident, problemOf } from './problems.ts';
import { type Call, createTransport, type Delivery } from './transport.ts';

export interface ConnectionOptions {
  /** `https://host/api/v1`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Wall clock, milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  readonly agents?: AgentMaker | undefined;
  readonly clock: PaceClock;
  readonly pace: Pace;
  /** `false`: one attempt only, for the connection check, where a person waits. */
  readonly patient: boolean;
}

/** The API as a function from a call to a checked value. Pace, retries, redirects and error forms are inside. */
export interface Connection {
  ask<Schema extends z.ZodType>(call: Call, schema: Schema): Promise<Result<z.output<Schema>, Problem>>;
  /** A turn in the pace and one count, for a request that goes elsewhere (a file's own address). */
  turn<Value>(send: () => Promise<Value>, order?: Order): Promise<Value | undefined>;
  counts(): { readonly requests: number; readonly acceptedWrites: number };
}

const mostRedirects = 3;
/** A page instead of JSON may be a passing fault or another site; fewer attempts tell. */
const garbledAttemptsSpent = 2;

function isFine(end: Delivery): boolean {
  return end.type === 'answered' && end.status >= 200 && end.status < 300;
}

function isGarbled(end: Delivery): boolean {
  return isFine(end) && end.type === 'answered' && (end.body.type === 'cut' || end.body.type === 'foreign');
}

/** Opens nothing yet: the first call connects. */
export function createConnection(options: ConnectionOptions): Connection {
  const { signal, clock, pace } = options;
  const send = createTransport(options);
  const stopped: Delivery = { type: 'unanswered', failure: 'aborted', code: undefined };
  let requests = 0;
  let acceptedWrites = 0;

  async function turn<Value>(task: () => Promise<Value>, order?: Order): Promise<Value | undefined> {
    if (!(await pace.enter(signal, order))) return undefined;
    requests += 1;
    try {
      return await task();
    } finally {
      pace.leave();
    }
  }

  /** Follows a redirect of a read that stays on the same host and scheme; any other would carry the token away. */
  async function sendFollowing(call: Call): Promise<Delivery | undefined> {
    let url = `${options.apiUrl}/${call.path}`;
    let query = call;
    for (let hop = 0; ; hop += 1) {
      const end = await turn(() => send(url, query), call);
      if (end?.type !== 'answered' || end.status < 300 || end.status >= 400 || call.method !== 'GET')
        return end;
      const target = URL.parse(end.location ?? '', url);
      if (target === null || target.origin !== new URL(url).origin || hop >= mostRedirects) return end;
      url = target.href;
      query = { method: 'GET', path: call.path };
    }
  }

  /** Whether and after how long to ask again; a 429 holds back everybody, not only this call. */
  async function waitsForNext(call: Call, end: Delivery, attempt: number): Promise<boolean> {
    const retryAfter = end.type === 'answered' ? retryAfterMs(end.retryAfter, options.now()) : undefined;
    const decision = retryDecision({
      method: call.method,
      ...(end.type === 'unanswered'
        ? { failure: end.failure }
        : isGarbled(end)
          ? { failure: 'reset' }
          : { status: end.status }),
      attempt: isGarbled(end) ? attempt + garbledAttemptsSpent : attempt,
      retryAfterMs: retryAfter,
      random: options.random(),
    });
    if (!options.patient || !decision.again) return false;
    if (end.type === 'answered' && end.status === 429) {
      pace.pause(decision.waitMs);
      return true;
    }
    return clock.wait(decision.waitMs, signal);
  }

  async function deliver(call: Call): Promise<Delivery> {
    let last: Delivery | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const end = await sendFollowing(call);
      // Stopped while waiting for a turn: the earlier answer says more than «stopped», and nothing is in flight.
      if (end === undefined) return last ?? stopped;
      if (!(await waitsForNext(call, end, attempt))) return end;
      last = end;
    }
  }

  return {
    turn,
    async ask(call, schema) {
      const end = await deliver(call);
      const incident: Incident = { call, end, secrets: [options.token], now: options.now() };
      if (end.type === 'unanswered' || !isFine(end))
        return failed(neverSent(problemOf(incident), end, stopped));
      if (end.body.type === 'foreign' || end.body.type === 'cut') return failed(problemOf(incident));
      const value = end.body.type === 'json' ? end.body.value : undefined;
      if (hasErrors(value)) return failed(problemOf(incident));
      if (call.method !== 'GET') acceptedWrites += 1;
      const checked = schema.safeParse(value);
      if (checked.success) return success(checked.data);
      if (value === undefined) return failed(problemOf(incident));
      return failed(unreadable(incident, checked.error.issues[0]));
    },
    counts: () => ({ requests, acceptedWrites }),
  };
}

/** A call that never left this program was surely not carried out. */
function neverSent(problem: Problem, end: Delivery, stopped: Delivery): Problem {
  return end === stopped ? { ...problem, applied: 'no' } : problem;
}

/** A readable answer of another shape than the API gives: names the field on which it broke. */
function unreadable(incident: Incident, issue: z.core.$ZodIssue | undefined): Problem {
  const { call, end, secrets } = incident;
  const path = issue?.path.map(String).join('.') ?? '';
  return {
    code: 'okdesk.unexpected_answer',
    side: 'okdesk',
    operation: maskSecrets(`${call.method} ${call.path}`, secrets),
    disposition: 'refused',
    applied: mayHaveBeenApplied({ method: call.method, status: 200 }) ? 'unknown' : 'no',
    parameters: {
      field: path === '' ? '–' : maskSecrets(path, secrets, 200),
      said: maskSecrets(issue?.message ?? '', secrets, 200),
    },
    ...(end.type === 'answered' ? { status: end.status, answer: maskSecrets(end.text, secrets) } : {}),
  };
}
