import type { SecretStore, SettingsDoor, Surface } from '../../electron/service/program.ts';
import type { ExchangeId } from '../../shared/ids.ts';
import { success } from '../../shared/result.ts';
import { type Settings, settingsSchema } from '../../shared/settings.ts';

/** The settings door without a file. */
export function memorySettings(initial: Settings = settingsSchema.parse({})): SettingsDoor {
  let settings = initial;
  const listeners = new Set<() => void>();
  const change = (next: Settings) => {
    settings = next;
    for (const listener of [...listeners]) listener();
    return success(undefined);
  };
  return {
    current: () => settings,
    exchange: (id) => settings.exchanges.find((exchange) => exchange.id === id),
    saveProgram: (program) => change({ ...settings, program }),
    saveExchange(exchange) {
      const known = settings.exchanges.some((one) => one.id === exchange.id);
      const exchanges = known
        ? settings.exchanges.map((one) => (one.id === exchange.id ? exchange : one))
        : [...settings.exchanges, exchange];
      return change({ ...settings, exchanges });
    },
    removeExchange: (id) =>
      change({ ...settings, exchanges: settings.exchanges.filter((one) => one.id !== id) }),
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Secrets that live as long as the test. */
export function memorySecrets(): SecretStore {
  const kept = new Map<string, string>();
  const keyOf = (exchange: ExchangeId, name: string) => `${exchange} ${name}`;
  return {
    protection: 'system',
    get: (exchange, name) => kept.get(keyOf(exchange, name)),
    has: (exchange, name) => kept.has(keyOf(exchange, name)),
    set(exchange, name, value) {
      if (value === '') kept.delete(keyOf(exchange, name));
      else kept.set(keyOf(exchange, name), value);
      return Promise.resolve(success(undefined));
    },
    removeAll(exchange) {
      for (const key of [...kept.keys()]) if (key.startsWith(`${exchange} `)) kept.delete(key);
      return success(undefined);
    },
  };
}

/** A desktop that only remembers what it was asked, and chooses the file that the test has laid ready. */
export interface RecordingSurface extends Surface {
  readonly copied: readonly string[];
  readonly openedLinks: readonly string[];
  readonly openedFolders: readonly string[];
  readonly logged: readonly string[];
  /** Answer of the next file dialogs; `undefined`: the person closes them. */
  choose(path: string | undefined): void;
}

export function recordingSurface(dataFolder: string): RecordingSurface {
  const copied: string[] = [];
  const openedLinks: string[] = [];
  const openedFolders: string[] = [];
  const logged: string[] = [];
  let chosen: string | undefined;
  return {
    copied,
    openedLinks,
    openedFolders,
    logged,
    choose: (path) => {
      chosen = path;
    },
    view: () => ({
      version: '0.0.0',
      language: 'ru',
      theme: 'light',
      secretProtection: 'system',
      demo: false,
      notices: [],
      dataFolder,
    }),
    openLink: (url) => {
      openedLinks.push(url);
      return Promise.resolve(success(undefined));
    },
    openFolder: (path) => {
      openedFolders.push(path);
      return Promise.resolve();
    },
    copy: (text) => {
      copied.push(text);
    },
    chooseFile: () => Promise.resolve(chosen),
    chooseNewFile: () => Promise.resolve(chosen),
    log: (level, message) => {
      logged.push(`${level} ${message}`);
    },
  };
}
