import { expect, test } from 'vitest';
import { createProgressMeter } from '../../../electron/exchange/run/progress-meter.ts';

const step = (done: number) =>
  ({ direction: 'export', phase: 'sending', kind: 'company', done, total: 100 }) as const;

test('time left is told by the pace of this phase once five records are done', () => {
  let now = 0;
  const meter = createProgressMeter(() => now);
  expect(meter(step(0)).secondsLeft).toBeUndefined();
  now = 4_000;
  expect(meter(step(4)).secondsLeft).toBeUndefined();
  now = 10_000;
  expect(meter(step(10)).secondsLeft).toBe(90);
});

test('a new kind starts the measure anew', () => {
  let now = 0;
  const meter = createProgressMeter(() => now);
  meter(step(0));
  now = 50_000;
  expect(meter(step(50)).secondsLeft).toBe(50);
  expect(meter({ ...step(50), kind: 'contact' }).secondsLeft).toBeUndefined();
  now = 51_000;
  expect(meter({ ...step(60), kind: 'contact' }).secondsLeft).toBe(4);
});

test('without a total there is no promise about time', () => {
  const meter = createProgressMeter(() => 0);
  const { total: _, ...withoutTotal } = step(40);
  expect(meter(withoutTotal)).toEqual(withoutTotal);
});
