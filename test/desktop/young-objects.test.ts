import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

const module = new URL('../../electron/young-objects.ts', import.meta.url).href;

/** Megabytes that V8 keeps for young objects in a process that has just had many of them. */
function roomOfYoungObjects(first: string): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepYoungObjectsSmall } from '${module}';
    ${first}
    let kept = [];
    for (let count = 0; count < 2_000_000; count += 1) {
      kept.push({ count });
      if (kept.length > 200_000) kept = [];
    }
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    console.log(young.space_size / 1024 / 1024);`;
  const options = { encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options));
}

test('an exchange with many records leaves the room of young objects as it was at the start', () => {
  const kept = roomOfYoungObjects('keepYoungObjectsSmall();');
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(roomOfYoungObjects('') / 4);
});
