import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { demoExchangeId, isDemoExchange } from '../../../shared/setup/demo.ts';
import { type RunningServers, startServers } from '../../sandbox/servers.ts';
import { setupProblem } from '../../setup/problems.ts';
import type { Demo, SecretStore, SettingsDoor } from '../program.ts';
import { demoExchange, reconnected } from './demo-exchange.ts';

export interface DemoOptions {
  readonly settings: SettingsDoor;
  readonly secrets: SecretStore;
  /** The program's own folder; the invented data lie in `demo` below it, a folder for each demonstration. */
  readonly dataFolder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Small enough to be exchanged within a minute, large enough to show every kind of record and question. */
const franchisee = { seed: 1, partners: 30, issues: 120 };

/**
 * «Попробовать на демонстрационных данных». The demonstration outlives the program: started again, it listens on the ports
 * of its settings, because links and documents belong to that address. Where another program has taken one of them,
 * a new demonstration begins and the old one leaves the settings. The program starts it by itself when an exchange
 * of the settings is one (`isDemoExchange`).
 */
export function createDemo(options: DemoOptions): Demo {
  const { settings, secrets, dataFolder, now } = options;
  let running: { readonly id: ExchangeId; readonly servers: RunningServers; saved: boolean } | undefined;
  let leaving: Promise<void> = Promise.resolve();
  let starting: ReturnType<Demo['start']> | undefined;

  /** Whoever takes the exchange out of the settings is done with it: servers and invented data go, too. */
  const endListening = settings.listen(() => {
    const gone = running;
    if (gone?.saved !== true || settings.exchange(gone.id) !== undefined) return;
    running = undefined;
    leaving = gone.servers.close().then(() => removeFolder(gone.id));
  });

  async function start(): ReturnType<Demo['start']> {
    await leaving;
    const present = settings.current().exchanges.find(({ id }) => isDemoExchange(id));
    if (running !== undefined && running.id === present?.id) return success({ exchangeId: running.id });
    await stop();
    const again = present === undefined ? undefined : await startAgain(present);
    if (again !== undefined) return again;
    if (present !== undefined) {
      const removed = await forget(present.id);
      if (!removed.ok) return removed;
    }
    return startNew();
  }

  /** `undefined`: its ports cannot be had. */
  async function startAgain(present: ExchangeSettings) {
    const servers = await listen(present.id, portOf(present.onec.url), portOf(present.okdesk.url));
    if (!servers.ok) return servers.error === 'port' ? undefined : failed(demoFailed(servers.error));
    return begin(reconnected(present, servers.value), servers.value);
  }

  async function startNew() {
    const id = demoExchangeId(now());
    const servers = await listen(id, 0, 0);
    if (!servers.ok) return failed(demoFailed(servers.error));
    return begin(demoExchange(id, servers.value, settings.current().program, now()), servers.value);
  }

  async function begin(exchange: ExchangeSettings, servers: RunningServers) {
    const mine = { id: exchange.id, servers, saved: false };
    running = mine;
    const kept = [
      await secrets.set(exchange.id, 'onecPassword', servers.onec.password),
      await secrets.set(exchange.id, 'okdeskToken', servers.okdesk.token),
      settings.saveExchange(exchange),
    ].find((result) => !result.ok);
    if (kept === undefined || kept.ok) {
      mine.saved = true;
      return success({ exchangeId: exchange.id });
    }
    await stop();
    return kept;
  }

  async function listen(
    id: ExchangeId,
    onecPort: number,
    okdeskPort: number,
  ): Promise<Result<RunningServers, string>> {
    try {
      const today = new Date(now()).toISOString().slice(0, 10);
      const folder = folderOf(id);
      return success(await startServers({ ...franchisee, today, folder, onecPort, okdeskPort }));
    } catch (error) {
      return failed(isPortTaken(error) ? 'port' : error instanceof Error ? error.message : String(error));
    }
  }

  async function forget(id: ExchangeId): Promise<Result<void, Problem>> {
    await removeFolder(id);
    const removed = secrets.removeAll(id);
    return removed.ok ? settings.removeExchange(id) : removed;
  }

  const folderOf = (id: ExchangeId) => join(dataFolder, 'demo', id);
  // Windows lets go of a closed database a moment later.
  const removeFolder = (id: ExchangeId) =>
    rm(folderOf(id), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

  async function stop(): Promise<void> {
    const stopped = running;
    running = undefined;
    await stopped?.servers.close();
  }

  return {
    get running() {
      return running !== undefined;
    },
    start() {
      starting ??= start().finally(() => {
        starting = undefined;
      });
      return starting;
    },
    async close() {
      endListening();
      await starting;
      await leaving;
      await stop();
    },
  };
}

/** The port of an address; 0, any free one, where it has none. */
function portOf(address: string): number {
  return URL.canParse(address) ? Number(new URL(address).port) : 0;
}

/** What the operating system says when a port is another program's. */
function isPortTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}

function demoFailed(reason: string): Problem {
  return setupProblem('setup.demo_failed', { reason });
}
