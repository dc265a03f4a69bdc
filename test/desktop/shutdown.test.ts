import { expect, test } from 'vitest';
import { clockHasJumped } from '../../electron/desktop/clock-jump.ts';
import { createShutdown } from '../../electron/desktop/shutdown.ts';

test('everything ends in order, once, however often it is asked', async () => {
  const ended: string[] = [];
  const step = (name: string) => ({
    name,
    end: async () => {
      await Promise.resolve();
      ended.push(name);
    },
  });
  const shutdown = createShutdown([step('exchanges'), step('store')], 1_000, () => undefined);
  await Promise.all([shutdown(), shutdown()]);
  await shutdown();
  expect(ended).toEqual(['exchanges', 'store']);
});

test('a part that hangs or breaks is told and left, the others end all the same', async () => {
  const told: string[] = [];
  let storeClosed = false;
  const shutdown = createShutdown(
    [
      { name: 'exchanges', end: () => new Promise<void>(() => undefined) },
      {
        name: 'demo',
        end: () => {
          throw new Error('broken');
        },
      },
      {
        name: 'store',
        end: () => {
          storeClosed = true;
        },
      },
    ],
    20,
    (message) => told.push(message),
  );
  await shutdown();
  expect(storeClosed).toBe(true);
  expect(told).toEqual(['exchanges did not end within 20 ms', 'demo did not end well: broken']);
});

test.each([
  [30_000, 30_000, false],
  [30_000, 31_500, false],
  [95_000, 30_000, true],
  [-3_600_000, 30_000, true],
  [30_000, 5 * 3_600_000, true],
])('%i ms by the clock while %i ms passed: the clock has jumped: %s', (wall, steady, jumped) => {
  expect(clockHasJumped(wall, steady)).toBe(jumped);
});
