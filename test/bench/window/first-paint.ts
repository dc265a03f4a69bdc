import type { Program } from '../../e2e/support/launch.ts';
import { median } from '../shared/median.ts';

/** Medians over several windows, milliseconds since the page was asked for. */
export interface FirstPaint {
  /** Something of ours is on the screen (Chromium's paint timing). */
  readonly first: number;
  /** The screen stands there, with its data. */
  readonly whole: number;
}

/** Opens and closes the window so many times. */
export async function firstPaint(program: Program, times: number): Promise<FirstPaint> {
  const firsts: number[] = [];
  const wholes: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await program.closeWindow();
    await program.clickTray();
    const page = await program.firstWindow();
    const { first, whole } = await page.evaluate(
      () =>
        new Promise<{ first: number; whole: number }>((resolve) => {
          const look = () => {
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            const isThere = document.querySelector('main h1') !== null && paint !== undefined;
            if (isThere) resolve({ first: paint.startTime, whole: performance.now() });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    firsts.push(first);
    wholes.push(whole);
  }
  return { first: median(firsts), whole: median(wholes) };
}
