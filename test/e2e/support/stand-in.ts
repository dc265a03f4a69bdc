import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { makeCodec } from '../../desktop-host/codec.ts';
import type { DoorAnswer, DoorQuestion } from '../../desktop-host/test-door.ts';
import type { HostProcess, LaunchOptions } from './host-process.ts';

const register = new URL('../../desktop-host/register.ts', import.meta.url).href;
const probe = new URL('probe.cjs', import.meta.url).href;
const builtMain = fileURLToPath(new URL('../../../out/main/main.js', import.meta.url));

type Asked = DoorQuestion extends infer Each ? (Each extends DoorQuestion ? Omit<Each, 'id'> : never) : never;

function isAnswer(message: unknown): message is DoorAnswer {
  return typeof message === 'object' && message !== null && 'id' in message;
}

const crashed = new WeakSet<Page>();

/** Pages of windows have loaded something; Chromium's own first page stays blank, a crashed one is being replaced. */
function isWindow(page: Page): boolean {
  return !page.isClosed() && !crashed.has(page) && page.url() !== 'about:blank';
}

/** The first page that shows something, now or as soon as one does. */
function waitForWindow(context: BrowserContext): Promise<Page> {
  const { promise, resolve } = Promise.withResolvers<Page>();
  const look = (page: Page) => {
    if (isWindow(page)) resolve(page);
    else page.on('framenavigated', () => isWindow(page) && resolve(page));
  };
  for (const page of context.pages()) look(page);
  context.on('page', look);
  return promise.finally(() => context.off('page', look));
}

/** Starts the program in plain Node over `test/desktop-host`; a test drives its windows as pages of Chromium. */
export function startStandIn(options: LaunchOptions): HostProcess {
  const codec = makeCodec();
  const child = fork(
    options.main ?? builtMain,
    [`--user-data-dir=${options.userData}`, ...(options.args ?? [])],
    {
      execArgv: ['--import', register, '--import', probe],
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }

  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  child.on('message', (message) => {
    if (!isAnswer(message)) return;
    const settled = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) settled?.reject(new Error(message.error));
    else settled?.resolve(codec.decode(message.value));
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      for (const { reject } of waiting.values())
        reject(new Error(`the program has ended (${code})\n${output}`));
      waiting.clear();
      resolve(code);
    });
  });
  const ask = (question: Asked): Promise<unknown> => {
    if (!child.connected) return Promise.reject(new Error(`the program has ended\n${output}`));
    asked += 1;
    const settled = Promise.withResolvers<unknown>();
    waiting.set(asked, settled);
    child.send({ ...question, id: asked });
    return settled.promise;
  };

  let joined: BrowserContext | undefined;
  const context = async (): Promise<BrowserContext> => {
    if (joined) return joined;
    const browser = await chromium.connectOverCDP(String(await ask({ kind: 'browser' })));
    const [only] = browser.contexts();
    if (only === undefined) throw new Error('Chromium has no context');
    const watch = (page: Page) => page.on('crash', () => crashed.add(page));
    for (const page of only.pages()) watch(page);
    only.on('page', watch);
    joined = only;
    return only;
  };

  return {
    host: 'stand-in',
    exited,
    async evaluate<Result>(run: unknown, argument: unknown) {
      const value = await ask({ kind: 'evaluate', source: String(run), argument: codec.encode(argument) });
      // The value is what `run` returned in the other process, and its type is that of `run`.
      return value as Result;
    },
    async firstWindow() {
      const page = await waitForWindow(await context());
      await page.waitForLoadState();
      // Joining brought the test's idea of colours with it.
      await ask({ kind: 'themes' });
      return page;
    },
    output: () => output,
    kill: () => {
      child.kill('SIGKILL');
    },
    async leave() {
      await joined?.browser()?.close();
      if (child.connected) child.disconnect();
    },
  };
}
