import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startDeadline } from '../../electron/http/deadline.ts';

test('a request whose time is over is aborted, and it is said that it was the time', async () => {
  const deadline = startDeadline(5);
  await once(deadline.signal, 'abort');
  expect(deadline.isOver()).toBe(true);
});

test('a stopped run aborts its requests at once, and the time is not blamed', () => {
  const stop = new AbortController();
  const running = startDeadline(60_000, stop.signal);
  stop.abort();
  expect(running.signal.aborted).toBe(true);
  expect(running.isOver()).toBe(false);
  expect(startDeadline(60_000, stop.signal).signal.aborted).toBe(true);
});

test('a request that has ended leaves no timer behind and does not hear of a later stop', async () => {
  const stop = new AbortController();
  const ended = startDeadline(5, stop.signal);
  const running = startDeadline(20);
  ended.release();
  stop.abort();
  await once(running.signal, 'abort');
  expect(ended.signal.aborted).toBe(false);
});
