import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../../build/chromium.mjs';
import { host } from './host.ts';
import { lifeCycle } from './life-cycle.ts';
import { getPath } from './paths.ts';

const switches = [
  // The container's root user cannot have Chromium's own sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** Chromium's own files: where the program wants them, in a folder of their own. */
const profile = () => join(getPath('sessionData'), 'browser');

async function start(): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing; npm run e2e says what to install');
  const context = await chromium.launchPersistentContext(profile(), {
    executablePath,
    headless: !host.headed,
    viewport: null,
    locale: host.locale === 'ru' ? 'ru-RU' : host.locale,
    args: switches,
  });
  lifeCycle.closeAtExit(() => context.close());
  return context;
}

let started: Promise<BrowserContext> | undefined;
const firstStart = Promise.withResolvers<void>();
const ours = new Set<Page>();
let beingMade: Promise<unknown> = Promise.resolve();

/** The one Chromium of this program, started with its first window and kept until the program ends. */
function browser(): Promise<BrowserContext> {
  started ??= start().then((context) => {
    // The first blank page stays open for ever: Chromium ends with its last page, and the tray outlives windows.
    for (const page of context.pages()) ours.add(page);
    context.on('page', (page) => void closeStranger(page));
    firstStart.resolve();
    return context;
  });
  return started;
}

/** A page that no BrowserWindow made was opened by a page: the opener's window decides; this page itself goes. */
async function closeStranger(page: Page): Promise<void> {
  await beingMade;
  if (!ours.has(page)) await page.close();
}

/** Chromium's own first page, which no window uses. */
export async function firstPage(): Promise<Page> {
  const [page] = (await browser()).pages();
  if (page === undefined) throw new Error('Chromium has no first page');
  return page;
}

/** A page in a Chromium window of its own, which a person can move and resize. */
async function newVisiblePage(context: BrowserContext, width: number, height: number): Promise<Page> {
  const line = await context.newCDPSession(await firstPage());
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    line.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height }),
  ]);
  await line.detach();
  return page;
}

async function newHiddenPage(context: BrowserContext, width: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  return page;
}

/** A new page for a window of this size. */
export async function newPage(width: number, height: number): Promise<Page> {
  const context = await browser();
  const making = (host.headed ? newVisiblePage : newHiddenPage)(context, width, height);
  beingMade = making.then((page) => ours.add(page));
  await beingMade;
  return making;
}

/** Where a test joins by the debugging protocol, as soon as the first window has started Chromium. */
export async function debuggingAddress(): Promise<string> {
  await firstStart.promise;
  const [port] = (await readFile(join(profile(), 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}
