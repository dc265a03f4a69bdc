import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Program } from './support/launch.ts';
import { showTheme } from './support/look.ts';
import { test as base, expect } from './support/program.ts';

/** A small program that uses Electron as ours does shows that both hosts behave alike. */
const main = fileURLToPath(new URL('../desktop-host/sample/main.js', import.meta.url));

/** What the sample's preload exposes. */
interface Sample {
  readonly blocked: string;
  echo(value: unknown): Promise<{ value: unknown; from: string; main: boolean; top: boolean }>;
  fail(): Promise<never>;
  unknown(): Promise<never>;
  notify(): Promise<void>;
  browse(): Promise<void>;
  onNews(listener: (news: unknown) => void): () => void;
}

declare global {
  var sample: Sample & { readonly events: string[]; readonly seconds: unknown[] };
  var stopNews: () => void;
}

const test = base.extend({
  program: async ({ start, programArguments, programEnvironment }, use) => {
    await use(await start({ main, args: programArguments, env: programEnvironment }));
  },
});

function events(program: Program): Promise<readonly string[]> {
  return program.evaluate(() => [...globalThis.sample.events], undefined);
}

function refusal(page: Page, ask: () => Promise<unknown>): Promise<unknown> {
  return page.evaluate(ask).catch(String);
}

test('the window asks main and gets structured clones back, with the frame that asked', async ({
  window,
}) => {
  const answer = await window.evaluate(async () => {
    const value = {
      at: new Date(5),
      map: new Map([['ключ', 1n]]),
      none: undefined,
      bytes: new Uint8Array([1, 2]),
    };
    const { value: back, ...rest } = await globalThis.sample.echo(value);
    const same =
      typeof back === 'object' &&
      back !== null &&
      Reflect.get(back, 'at') instanceof Date &&
      Reflect.get(back, 'map').get('ключ') === 1n &&
      'none' in back &&
      Reflect.get(back, 'bytes')[1] === 2;
    return { same, ...rest };
  });
  expect(answer).toEqual({ same: true, from: 'app://sample/index.html#start', main: true, top: true });
});

test('what main throws reaches the window with the words of Electron', async ({ window }) => {
  expect(await refusal(window, () => globalThis.sample.fail())).toContain(
    "Error invoking remote method 'fail': TypeError: нарочно",
  );
  expect(await refusal(window, () => globalThis.sample.unknown())).toContain(
    "No handler registered for 'nobody'",
  );
  expect(await refusal(window, () => globalThis.sample.echo(() => 1))).toContain('could not be cloned');
});

test('the preload is sandboxed and the page sees only what it exposes', async ({ window }) => {
  expect(
    await window.evaluate(() => ({
      blocked: globalThis.sample.blocked,
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      frozen: Object.isFrozen(globalThis.sample),
      secure: globalThis.isSecureContext,
    })),
  ).toEqual({
    blocked: expect.stringContaining('module not found: node:fs'),
    require: 'undefined',
    process: 'undefined',
    frozen: true,
    secure: true,
  });
});

test('news from main arrive until the window stops listening', async ({ program, window }) => {
  const news = window.locator('#news');
  await program.clickTrayMenu('news');
  await expect(news).toHaveText('7 1970-01-01T00:00:00.000Z');
  await window.evaluate(() => {
    globalThis.stopNews();
    document.querySelector('#news')?.replaceChildren('ничего');
  });
  await program.clickTrayMenu('news');
  await window.evaluate(() => globalThis.sample.echo(1));
  await expect(news).toHaveText('ничего');
});

test('the content policy holds, and the session lets no foreign request through', async ({
  program,
  window,
}) => {
  const seen = await window.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = true';
    document.head.append(script);
    const fetched = await fetch('https://elsewhere.example/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { hacked: Reflect.get(globalThis, 'hacked'), fetched };
  });
  expect(seen).toEqual({ hacked: undefined, fetched: 'refused' });
  expect(await events(program)).toContain('request: https://elsewhere.example/');
});

test('the page goes nowhere by itself: navigation, redirect and second window are the program’s to refuse', async ({
  program,
  window,
}) => {
  const address = window.url();
  await window.evaluate(() => location.assign('https://elsewhere.example/page'));
  await expect.poll(() => events(program)).toContain('navigate: https://elsewhere.example/page');
  await window.evaluate(() => location.assign('/moved'));
  await expect.poll(() => events(program)).toContain('redirect: https://elsewhere.example/');
  expect(await window.evaluate(() => globalThis.open('https://elsewhere.example/popup'))).toBeNull();
  await expect.poll(() => events(program)).toContain('open: https://elsewhere.example/popup');
  await expect.poll(() => program.windowCount()).toBe(1);
  expect(window.url()).toBe(address);
  expect((await events(program)).filter((event) => event.startsWith('request:'))).toEqual([]);
});

