import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../../bundle-program.ts';
import { type Task, type TaskEnd, taskEndSchema } from './task.ts';

const source = fileURLToPath(new URL('./program-process.ts', import.meta.url));

/** Runs a task in a process of its own; `undefined` where it killed itself, as the task wanted. */
export type RunTask = (task: Task) => Promise<TaskEnd | undefined>;

/** Makes one file of the program, lends it to the work, and clears it away. */
export async function withProgram<Value>(work: (runTask: RunTask) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-program-'));
  try {
    const program = join(folder, 'program.mjs');
    await bundleProgram(source, program);
    return await work((task) => runTask(program, task));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runTask(program: string, task: Task): Promise<TaskEnd | undefined> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const printed = await text(child.stdout);
  await exited;
  if (child.signalCode === 'SIGKILL' && task.killAt > 0) return undefined;
  if (child.exitCode !== 0) throw new Error(`the program ended with ${child.exitCode ?? child.signalCode}`);
  return taskEndSchema.parse(JSON.parse(printed));
}
