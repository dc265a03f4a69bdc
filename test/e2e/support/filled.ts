import { expect, type Page } from '@playwright/test';
import type { RunningServers } from '../../../electron/sandbox/servers.ts';
import { exchangeId, runsOf, setUpExchange } from './exchange.ts';

/** An exchange set up between the embedded servers, through which everything has gone both ways once. */
export async function setUpFilledExchange(window: Page, servers: RunningServers): Promise<void> {
  await setUpExchange(window, servers);
  await exchangeBothWays(window, 90_000);
}

/** The first export and the first import of the exchange, to their complete end. */
export async function exchangeBothWays(window: Page, limitMs: number): Promise<void> {
  await window.evaluate(async (id) => {
    const started = await globalThis.window.exchangeBridge.exchange.run({
      exchangeId: id,
      directions: ['export', 'import'],
    });
    if (!started.ok) throw new Error(started.error.code);
  }, exchangeId);
  await expect
    .poll(async () => (await runsOf(window)).map((run) => run.outcome), { timeout: limitMs })
    .toEqual(['complete', 'complete']);
}
