import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { exportKinds, importKinds } from '../../shared/kinds.ts';
import { runReportSchema } from '../../shared/run-report.ts';

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts a program of the project as `npm run` does; lines of its standard output come one by one. */
function start(script: string, ...programArguments: string[]) {
  const child = spawn(process.execPath, [`electron/sandbox/${script}`, ...programArguments], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const exit = once(child, 'exit').then(([code]) => z.number().nullable().parse(code));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, exit, lines };
}

test('the sandbox names both servers in its first line, they answer, and it ends cleanly when asked', async () => {
  const { child, exit, lines } = start('main.ts', '--json', '--partners=3', '--issues=5');
  const first = z
    .object({
      onec: z.object({ url: z.string(), user: z.string(), password: z.string() }),
      okdesk: z.object({ url: z.string(), token: z.string() }),
    })
    .strict()
    .parse(JSON.parse(String((await lines.next()).value)));
  expect(first.onec.url).toMatch(/\/odata\/standard\.odata$/);

  const signIn = Buffer.from(`${first.onec.user}:${first.onec.password}`, 'utf8').toString('base64');
  const partners = await fetch(`${first.onec.url}/Catalog_${encodeURIComponent('Партнеры')}?$format=json`, {
    headers: { authorization: `Basic ${signIn}` },
  });
  expect(z.object({ value: z.array(z.unknown()) }).parse(await partners.json()).value).toHaveLength(6);
  const issues = await fetch(`${first.okdesk.url}/api/v1/issues/count?api_token=${first.okdesk.token}`);
  expect(await issues.json()).toHaveLength(5);

  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});

test('a switch that no server has ends the sandbox with status 2 and names the known ones', async () => {
  const { child, exit } = start('main.ts', '--onec.ifMatsch=enforce');
  let told = '';
  child.stderr?.on('data', (text) => {
    told += text;
  });
  expect(await exit).toBe(2);
  expect(told).toContain('--onec.ifMatch');
});

test('the demonstration exchanges every minute, writes nothing the second time, and says so in its last line', async () => {
  const { exit, lines } = start('demo/main.ts', '--json', '--partners=12', '--issues=40', '--seed=5');
  const printed: string[] = [];
  for await (const line of { [Symbol.asyncIterator]: () => lines }) printed.push(line);
  expect(await exit).toBe(0);
  const summary = z
    .object({
      runs: z.array(runReportSchema.strict()),
      minutes: z.object({ okdesk: z.number(), onec: z.number() }).strict(),
    })
    .strict()
    .parse(JSON.parse(printed.at(-1) ?? ''));
  expect(summary.runs.map((run) => run.direction)).toEqual(['export', 'import', 'export', 'import']);
  expect(Object.keys(summary.runs[0]?.kinds ?? {})).toEqual([...exportKinds]);
  expect(Object.keys(summary.runs[1]?.kinds ?? {})).toEqual([...importKinds]);
  expect(summary.minutes.onec).toBe(summary.minutes.okdesk);
  expect(summary.minutes.onec).toBeGreaterThan(0);
  const again = summary.runs.slice(2).map((run) => run.writes);
  expect(again).toEqual([
    { onec: 0, okdesk: 0 },
    { onec: 0, okdesk: 0 },
  ]);
});

test('Ctrl+C ends the demonstration on a record boundary with the status that shells expect', async () => {
  const { child, exit } = start('demo/main.ts', '--issues=400');
  const { promise: importing, resolve } = Promise.withResolvers<void>();
  let shown = '';
  child.stdout?.on('data', (text) => {
    shown += text;
    if (/2\. Загрузка/.test(shown)) resolve();
  });
  await importing;
  const asked = Date.now();
  child.kill('SIGINT');
  expect(await exit).toBe(130);
  expect(Date.now() - asked).toBeLessThan(5000);
  expect(shown).toContain('Показ остановлен');
});
