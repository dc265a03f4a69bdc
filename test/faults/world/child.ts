import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { compiledFolder, victimFile } from './folder.ts';
import type { ProgramOrder } from './program.ts';

/** A program in a process of its own that has been given its order. */
export interface ProgramProcess {
  kill(): void;
  /** Sleeps without knowing it, until `wake`. */
  suspend(): void;
  wake(): void;
  /** Statements that it carried out, where it lived to tell. */
  readonly ended: Promise<{ readonly statements?: number }>;
}

const lastWordsSchema = z.object({ statements: z.int() });

/** Processes that wait for an order, because loading the program takes longer than most of its runs. */
const waiting: Promise<ChildProcess>[] = [];

async function ready(command?: readonly [string, readonly string[]]): Promise<ChildProcess> {
  const child = fork(victimFile(), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiledFolder() },
    ...(command === undefined ? {} : { execPath: command[0], execArgv: [...command[1]] }),
  });
  const died = once(child, 'exit').then(() => {
    throw new Error('the program ended before it was ready');
  });
  await Promise.race([once(child, 'message'), died]);
  died.catch(() => undefined);
  return child;
}

/** Gives an order to a process; one that lived through its run waits for the next order. */
export async function startChild(
  order: ProgramOrder,
  wishes: { readonly dieAtStatement?: number; readonly diskKilobytes?: number } = {},
): Promise<ProgramProcess> {
  const { dieAtStatement, diskKilobytes } = wishes;
  const child = await (diskKilobytes === undefined ? nextWaiting() : ready(smallDisk(diskKilobytes)));
  const ended = new Promise<{ readonly statements?: number }>((resolve) => {
    const died = () => resolve({});
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      if (diskKilobytes === undefined) waiting.push(Promise.resolve(child));
      else child.kill('SIGKILL');
      resolve(lastWordsSchema.parse(message));
    });
  });
  child.send({ order, ...(dieAtStatement === undefined ? {} : { dieAtStatement }) });
  return {
    kill: () => void child.kill('SIGKILL'),
    suspend: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    ended,
  };
}

/** The next one gets ready meanwhile, for the case that this one dies. */
function nextWaiting(): Promise<ChildProcess> {
  const child = waiting.shift() ?? ready();
  if (waiting.length === 0) waiting.push(ready());
  return child;
}

/** Nobody waits for an order any more. */
export async function releaseWaiting(): Promise<void> {
  for (const child of await Promise.all(waiting.splice(0))) child.kill('SIGKILL');
}

/** A shell that lets no file of the program grow beyond the limit: writes fail as they do on a full disk. */
function smallDisk(kilobytes: number): readonly [string, readonly string[]] {
  return ['/bin/sh', ['-c', `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$0" "$@"`, process.execPath]];
}
