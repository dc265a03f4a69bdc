import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpExchange } from './support/exchange.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

test('every section of the settings can be read, and the secrets are only said to be there', async ({
  program,
  window,
  servers,
  userData,
}) => {
  await setUpExchange(window, servers);
  await window.getByRole('navigation').getByText('Настройки', { exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Настройки', level: 1 })).toBeVisible();
  const sections = window.getByRole('navigation', { name: 'Разделы настроек' }).getByRole('tab');
  await expect(sections.first()).toBeVisible();
  const count = await sections.count();
  for (let index = 0; index < count; index += 1) {
    await sections.nth(index).click();
    await expect(sections.nth(index)).toHaveAttribute('aria-selected', 'true');
    await expectNoSeriousAxe(window);
    await screenshot(program, window, `settings-${index + 1}`);
  }
  expect(await window.content()).not.toContain(servers.okdesk.token);
  for (const file of ['settings.json', 'secrets.json']) {
    expect(readFileSync(join(userData, file), 'utf8')).not.toContain(servers.okdesk.token);
  }
});

test('the language changes at once, and is there again after a restart', async ({
  window,
  start,
  program,
}) => {
  await window.evaluate(async () => {
    const view = await globalThis.window.exchangeBridge.settings.view({});
    if (view.ok)
      await globalThis.window.exchangeBridge.settings.saveProgram({
        program: { ...view.value.program, language: 'en' },
      });
  });
  await expect(window.getByRole('navigation').getByText('Settings', { exact: true })).toBeVisible();
  await program.close();
  const again = await start();
  await expect(
    (await again.firstWindow()).getByRole('navigation').getByText('Settings', { exact: true }),
  ).toBeVisible();
});
