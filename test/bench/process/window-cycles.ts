import type { Page } from '@playwright/test';
import type { Program } from '../../e2e/support/launch.ts';
import { type Memory, memoryOf } from './inside.ts';

/** Opens the window by the tray icon and closes it again, so many times. */
export async function openAndClose(
  program: Program,
  times: number,
  say: (done: number) => void = () => undefined,
): Promise<void> {
  for (let done = 1; done <= times; done += 1) {
    await openWindow(program);
    await program.closeWindow();
    say(done);
  }
}

/** What main and the page hold while the window shows its first screen; closed again afterwards. */
export async function withOpenWindow(
  program: Program,
): Promise<{ readonly main: Memory; readonly pageHeap: number }> {
  const page = await openWindow(program);
  const main = await memoryOf(program);
  const pageHeap = await heapOf(page);
  await program.closeWindow();
  return { main, pageHeap };
}

async function openWindow(program: Program): Promise<Page> {
  await program.clickTray();
  const page = await program.firstWindow();
  await page.locator('main h1').waitFor();
  return page;
}

/** What JavaScript of the page holds on to after its garbage is gone, megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
