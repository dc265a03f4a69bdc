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

/** A process kept warm, because loading the program takes longer than most of its runs. */
let warm: Promise<ChildProcess> | undefined;

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

export async function startChild(
  order: ProgramOrder,
  wishes: { readonly dieAtStatement?: number; readonly diskKilobytes?: number } = {},
): Promise<ProgramProcess> {
  const { dieAtStatement, diskKilobytes } = wishes;
  const child = diskKilobytes === undefined ? await (warm ?? ready()) : await ready(smallDisk(diskKilobytes));
  if (diskKilobytes === undefined) warm = ready();
  let lastWords: { readonly statements?: number } = {};
  child.on('message', (message) => {
    lastWords = lastWordsSchema.parse(message);
  });
  const ended = once(child, 'exit').then(() => lastWords);
  child.send({ order, ...(dieAtStatement === undefined ? {} : { dieAtStatement }) });
  return {
    kill: () => void child.kill('SIGKILL'),
    suspend: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    ended,
  };
}

/** The warm process is not needed any more. */
export async function releaseWarm(): Promise<void> {
  const child = await warm;
  warm = undefined;
  child?.kill('SIGKILL');
}

/** A shell that lets no file of the program grow beyond the limit: writes fail as they do on a full disk. */
function smallDisk(kilobytes: number): readonly [string, readonly string[]] {
  return ['/bin/sh', ['-c', `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$0" "$@"`, process.execPath]];
}
