import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../electron/service/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first change is told at once, then one in a tenth of a second, and the last is never lost', () => {
  const announcer = createAnnouncer(100);
  let told = 0;
  announcer.listen(() => {
    told += 1;
  });
  for (let millisecond = 0; millisecond < 250; millisecond += 1) {
    announcer.announce();
    vi.advanceTimersByTime(1);
  }
  expect(told).toBe(3);
  vi.advanceTimersByTime(1_000);
  expect(told).toBe(4);
  vi.advanceTimersByTime(10_000);
  expect(told).toBe(4);
});

test('a listener that was taken off, and one after the end, hear nothing', () => {
  const announcer = createAnnouncer(100);
  const heard: string[] = [];
  const forget = announcer.listen(() => heard.push('gone'));
  announcer.listen(() => heard.push('here'));
  forget();
  announcer.announce();
  announcer.close();
  announcer.announce();
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(['here']);
});
