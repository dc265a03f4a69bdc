import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Task, type TaskEnd, taskEndSchema } from './task.ts';

const program = fileURLToPath(new URL('./program-process.ts', import.meta.url));

/** Runs the task in a process of its own; `undefined` where it killed itself, as the task wanted. */
export async function runTask(task: Task): Promise<TaskEnd | undefined> {
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
