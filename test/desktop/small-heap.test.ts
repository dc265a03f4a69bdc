import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

const oneThread = ['--single-threaded', '--input-type=module'];
const module = new URL('../../electron/small-heap.ts', import.meta.url).href;

/**
 * What a script prints, a number, in a process of its own; `first` is run before everything. V8 has no threads of its own there:
 * on a busy machine they collect and optimise late, and the heap grows meanwhile, with whatever flags.
 */
function measured(first: string, script: string): number {
  const whole = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepHeapSmall } from '${module}';
    const megabytesOf = (name) =>
      getHeapSpaceStatistics().find((space) => space.space_name === name).space_size / 1024 / 1024;
    ${first}
    ${script}`;
  const options = { encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, [...oneThread, '--eval', whole], options));
}

const limited = 'keepHeapSmall();';
const unlimited = '';

test('an exchange with many records leaves the room of young objects as it was at the start', () => {
  const manyYoung = `
    let kept = [];
    for (let count = 0; count < 2_000_000; count += 1) {
      kept.push({ count });
      if (kept.length > 200_000) kept = [];
    }
    console.log(megabytesOf('new_space'));`;
  const kept = measured(limited, manyYoung);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(measured(unlimited, manyYoung) / 4);
});

test('what an exchange needs no more is collected before it takes as much as what it needs', () => {
  const oldGarbage = `
    globalThis.needed = Array.from({ length: 300_000 }, (_, count) => ({ count, text: 'a' + count }));
    const held = megabytesOf('old_space');
    const passing = [];
    let most = 0;
    for (let count = 0; count < 6_000_000; count += 1) {
      passing[count % 60_000] = { count, text: 'b' + count };
      if (count % 10_000 === 0) most = Math.max(most, megabytesOf('old_space'));
    }
    console.log(most - held);`;
  expect(measured(limited, oldGarbage)).toBeLessThan(measured(unlimited, oldGarbage) * 0.6);
});
