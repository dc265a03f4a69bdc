import type { NetworkFailure } from './network-failure.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One finished attempt. Exactly one of `status` (an answer came) and `failure` (none came) is given. */
export interface Attempt {
  readonly method: HttpMethod;
  readonly status?: number | undefined;
  readonly failure?: NetworkFailure | undefined;
  /** Counted from 1. */
  readonly attempt: number;
  /** `Retry-After` of the answer, milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 to 1, spreads the waits of clients that failed together. */
  readonly random: number;
}

export type RetryDecision = { readonly again: true; readonly waitMs: number } | { readonly again: false };

const attempts = 5;
const firstWaitMs = 500;
const longestBackoffMs = 30_000;
/** A server that asks for more patience than this ends the run; the next one goes on. */
const longestObeyedRetryAfterMs = 120_000;

const passingStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);
const passingFailures: ReadonlySet<NetworkFailure> = new Set([
  'dns',
  'refused',
  'timeout',
  'reset',
  'unknown',
]);
/** The request surely did not reach the program that would have carried it out. */
const notDelivered: ReadonlySet<NetworkFailure> = new Set(['dns', 'refused', 'tls', 'proxy', 'address']);

/**
 * Whether a write that ended so may have been carried out all the same: every answer of 5xx, a timeout, a cut. An
 * answer of 4xx is a refusal, and what never arrived was never done.
 */
export function mayHaveBeenApplied(end: Pick<Attempt, 'method' | 'status' | 'failure'>): boolean {
  if (end.method === 'GET') return false;
  if (end.failure !== undefined) return !notDelivered.has(end.failure);
  return end.status === undefined || end.status >= 500 || end.status === 408 || end.status < 300;
}

/** Doubling wait with a cap; half of it is fixed, so that it never becomes a hammer, half is random. */
function backoffMs(attempt: number, random: number): number {
  const full = Math.min(longestBackoffMs, firstWaitMs * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * random);
}

/**
 * Whether to ask again, and after how long. Reads are repeated after 408, 429, 502, 503, 504 and faults of the network;
 * writes only when they were surely not carried out (429, or never delivered). A given `Retry-After` is a lower bound.
 */
export function retryDecision(end: Attempt): RetryDecision {
  const passing =
    end.failure === undefined ? passingStatuses.has(end.status ?? 0) : passingFailures.has(end.failure);
  if (!passing || mayHaveBeenApplied(end) || end.attempt >= attempts) return { again: false };
  if ((end.retryAfterMs ?? 0) > longestObeyedRetryAfterMs) return { again: false };
  return { again: true, waitMs: Math.max(end.retryAfterMs ?? 0, backoffMs(end.attempt, end.random)) };
}

/** `Retry-After` in its two forms (RFC 9110 10.2.3): seconds, or a moment. `undefined` where it says neither. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/u.test(text)) return Math.ceil(Number(text) * 1000);
  const moment = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
