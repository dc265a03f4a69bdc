import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { worldOf } from './story/story.ts';
import type { Task } from './task.ts';
import { type Verdict, verdictSchema } from './verdict/judge.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** So many stories of one world go to one process: enough to share its end without faults, few enough to end together. */
const together = 8;

/** Judges the stories on several processes; `onVerdict` hears of each as it is done. */
export async function judgeAll(
  tasks: readonly Task[],
  processes: number,
  onVerdict: (task: Task, verdict: Verdict) => void,
): Promise<void> {
  const waiting = bundles(tasks).values();
  await Promise.all(
    Array.from({ length: Math.min(processes, tasks.length) }, async () => {
      const child = fork(worker, [], { execArgv: ['--disable-warning=ExperimentalWarning'] });
      for (const bundle of waiting) for (const task of bundle) onVerdict(task, await askFor(child, task));
      child.disconnect();
    }),
  );
}

function bundles(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const worlds = Map.groupBy(tasks, ({ story }) => worldOf(story));
  return [...worlds.values()].flatMap((world) =>
    Array.from({ length: Math.ceil(world.length / together) }, (_, index) =>
      world.slice(index * together, (index + 1) * together),
    ),
  );
}

async function askFor(child: ChildProcess, task: Task): Promise<Verdict> {
  const answered = new AbortController();
  const { signal } = answered;
  const died = once(child, 'exit', { signal }).then(
    () => Promise.reject(new Error(`the process that judged ${task.name} ended`)),
    () => undefined,
  );
  const answer = once(child, 'message', { signal });
  child.send(task.story);
  const words = await Promise.race([answer, died]);
  answered.abort();
  return verdictSchema.parse(words?.[0]);
}
