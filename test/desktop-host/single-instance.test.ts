import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SecondStart, takeInstanceLock } from './single-instance.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'instance-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, says whether it got it, and stays until it is killed. */
async function startChild(): Promise<{ readonly child: ChildProcess; readonly owns: unknown }> {
  const child = fork(new URL('single-instance.child.ts', import.meta.url), [folder]);
  const [owns] = await once(child, 'message');
  return { child, owns };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

test('the running program hears of a second start with its data', async () => {
  const heard = Promise.withResolvers<SecondStart>();
  const lock = takeInstanceLock(folder, {}, heard.resolve);
  const { child, owns } = await startChild();
  expect(owns).toBe(false);
  expect((await heard.promise).additionalData).toEqual({ screen: 'journal' });
  await kill(child);
  lock?.release();
});

test('a killed program leaves its place to the next one', async () => {
  const first = await startChild();
  expect(first.owns).toBe(true);
  await kill(first.child);
  const lock = takeInstanceLock(folder, {}, () => undefined);
  expect(lock).toBeDefined();
  lock?.release();
});

test('of many starts at once exactly one owns the place', async () => {
  const starts = await Promise.all(Array.from({ length: 4 }, startChild));
  expect(starts.filter(({ owns }) => owns === true)).toHaveLength(1);
  await Promise.all(starts.map(({ child }) => kill(child)));
});

test('a program that ended in order leaves nothing behind', () => {
  takeInstanceLock(folder, {}, () => undefined)?.release();
  const again = takeInstanceLock(folder, {}, () => undefined);
  expect(again).toBeDefined();
  again?.release();
});
