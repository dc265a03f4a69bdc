import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../electron/store/open.ts';
import type { ExchangeStore, Store } from '../../electron/store/store.ts';
import { exchangeIdSchema, okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';

/** A folder of its own for one test, gone afterwards. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'exchange-store-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A clock that the test moves. */
export function clock(start = Date.parse('2026-11-23T09:00:00Z')) {
  let moment = start;
  return {
    now: () => moment,
    advance: (milliseconds: number) => {
      moment += milliseconds;
    },
  };
}

export const mainExchange = exchangeIdSchema.parse('main');

export function opened(path = ':memory:', now: () => number = clock().now): Store {
  const store = openStore({ path, now });
  if (!store.ok) throw new Error(`the store did not open: ${JSON.stringify(store.error)}`);
  onTestFinished(() => store.value.close());
  return store.value;
}

export function openedExchange(now?: () => number): ExchangeStore {
  return opened(':memory:', now).exchange(mainExchange);
}

export const ref = (number: number) =>
  oneCRefSchema.parse(`3d8833c5-567e-11ed-b631-${number.toString(16).padStart(12, '0')}`);
export const okdeskId = (number: number) => okdeskIdSchema.parse(number);

/** The seed's own example of a refused record. */
export function refusal(part: Partial<Problem> = {}): Problem {
  return {
    code: 'store.busy',
    side: 'okdesk',
    operation: 'PATCH contacts/7',
    disposition: 'refused',
    applied: 'no',
    parameters: { path: 'x' },
    status: 422,
    answer: '{"errors":{"email":"имеет неверное значение"}}',
    ...part,
  };
}
