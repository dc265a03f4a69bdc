import type { Locator, Page } from '@playwright/test';
import { frequentWord } from '../store/journal-lines.ts';
import { type Frames, framesDuring } from './frames.ts';

/** The journal's list, opened. */
export async function openJournal(page: Page): Promise<Locator> {
  await page.getByRole('navigation').getByText('Журнал').click();
  const grid = page.getByRole('grid', { name: 'Записи журнала' });
  await grid.getByRole('row').nth(1).waitFor();
  return grid;
}

/** Pixels a second of a finger that turns the wheel without hurry, and of one in a hurry. */
export const wheelSpeeds = [2000, 8000] as const;
const secondsOfWheel = 4;
const framesOfDrag = 240;
const linesOfText = 4000;

/**
 * A list that costs nothing but its scrolling: lines of plain text that are all there already, over the whole window. What of
 * its frames is late, this browser on this machine cannot show in time.
 */
export async function withPlainList<Value>(
  page: Page,
  work: (list: Locator) => Promise<Value>,
): Promise<Value> {
  await page.evaluate((lines) => {
    const list = document.createElement('div');
    list.id = 'bench-plain-list';
    Object.assign(list.style, {
      position: 'fixed',
      inset: '0',
      overflow: 'auto',
      background: 'white',
      zIndex: '9',
    });
    for (let line = 0; line < lines; line += 1) {
      const row = document.createElement('div');
      row.style.height = '32px';
      row.textContent = `${line} Заявка: не печатает принтер в бухгалтерии, второй этаж`;
      list.append(row);
    }
    document.body.append(list);
  }, linesOfText);
  const list = page.locator('#bench-plain-list');
  const value = await work(list);
  await list.evaluate((element) => element.remove());
  return value;
}

/** Turns the wheel over the list. */
export async function wheel(page: Page, grid: Locator, speed: number): Promise<Frames> {
  const box = await grid.boundingBox();
  if (box === null) throw new Error('the journal cannot be seen');
  const session = await page.context().newCDPSession(page);
  const frames = await framesDuring(page, () =>
    session.send('Input.synthesizeScrollGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      yDistance: -speed * secondsOfWheel,
      speed,
      gestureSourceType: 'mouse',
    }),
  );
  await session.detach();
  return frames;
}

/** Drags the scroll bar from the first line to the last. */
export function drag(page: Page, grid: Locator): Promise<Frames> {
  return framesDuring(page, () =>
    grid.evaluate(
      (list, frames) =>
        new Promise<void>((done) => {
          let frame = 0;
          const move = () => {
            frame += 1;
            list.scrollTop = (list.scrollHeight * frame) / frames;
            if (frame < frames) requestAnimationFrame(move);
            else done();
          };
          requestAnimationFrame(move);
        }),
      framesOfDrag,
    ),
  );
}

/** What a person waits for who types into the journal's search. */
export interface Typing {
  /** From a key to the letter on the screen, the longest, milliseconds (Chromium's event timing, in steps of 8). */
  readonly letter: number;
  /** From the last key to the lines that were found, milliseconds. */
  readonly found: number;
}

/** Milliseconds between the keys of somebody who types fast. */
const betweenKeys = 90;

/** Types a word that most lines hold. */
export async function typeIntoSearch(page: Page): Promise<Typing> {
  const search = page.getByLabel('Поиск по тексту');
  await search.click();
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(globalThis, { longestKey: longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'event' });
  });
  const status = page.getByRole('status').filter({ hasText: 'запис' });
  const before = await status.textContent();
  await search.pressSequentially(frequentWord, { delay: betweenKeys });
  const typed = performance.now();
  await status.filter({ hasNotText: before ?? '' }).waitFor();
  await page.getByRole('grid', { name: 'Записи журнала' }).getByRole('row').nth(1).waitFor();
  const found = performance.now() - typed;
  const letter = await page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, 'longestKey'), 'ms')));
  await search.fill('');
  await status.filter({ hasText: before ?? '' }).waitFor();
  return { letter, found };
}
