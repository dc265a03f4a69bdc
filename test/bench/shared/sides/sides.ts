import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Order, type Sides, sidesSchema } from './orders.ts';

/** The embedded servers in a process of their own. */
export interface SidesProcess {
  /** Carries the order out; the answer comes when it is done. */
  tell(order: Order): Promise<Sides>;
  close(): void;
}

/** Starts the process; the servers come with the first order `fresh`. A process that dies rejects what waits for it. */
export function startSides(): SidesProcess {
  const child = fork(fileURLToPath(new URL('./servers-process.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return { tell: (order) => tell(child, order), close: () => child.disconnect() };
}

async function tell(child: ChildProcess, order: Order): Promise<Sides> {
  const stopWaiting = new AbortController();
  const answer = once(child, 'message', { signal: stopWaiting.signal });
  const death = once(child, 'exit', { signal: stopWaiting.signal }).then(() => {
    throw new Error('the process of the embedded servers has ended');
  });
  child.send(order);
  try {
    const [message] = await Promise.race([answer, death]);
    return sidesSchema.parse(message);
  } finally {
    stopWaiting.abort();
    void Promise.allSettled([answer, death]);
  }
}
