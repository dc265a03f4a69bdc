/**
 * What the parts of the stand-in must agree on about the program's life, without knowing each other: whether it is
 * ready, and what has to be closed before the process may end.
 */
const closers: (() => Promise<void>)[] = [];
const { promise, resolve } = Promise.withResolvers<void>();
let ready = false;

export const lifeCycle = {
  isReady: () => ready,
  whenReady: () => promise,
  becomeReady(): void {
    ready = true;
    resolve();
  },
  /** Throws as Electron does when something is used too early. */
  requireReady(what: string): void {
    if (!ready) throw new Error(`${what} before app is ready`);
  },
  requireNotReady(what: string): void {
    if (ready) throw new Error(`${what} before app is ready`);
  },
  closeAtExit(close: () => Promise<void>): void {
    closers.push(close);
  },
  /** Gives every closer a moment; the process ends anyway. */
  async closeAll(): Promise<void> {
    await Promise.race([
      Promise.allSettled(closers.map((close) => close())),
      new Promise((done) => setTimeout(done, 3000).unref()),
    ]);
  },
};
