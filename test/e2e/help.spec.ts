import { setUpExchange } from './support/exchange.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

test('the guide opens on its first page, and every page can be read', async ({ program, window }) => {
  await window.getByRole('navigation').getByText('Справка').click();
  await expect(window.getByRole('heading', { name: 'Что делает программа' })).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'help');
  const tabs = window.getByRole('tablist', { name: 'Содержание' }).getByRole('tab');
  const pages = await tabs.count();
  expect(pages).toBe(8);
  for (let page = 0; page < pages; page += 1) {
    await tabs.nth(page).click();
    await expect(window.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
});

test('emergencies: a wrong token stops the way at the connection with the seed’s advice; mended, the way goes on to the end', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, { onec: servers.onec, okdesk: { ...servers.okdesk, token: 'a'.repeat(40) } });
  await window.getByRole('navigation').getByText('Справка').click();
  await window.getByRole('tab', { name: 'Аварийные ситуации' }).click();
  await window.getByRole('button', { name: 'Тариф активен' }).click();
  await window.getByRole('button', { name: 'Проверить соединение' }).click();
  await expect(window.getByText(/Неверный адрес аккаунта или API-токен/u).first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Выполнить обмен' })).toHaveCount(0);
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'help-emergency');

  await setUpExchange(window, servers);
  await window.getByRole('button', { name: 'Проверить ещё раз' }).click();
  await window.getByRole('button', { name: 'Выполнить обмен' }).click();
  await expect(window.getByRole('heading', { name: /Записи, которые не прошли/u })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Открыть журнал' })).toBeVisible({ timeout: 60_000 });
});
