import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folder, mainExchange, opened } from './support.ts';

function child(task: 'write' | 'lock' | 'open', path: string) {
  const process_ = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./child.ts')), task, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    process_.kill('SIGKILL');
  });
  const lines = createInterface({ input: process_.stdout });
  return { process: process_, lines };
}

async function killed(victim: ChildProcess): Promise<void> {
  const ended = once(victim, 'exit');
  victim.kill('SIGKILL');
  await ended;
}

describe('several processes', () => {
  test('after kill -9 everything committed is there and nothing is there by half', async () => {
    const path = join(folder(), 'exchange.sqlite');
    const writer = child('write', path);
    const told = Number(await lineWhere(writer.lines, (line) => line === '40'));
    await killed(writer.process);
    const { bookmarks, inbox } = opened(path).exchange(mainExchange);
    const recorded = Number(bookmarks.get('count'));
    expect(recorded).toBeGreaterThanOrEqual(told);
    expect(inbox.count()).toBe(recorded * 50);
  });

  test('one runs, the second is refused, and death of the first frees the right', async () => {
    const path = join(folder(), 'exchange.sqlite');
    const exchange = opened(path).exchange(mainExchange);
    const holder = child('lock', path);
    expect(await firstLine(holder.lines)).toBe('locked');
    expect(exchange.lock()).toBeUndefined();
    await killed(holder.process);
    const release = exchange.lock();
    expect(release).toBeDefined();
    expect(exchange.lock()).toBeUndefined();
    release?.();
    const again = exchange.lock();
    expect(again).toBeDefined();
    again?.();
  });

  test('a second process reads the state while the first one writes', async () => {
    const path = join(folder(), 'exchange.sqlite');
    const writer = child('write', path);
    await firstLine(writer.lines);
    const { bookmarks } = opened(path).exchange(mainExchange);
    const seen = Number(bookmarks.get('count'));
    expect(seen).toBeGreaterThan(0);
    await lineWhere(writer.lines, (line) => Number(line) > seen + 20);
    expect(Number(bookmarks.get('count'))).toBeGreaterThan(seen);
  });

  test('a new database opened by four processes at once is made once', async () => {
    const path = join(folder(), 'exchange.sqlite');
    const all = [1, 2, 3, 4].map(() => child('open', path));
    const answers = await Promise.all(all.map((one) => firstLine(one.lines)));
    expect(answers).toEqual(['opened', 'opened', 'opened', 'opened']);
  });

  test('two exchanges of one store run side by side, in memory too', () => {
    const exchange = opened().exchange(mainExchange);
    const release = exchange.lock();
    expect(exchange.lock()).toBeUndefined();
    release?.();
    expect(exchange.lock()).toBeDefined();
  });
});

const firstLine = (lines: Interface) => lineWhere(lines, () => true);

/** The first line from now on that satisfies; the lines after it stay to be read. */
function lineWhere(lines: Interface, satisfies: (line: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (line: string) => {
      if (!satisfies(line)) return;
      lines.off('line', look);
      resolve(line);
    };
    lines.on('line', look);
    lines.once('close', () => reject(new Error('the process ended')));
  });
}
