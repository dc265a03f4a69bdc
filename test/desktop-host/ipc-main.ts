import { makeCodec } from './codec.ts';
import { HostObject } from './modelled.ts';

type Handler = (event: object, ...args: readonly unknown[]) => unknown;

const codec = makeCodec();

function listOf(text: string): readonly unknown[] {
  const list = codec.decode(text);
  return Array.isArray(list) ? list : [];
}

/** Electron's `ipcMain`. */
class IpcMain extends HostObject {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Runs the handler as for `ipcRenderer.invoke`; an error reaches the page with Electron's words around it. */
  async answer(channel: string, event: object, args: string): Promise<{ value: string } | { error: string }> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { value: codec.encode(await handler(event, ...listOf(args))) };
    } catch (thrown) {
      process.stderr.write(`Error occurred in handler for '${channel}': ${String(thrown)}\n`);
      return { error: `Error invoking remote method '${channel}': ${String(thrown)}` };
    }
  }

  /** A message without an answer. */
  take(channel: string, event: object, args: string): void {
    this.emit(channel, event, ...listOf(args));
  }
}

export const ipcMain = new IpcMain();
