import { expect, type Locator, type Page } from '@playwright/test';

/** No window has more stops than this on the way of the Tab key. */
const mostStops = 400;

/** Goes to something with the Tab key alone, as a person without a mouse does. Fails when the key never comes there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const reached = await target.evaluate((element) => element === document.activeElement);
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never comes to ${target}`);
}

/** Presses a button, a link or an entry of the rail, once it can be pressed. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await expect(target).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  await page.keyboard.press('Enter');
}

/** Types into a field, in the place of what stood there. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
