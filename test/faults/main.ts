// Seeded fault runs: `npm run faults`. Ends with 1 where a story breaks a rule, and says how to play it again.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../bundle-program.ts';
import { keep, keptTask, keptTasks } from './kept.ts';
import { type FaultOptions, readOptions, usage } from './options.ts';
import { judgeAll } from './pool.ts';
import { stepTasks } from './steps.ts';
import { type Task, taskOfSeed } from './task.ts';
import type { Verdict } from './verdict/judge.ts';
import { releaseWaiting } from './world/child.ts';
import { folderVariable, makeFolder, victimFile } from './world/folder.ts';

/** Processes that judge: one more than processors, because every second story waits for somebody who does not answer. */
const processes = Math.min(3, availableParallelism() + 1);

const options = readOptions(process.argv.slice(2));
if (options === undefined || options.help) {
  process.stdout.write(usage);
  process.exit(options === undefined ? 2 : 0);
}

const folder = makeFolder();
process.env[folderVariable] = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
await bundleProgram(fileURLToPath(new URL('./world/victim.ts', import.meta.url)), victimFile());
const single = singleTask(options);
process.exitCode =
  single === undefined ? await judgeMany(await manyTasks(options)) : await judgeTwice(single);

function singleTask({ seed, story }: FaultOptions): Task | undefined {
  if (story !== undefined) return keptTask(story);
  return seed === undefined ? undefined : taskOfSeed(seed);
}

async function manyTasks({ seeds, from, stride }: FaultOptions): Promise<readonly Task[]> {
  const drawn = Array.from({ length: seeds }, (_, index) => taskOfSeed(from + index));
  const steps = stride === 0 ? [] : await stepTasks(from, stride);
  await releaseWaiting();
  return [...keptTasks(), ...steps, ...drawn];
}

async function judgeMany(tasks: readonly Task[]): Promise<number> {
  const started = Date.now();
  let done = 0;
  let failed = 0;
  let starts = 0;
  let lastShown = 0;
  await judgeAll(tasks, processes, (task, verdict) => {
    done += 1;
    starts += verdict.trace.length;
    if (verdict.faults.length > 0) {
      failed += 1;
      const kept = keep(task, verdict.faults);
      show(task, verdict, task.replay ?? kept);
    }
    const now = Date.now();
    if (now - lastShown < 5000 && done < tasks.length) return;
    lastShown = now;
    const left = Math.round((((now - started) / done) * (tasks.length - done)) / 1000);
    process.stdout.write(`${done} из ${tasks.length}, осталось ${left} с, нарушений ${failed}\n`);
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${tasks.length} историй, ${starts} запусков программы, ${seconds} с: нарушений ${failed} / violations\n`,
  );
  return failed === 0 ? 0 : 1;
}

async function judgeTwice(task: Task): Promise<number> {
  process.stdout.write(`${JSON.stringify(task.story, null, 2)}\n`);
  const verdicts: Verdict[] = [];
  await judgeAll([task, task], 1, (_, verdict) => verdicts.push(verdict));
  for (const verdict of verdicts) show(task, verdict, task.replay ?? '');
  const [one, other] = verdicts.map(({ requests }) => requests);
  process.stdout.write(one === other ? 'оба раза одно и то же / both alike\n' : 'по-разному / not alike\n');
  return verdicts.every(({ faults }) => faults.length === 0) && one === other ? 0 : 1;
}

function show({ name }: Task, { faults, trace, requests }: Verdict, replay: string): void {
  const verdict = faults.length === 0 ? 'всё верно / holds' : `нарушено / broken:\n  ${faults.join('\n  ')}`;
  process.stdout.write(
    `\n${name}: ${verdict}\n  ${trace.join('\n  ')}\n  запросы / requests: ${requests}\n` +
      `  повторить / replay: npm run faults -- ${replay}\n\n`,
  );
}