test('permissions are the program’s to give', async ({ program, window }) => {
  const told = await window.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) => asked.then(String, (error: Error) => error.name);
    return {
      read: await outcome(navigator.clipboard.readText()),
      write: await outcome(navigator.clipboard.writeText('скопировано')),
      media: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      known: (await navigator.permissions.query({ name: 'geolocation' })).state,
    };
  });
  expect(told).toEqual({
    read: 'NotAllowedError',
    write: 'undefined',
    media: 'NotAllowedError',
    known: 'denied',
  });
  expect(await program.evaluate(({ clipboard }) => clipboard.readText(), undefined)).toBe('скопировано');
  expect(await events(program)).toContain('asked: media');
});

test('the theme that main chooses is the one that the page sees', async ({ program, window }) => {
  await showTheme(program, window, 'dark');
  expect(await events(program)).toContain('dark: true');
  await showTheme(program, window, 'light');
});

test('the window comes and goes many times while the tray stays', async ({ program, window }) => {
  await window.getByRole('heading', { name: 'Образец' }).waitFor();
  for (const _turn of [1, 2, 3, 4]) {
    await program.closeWindow();
    expect(await program.windowCount()).toBe(0);
    expect(await program.trayToolTip()).toBe('образец');
    await program.clickTray();
    const again = await program.firstWindow();
    await expect(again.getByRole('heading', { name: 'Образец' })).toBeVisible();
  }
  expect((await events(program)).filter((event) => event === 'window-all-closed')).toHaveLength(4);
});

test('a window tells its size and state', async ({ program, window }) => {
  await program.evaluate(({ BrowserWindow }) => {
    const [only] = BrowserWindow.getAllWindows();
    only?.setSize(640, 480);
    only?.minimize();
    only?.restore();
  }, undefined);
  await window.waitForFunction(() => innerWidth === 640);
  expect(await events(program)).toEqual(
    expect.arrayContaining(['ready-to-show', 'show', 'resize', 'minimize']),
  );
});

test('a page that crashed is loaded again', async ({ program, window }) => {
  const crashed = window.waitForEvent('crash');
  await program.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    undefined,
  );
  await crashed;
  await expect.poll(() => events(program)).toContain('gone: crashed');
  await expect
    .poll(async () => (await program.firstWindow()).getByRole('heading', { name: 'Образец' }).isVisible())
    .toBe(true);
});

test('notices, opened addresses and dialogs are seen by the test, not by the PC', async ({
  program,
  window,
}) => {
  await window.evaluate(async () => {
    await globalThis.sample.notify();
    await globalThis.sample.browse();
  });
  expect(await program.notifications()).toEqual([{ title: 'Готово', body: 'Загружено 3 заявки' }]);
  await program.clickNotification('Готово');
  expect(await events(program)).toContain('notice clicked');
  expect(await program.opened()).toEqual(['https://help.example/']);
  await program.answerDialogs({ showSaveDialog: { canceled: false, filePath: '/tmp/журнал.csv' } });
  expect(await program.evaluate(({ dialog }) => dialog.showSaveDialog({}), undefined)).toMatchObject({
    filePath: '/tmp/журнал.csv',
  });
});

test('a second start hands over to the first one and leaves', async ({ program, start }) => {
  await program.trayToolTip();
  const second = await start({ main });
  expect(await second.exited).toBe(0);
  await expect
    .poll(() => program.evaluate(() => [...globalThis.sample.seconds], undefined))
    .toEqual([{ from: 'second' }]);
});

test('after the program was killed, the next start takes its place', async ({ program, window, start }) => {
  await window.getByRole('heading').waitFor();
  program.kill();
  await program.exited;
  const next = await start({ main });
  await expect((await next.firstWindow()).getByRole('heading', { name: 'Образец' })).toBeVisible();
});

test('a program that starts hidden has its tray and no window', async ({ start }) => {
  const program = await start({ main, args: ['--hidden'] });
  expect(await program.trayToolTip()).toBe('образец');
  expect(await program.windowCount()).toBe(0);
  await program.clickTrayMenu('Выход');
  expect(await program.exited).toBe(0);
});

test('a test that asks the stand-in for something it does not model is told its name', async ({
  program,
}) => {
  test.skip(program.host !== 'stand-in', 'real Electron has everything');
  const told = program.evaluate(({ app }) => app.getGPUInfo('basic'), undefined);
  await expect(told).rejects.toThrow('does not model App.getGPUInfo');
});
