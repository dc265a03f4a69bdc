import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { startOkdeskSandbox } from '../../electron/sandbox/okdesk/start.ts';
import { startOneCSandbox } from '../../electron/sandbox/onec/start.ts';

const program = join(import.meta.dirname, '..', '..', 'electron', 'cli.ts');
export const onecPassword = 'обмен';

export interface Answer {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
  /** The last line of the output as an object, where it is one. */
  readonly object: Readonly<Record<string, unknown>>;
}

/** Starts the real program with nothing of our own environment that could answer for it. */
export function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended: Promise<Answer> = once(child, 'close').then(([code]) => ({
    exitCode: Number(code),
    output,
    errors,
    object: objectIn(output),
  }));
  /** Ends when the program has said this. */
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (output.includes(text) || errors.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`the program ended: ${output} ${errors}`)));
      look();
    });
  return { child, ended, said };
}

function objectIn(output: string): Answer['object'] {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? z.record(z.string(), z.unknown()).parse(JSON.parse(last)) : {};
}

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'exchange-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Both embedded servers, a data folder with settings for them, and the program called with their secrets. */
export async function place(size: { partners: number; issues: number } = { partners: 4, issues: 6 }) {
  const data = makeFranchisee({ seed: 7, ...size });
  const onec = await startOneCSandbox({ seed: data.onec });
  const okdesk = await startOkdeskSandbox({ seed: data.okdesk });
  onTestFinished(async () => {
    await onec.close();
    await okdesk.close();
  });
  const path = folder();
  const secrets = { EXCHANGE_ONEC_PASSWORD: onecPassword, EXCHANGE_OKDESK_TOKEN: okdesk.token };
  const begin = (words: readonly string[], environment: Readonly<Record<string, string>> = secrets) =>
    start([...words, '--data', path], environment);
  const call = (words: readonly string[], environment?: Readonly<Record<string, string>>) =>
    begin(words, environment).ended;
  const set = (...assignments: readonly string[]) =>
    call(['settings', ...assignments.flatMap((assignment) => ['--set', assignment])]);
  await set(
    `onec.url=${onec.url}`,
    `onec.user=${onec.user}`,
    `okdesk.url=${okdesk.url}`,
    `okdesk.userEmail=${okdesk.userEmail}`,
    'okdesk.requestsPerSecond=500',
  );
  return { onec, okdesk, path, secrets, begin, call, set };
}

/** Everything that the program left in its folder, byte for byte. */
export function written(path: string): string {
  return readdirSync(path)
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}
