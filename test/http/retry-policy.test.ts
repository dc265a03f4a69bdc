import { describe, expect, it } from 'vitest';
import type { NetworkFailure } from '../../electron/http/network-failure.ts';
import {
  type HttpMethod,
  mayHaveBeenApplied,
  retryAfterMs,
  retryDecision,
} from '../../electron/http/retry-policy.ts';

type Row = readonly [HttpMethod, number | NetworkFailure, 'again' | 'stop'];

const table: readonly Row[] = [
  ['GET', 429, 'again'],
  ['GET', 408, 'again'],
  ['GET', 502, 'again'],
  ['GET', 503, 'again'],
  ['GET', 504, 'again'],
  ['GET', 'timeout', 'again'],
  ['GET', 'reset', 'again'],
  ['GET', 'dns', 'again'],
  ['GET', 'refused', 'again'],
  ['GET', 'tls', 'stop'],
  ['GET', 'proxy', 'stop'],
  ['GET', 'address', 'stop'],
  ['GET', 'aborted', 'stop'],
  ['GET', 200, 'stop'],
  ['GET', 301, 'stop'],
  ['GET', 401, 'stop'],
  ['GET', 404, 'stop'],
  ['GET', 422, 'stop'],
  ['GET', 500, 'stop'],
  ['POST', 429, 'again'],
  ['POST', 'refused', 'again'],
  ['POST', 'dns', 'again'],
  ['POST', 'timeout', 'stop'],
  ['POST', 'reset', 'stop'],
  ['POST', 'unknown', 'stop'],
  ['POST', 502, 'stop'],
  ['POST', 503, 'stop'],
  ['POST', 408, 'stop'],
  ['POST', 422, 'stop'],
  ['PATCH', 'timeout', 'stop'],
  ['PATCH', 504, 'stop'],
  ['PATCH', 429, 'again'],
  ['DELETE', 'reset', 'stop'],
];

const end = (outcome: number | NetworkFailure) =>
  typeof outcome === 'number' ? { status: outcome } : { failure: outcome };

describe('retry policy', () => {
  it.each(table)('%s that ended with %s: %s', (method, outcome, expected) => {
    const decision = retryDecision({ method, ...end(outcome), attempt: 1, random: 0.5 });
    expect(decision.again ? 'again' : 'stop').toBe(expected);
  });

  it('waits longer each time, with a cap, and gives up after five attempts', () => {
    const waits = [1, 2, 3, 4, 5].map((attempt) => {
      const decision = retryDecision({ method: 'GET', status: 503, attempt, random: 1 });
      return decision.again ? decision.waitMs : undefined;
    });
    expect(waits).toEqual([500, 1000, 2000, 4000, undefined]);
  });

  it('spreads the waits of clients that failed together, never below half', () => {
    const decision = retryDecision({ method: 'GET', status: 503, attempt: 3, random: 0 });
    expect(decision).toEqual({ again: true, waitMs: 1000 });
  });

  it('obeys Retry-After as a lower bound, and gives up when too much patience is asked', () => {
    const ask = (retryAfter: number) =>
      retryDecision({ method: 'GET', status: 429, attempt: 1, retryAfterMs: retryAfter, random: 0 });
    expect(ask(7000)).toEqual({ again: true, waitMs: 7000 });
    expect(ask(0)).toEqual({ again: true, waitMs: 250 });
    expect(ask(3_600_000)).toEqual({ again: false });
  });

  it.each([
    ['POST', 'timeout', true],
    ['POST', 'reset', true],
    ['POST', 'aborted', true],
    ['POST', 500, true],
    ['POST', 502, true],
    ['POST', 200, true],
    ['POST', 422, false],
    ['POST', 301, false],
    ['POST', 'refused', false],
    ['POST', 'tls', false],
    ['GET', 'timeout', false],
  ] as const)('%s that ended with %s may have been applied: %s', (method, outcome, expected) => {
    expect(mayHaveBeenApplied({ method, ...end(outcome) })).toBe(expected);
  });

  it.each([
    ['2', 2000],
    [' 1.5 ', 1500],
    ['Mon, 01 Jan 2024 00:00:10 GMT', 10_000],
    ['Sun, 31 Dec 2023 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads Retry-After «%s» as %s ms', (header, expected) => {
    expect(retryAfterMs(header, Date.UTC(2024, 0, 1))).toBe(expected);
  });
});
