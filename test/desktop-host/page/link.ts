import type { Codec } from '../codec.ts';

/** One world's end of the line between the page's own world and the preload's world. */
export interface Link {
  /** Functions of this world that the other one may call by number, and the other world's functions. */
  readonly functions: { out(f: (...args: readonly unknown[]) => unknown): number; back(id: number): unknown };
  fire(name: string, text: string): void;
  on(name: string, take: (text: string) => void): void;
}

/**
 * Two worlds of one page share nothing but the window's events, and a listener runs before `dispatchEvent` returns,
 * whichever world it was added in. That makes calls synchronous, as over Electron's contextBridge: functions travel
 * as numbers, promises settle by later events. Self-contained on purpose: its text is sent into both worlds.
 */
export function makeLink(channel: string, mine: string, theirs: string, codec: Codec): Link {
  const fireEvent = window.dispatchEvent.bind(window);
  const table: ((...args: readonly unknown[]) => unknown)[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let promises = 0;
  let answer = '';

  const fire = (name: string, text: string) => {
    fireEvent(new CustomEvent(`${channel}:${name}`, { detail: text }));
  };
  const on = (name: string, take: (text: string) => void) => {
    window.addEventListener(`${channel}:${name}`, (event) => {
      if (event instanceof CustomEvent) take(String(event.detail));
    });
  };
  const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

  const back =
    (id: number) =>
    (...args: readonly unknown[]): unknown => {
      fire(`${theirs}:call`, JSON.stringify({ id, args: codec.encode(args, functions) }));
      const told = JSON.parse(answer);
      if (told.error !== undefined) throw codec.decode(told.error);
      if (told.promise === undefined) return codec.decode(told.value, functions);
      const settled = Promise.withResolvers<unknown>();
      waiting.set(told.promise, settled);
      return settled.promise;
    };
  const functions = {
    out: (f: (...args: readonly unknown[]) => unknown) => table.push(f) - 1,
    back,
  };

  const settleLater = (promise: Promise<unknown>, number: number) => {
    promise.then(
      (value) => fire(`${theirs}:settle`, JSON.stringify({ number, value: codec.encode(value, functions) })),
      (thrown) => fire(`${theirs}:settle`, JSON.stringify({ number, error: codec.encode(asError(thrown)) })),
    );
  };
  const run = (id: number, args: string) => {
    try {
      const given = codec.decode(args, functions);
      const value = table[id]?.(...(Array.isArray(given) ? given : []));
      if (!(value instanceof Promise)) return { value: codec.encode(value, functions) };
      promises += 1;
      settleLater(value, promises);
      return { promise: promises };
    } catch (thrown) {
      return { error: codec.encode(asError(thrown)) };
    }
  };

  on(`${mine}:call`, (text) => {
    const { id, args } = JSON.parse(text);
    const told = JSON.stringify(run(id, args));
    fire(`${theirs}:answer`, told);
  });
  on(`${mine}:answer`, (text) => {
    answer = text;
  });
  on(`${mine}:settle`, (text) => {
    const { number, value, error } = JSON.parse(text);
    const settled = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) settled?.resolve(codec.decode(value, functions));
    else settled?.reject(codec.decode(error));
  });
  return { functions, fire, on };
}
