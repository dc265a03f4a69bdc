import type { Codec } from '../codec.ts';
import type { Link } from './link.ts';

/** What the preload's world gets from main with the page. */
export interface PreloadStart {
  /** Name of the binding by which text leaves for main, visible in this world only. */
  readonly binding: string;
  /** Name under which main calls into this world. */
  readonly entrance: string;
  readonly platform: string;
  readonly argv: readonly string[];
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** A preload script as CommonJS, given what a sandboxed preload has. */
export type PreloadScript = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/**
 * Prepares the isolated world and runs the preload script in it, with the restricted `require` of a sandboxed
 * preload. Self-contained on purpose: its text is sent into the page.
 */
export function runPreload(link: Link, codec: Codec, start: PreloadStart, script: PreloadScript): void {
  const leave: unknown = Reflect.get(globalThis, start.binding);
  Reflect.deleteProperty(globalThis, start.binding);
  const post = (message: object) => {
    if (typeof leave === 'function') leave(JSON.stringify(message));
  };
  type Listener = (event: unknown, ...args: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const exposed = new Set<string>();
  let asked = 0;
  const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

  const question = (message: object): Promise<unknown> => {
    const settled = Promise.withResolvers<unknown>();
    asked += 1;
    waiting.set(asked, settled);
    post({ ...message, id: asked });
    return settled.promise;
  };
  Object.defineProperty(globalThis, start.entrance, {
    value: (text: string) => {
      const message = JSON.parse(text);
      if (message.kind === 'news') {
        const event = { sender: ipcRenderer, senderId: 0, ports: [] };
        for (const listener of [...(listeners.get(message.name) ?? [])]) {
          listener(event, ...listOf(codec.decode(message.args)));
        }
        return;
      }
      const settled = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) settled?.resolve(codec.decode(message.value));
      else settled?.reject(new Error(message.error));
    },
  });

  const unmodelled = (owner: string, known: object) =>
    new Proxy(known, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
        throw new Error(`test/desktop-host does not model ${owner}.${key} in a preload`);
      },
    });
  const on = (name: string, listener: Listener) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    return ipcRenderer;
  };
  const off = (name: string, listener: Listener) => {
    listeners.set(
      name,
      (listeners.get(name) ?? []).filter((known) => known !== listener),
    );
    return ipcRenderer;
  };
  const once = (name: string, listener: Listener) => {
    const first: Listener = (...args) => {
      off(name, first);
      listener(...args);
    };
    return on(name, first);
  };
  const ipcRenderer: object = unmodelled('ipcRenderer', {
    // The arguments are cloned at once, so a value that cannot cross rejects the call itself.
    invoke: async (name: string, ...args: unknown[]) =>
      question({ kind: 'invoke', name, args: codec.encode(args) }),
    send: (name: string, ...args: unknown[]) => post({ kind: 'send', name, args: codec.encode(args) }),
    on,
    off,
    once,
    addListener: on,
    removeListener: off,
    removeAllListeners: (name: string) => {
      listeners.delete(name);
      return ipcRenderer;
    },
    listenerCount: (name: string) => listeners.get(name)?.length ?? 0,
  });
  const contextBridge = unmodelled('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (exposed.has(name)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      exposed.add(name);
      link.fire('expose', JSON.stringify({ name, api: codec.encode(api, link.functions) }));
    },
  });
  const electron = unmodelled('electron', { contextBridge, ipcRenderer });

  link.fire('host', String(link.functions.out((asked) => question({ kind: 'host', question: asked }))));
  post({ kind: 'hello' });
  const module = { exports: {} };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: start.platform,
    argv: start.argv,
    versions: start.versions,
    env: {},
  };
  try {
    script(
      (name) => {
        if (name === 'electron') return electron;
        throw new Error(`module not found: ${name}`);
      },
      module,
      module.exports,
      process,
    );
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    post({ kind: 'preload-error', error });
  }
}
