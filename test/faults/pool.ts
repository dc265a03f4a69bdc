import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Verdict } from './verdict/judge.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const verdictSchema = z.object({ seed: z.number(), faults: z.array(z.string()), trace: z.array(z.string()) });

/** Judges the seeds on several processes; `onVerdict` hears of each as it is done. */
export async function judgeAll(
  seeds: readonly number[],
  processes: number,
  onVerdict: (verdict: Verdict) => void,
): Promise<void> {
  const waiting = [...seeds];
  await Promise.all(
    Array.from({ length: Math.min(processes, seeds.length) }, async () => {
      const child = fork(worker, [], { execArgv: ['--disable-warning=ExperimentalWarning'] });
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        onVerdict(await askFor(child, seed));
      }
      child.disconnect();
    }),
  );
}

async function askFor(child: ChildProcess, seed: number): Promise<Verdict> {
  const answered = new AbortController();
  const { signal } = answered;
  const died = once(child, 'exit', { signal }).then(
    () => Promise.reject(new Error(`the process that judged seed ${seed} ended`)),
    () => undefined,
  );
  const answer = once(child, 'message', { signal });
  child.send(seed);
  const words = await Promise.race([answer, died]);
  answered.abort();
  return verdictSchema.parse(words?.[0]);
}
