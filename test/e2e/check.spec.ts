import type { Page } from '@playwright/test';
import { settingsBetween } from '../service/support.ts';
import { exchangeId, setUpExchange } from './support/exchange.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

/** The screen with both sides answered. */
async function openCheck(window: Page) {
  await window.getByRole('navigation').getByText('Проверка соединения').click();
  const okdesk = window.getByRole('region', { name: 'ОкДеск' });
  const onec = window.getByRole('region', { name: '1С', exact: true });
  await expect(okdesk.getByText(/^Проверено/u)).toBeVisible();
  await expect(onec.getByText(/^Проверено/u)).toBeVisible();
  return { okdesk, onec };
}

test('both sides are in order: the seed’s sentence, every question with its answer, a text for support', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, servers);
  const { okdesk, onec } = await openCheck(window);
  await expect(okdesk.getByText('Подключение прошло успешно', { exact: true })).toBeVisible();
  await expect(onec.getByText('Подключение прошло успешно', { exact: true })).toBeVisible();
  await expect(okdesk.getByText('Связь с аккаунтом и токен')).toBeVisible();
  await expect(onec.getByText('План обмена и его узел')).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'check-good');

  await window.getByRole('button', { name: /^Скопировать для поддержки/u }).click();
  await expect(window.getByRole('button', { name: /^Скопировано/u })).toBeVisible();
  const copied = await program.evaluate(({ clipboard }) => clipboard.readText(), undefined);
  expect(copied).toContain('ОкДеск: Подключение прошло успешно');
  expect(copied).not.toContain(servers.okdesk.token);
  expect(copied).not.toContain(servers.okdesk.userEmail);
});

test('a wrong token: the seed’s second answer with the seed’s advice; mended, that side alone is asked again', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, { onec: servers.onec, okdesk: { ...servers.okdesk, token: 'a'.repeat(40) } });
  const { okdesk, onec } = await openCheck(window);
  await expect(okdesk.getByText('Неверный адрес аккаунта или API-токен', { exact: true })).toBeVisible();
  await expect(okdesk.getByText('Проверьте поля «Имя пользователя» и «Пароль (токен)».')).toBeVisible();
  await expect(okdesk.getByText('Нужно исправить', { exact: true })).toBeVisible();
  await expect(onec.getByText('Подключение прошло успешно', { exact: true })).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'check-wrong-token');

  await window.evaluate(
    async ({ id, token }) =>
      globalThis.window.exchangeBridge.settings.saveSecret({
        exchangeId: id,
        name: 'okdeskToken',
        value: token,
      }),
    { id: exchangeId, token: servers.okdesk.token },
  );
  const askedOfOneC = servers.onec.counts().requests;
  await okdesk.getByRole('button', { name: 'Проверить: ОкДеск' }).click();
  await expect(okdesk.getByText('Подключение прошло успешно', { exact: true })).toBeVisible();
  expect(servers.onec.counts().requests).toBe(askedOfOneC);
});

test('1C and ОкДеск are away: both are named, with what to do', async ({ program, window, servers }) => {
  const { onec: base, okdesk: account } = settingsBetween(exchangeId, servers.onec, servers.okdesk);
  await setUpExchange(window, servers, {
    onec: { ...base, url: 'http://127.0.0.1:9/esti/odata/standard.odata' },
    okdesk: { ...account, url: 'http://127.0.0.1:9' },
  });
  const { okdesk, onec } = await openCheck(window);
  await expect(okdesk.getByText('Сервер ОкДеск недоступен', { exact: true })).toBeVisible();
  await expect(okdesk.getByText(/^Проверьте корректность адреса сайта/u)).toBeVisible();
  await expect(onec.getByText('Сервер 1С недоступен', { exact: true })).toBeVisible();
  await screenshot(program, window, 'check-away');
});
