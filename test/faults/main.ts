// Seeded fault runs: `npm run faults`. Ends with 1 where a seed breaks a rule, and says how to play it again.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { readOptions, usage } from './options.ts';
import { judgeAll } from './pool.ts';
import regressions from './regressions.json' with { type: 'json' };
import { makeStory } from './story/story.ts';
import type { Verdict } from './verdict/judge.ts';

const options = readOptions(process.argv.slice(2));
if (options === undefined || options.help) {
  process.stdout.write(usage);
  process.exit(options === undefined ? 2 : 0);
}

const single = options.seed;
const drawn = Array.from({ length: options.seeds }, (_, index) => options.from + index);
const seeds = single === undefined ? [...new Set([...regressions, ...drawn])] : [single];
if (single !== undefined) process.stdout.write(`${JSON.stringify(makeStory(single), null, 2)}\n`);

const started = Date.now();
const failed: Verdict[] = [];
let done = 0;
let starts = 0;
let lastShown = 0;

await judgeAll(seeds, Math.min(2, availableParallelism()), (verdict) => {
  done += 1;
  starts += verdict.trace.length;
  if (verdict.faults.length > 0 || single !== undefined) show(verdict);
  if (verdict.faults.length > 0) failed.push(verdict);
  const now = Date.now();
  if (now - lastShown < 5000 && done < seeds.length) return;
  lastShown = now;
  const left = Math.round((((now - started) / done) * (seeds.length - done)) / 1000);
  process.stdout.write(`${done} из ${seeds.length}, осталось ${left} с, нарушений ${failed.length}\n`);
});

const seconds = Math.round((Date.now() - started) / 1000);
process.stdout.write(
  `${seeds.length} историй, ${starts} запусков программы, ${seconds} с: нарушений ${failed.length} / violations\n`,
);
if (failed.length > 0) {
  process.stdout.write(
    `Занесите в test/faults/regressions.json: ${failed.map(({ seed }) => seed).join(', ')}\n`,
  );
}
process.exitCode = failed.length === 0 ? 0 : 1;

function show({ seed, faults, trace }: Verdict): void {
  const verdict = faults.length === 0 ? 'всё верно / holds' : `нарушено / broken:\n  ${faults.join('\n  ')}`;
  process.stdout.write(
    `\nСемя ${seed}: ${verdict}\n  ${trace.join('\n  ')}\n  повторить / replay: npm run faults -- --seed ${seed}\n\n`,
  );
}
