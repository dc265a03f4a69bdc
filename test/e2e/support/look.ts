import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Program } from './launch.ts';

const folder = fileURLToPath(new URL('../../../out/screenshots', import.meta.url));

/** Switches the program to one colour theme and waits until its page has heard of it. */
export async function showTheme(program: Program, page: Page, theme: 'light' | 'dark'): Promise<void> {
  await program.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
}

/**
 * Pictures of a screen in both themes: `out/screenshots/light/<name>.png` and `…/dark/<name>.png`. Wait for what the
 * screen should show before; the theme is light afterwards.
 */
export async function screenshot(program: Program, page: Page, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await showTheme(program, page, theme);
    await mkdir(join(folder, theme), { recursive: true });
    await page.screenshot({ path: join(folder, theme, `${name}.png`), animations: 'disabled' });
  }
}

/** No finding of axe that is serious or critical, with its place and remedy in the failure's text. */
export async function expectNoSeriousAxe(page: Page): Promise<void> {
  // The other mode opens a page of its own, which the program's window does not allow.
  // Fluent's tab lists have two invisible stops that hand the focus on at once: nobody ever stays on one of them.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('[data-tabster-dummy]')
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = serious.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`),
  );
  expect(told).toEqual([]);
}
