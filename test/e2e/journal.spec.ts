import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import type { RunningServers } from '../../electron/sandbox/servers.ts';
import { dataPlace } from '../../electron/store/data-place.ts';
import { onecSide } from '../scenarios/onec-side.ts';
import { exchangeId, runsOf, setUpExchange } from './support/exchange.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

const contacts = 'Catalog_КонтактныеЛицаПартнеров';

/** A client with a contact whose address ОкДеск refuses: the seed's own example. Gives the contact's reference. */
function enterWrongEmail(servers: RunningServers): string {
  const office = onecSide(servers.onec);
  const partner = office.partner('Ромашка-Сервис');
  return office.contact(partner, 'Иванов Иван Иванович', { email: '<ivanii@mail.example>' });
}

/** One run of everything to its end. */
async function exchange(window: Page): Promise<void> {
  const before = (await runsOf(window)).length;
  await window.evaluate(
    (id) =>
      globalThis.window.exchangeBridge.exchange.run({ exchangeId: id, directions: ['export', 'import'] }),
    exchangeId,
  );
  await expect
    .poll(async () => (await runsOf(window)).filter(({ endedAt }) => endedAt !== undefined).length, {
      timeout: 30_000,
    })
    .toBe(before + 2);
}

async function openJournal(window: Page): Promise<void> {
  await window.getByRole('navigation').getByText('Журнал').click();
  await expect(window.getByRole('grid', { name: 'Записи журнала' })).toBeVisible();
}

test('an error is found by the filter, opens with request and answer, and goes after it was mended in 1C', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, servers);
  const contact = enterWrongEmail(servers);
  await exchange(window);
  await openJournal(window);
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'journal');

  const filter = window.getByRole('search', { name: 'Отбор' });
  const lines = window.getByRole('row').filter({ hasText: 'Иванов Иван Иванович' });
  await filter.getByRole('button', { name: 'Ошибки' }).click();
  await filter.getByLabel('Событие').selectOption({ label: 'Обмен с сайтом ОкДеск (выгрузка)' });
  await filter.getByLabel('Период').selectOption({ label: 'Сегодня' });
  await filter.getByLabel('Поиск по тексту').fill('ivanii');
  await expect(window.getByText('1 запись', { exact: true })).toBeVisible();
  await lines.first().dblclick();

  const entry = window.getByRole('dialog', { name: 'Запись журнала' });
  await expect(
    entry.getByText(
      /^При обновлении данных контактного лица Иванов Иван Иванович произошла ошибка\. Код ошибки 422/u,
    ),
  ).toBeVisible();
  await expect(entry.getByText('Запрос', { exact: true })).toBeVisible();
  await expect(entry.locator('pre', { hasText: '"first_name": "Иван"' })).toBeVisible();
  await expect(entry.getByText(/^Что делать/u)).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'journal-entry');

  onecSide(servers.onec).setEmail(contacts, contact, 'ivanii@mail.example');
  await entry.getByRole('button', { name: 'Отправить снова' }).click();
  await expect(entry.getByText('Обмен закончен, всё принято.')).toBeVisible();
  expect(servers.okdesk.all('contacts').map(({ email }) => email)).toContain('ivanii@mail.example');
  await entry.getByRole('button', { name: 'Закрыть', exact: true }).click();

  await window.getByRole('tab', { name: 'Причины ошибок' }).click();
  await expect(window.getByText('Ошибок нет')).toBeVisible();
});

test('errors are grouped by cause, and all of a cause are sent again with the result told', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, servers);
  enterWrongEmail(servers);
  servers.okdesk.faults.add({
    method: 'POST',
    path: /\/equipments\//u,
    times: 1000,
    fault: { type: 'status', status: 422, body: '{"errors":{"serial_number":"уже занято"}}' },
  });
  await exchange(window);
  await openJournal(window);
  await window.getByRole('tab', { name: /^Причины ошибок \(\d+\)$/u }).click();
  const email = window.getByRole('region', { name: 'ОкДеск не принял поле «Электронная почта»' });
  const serial = window.getByRole('region', { name: 'ОкДеск не принял поле «Серийный номер»' });
  await expect(email.getByText('Контактное лицо Иванов Иван Иванович')).toBeVisible();
  await expect(serial).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'journal-causes');

  servers.okdesk.faults.clear();
  await serial.getByRole('button', { name: /^Отправить снова.*Серийный номер/u }).click();
  await expect(window.getByText('Обмен закончен, с ошибкой осталась 1 запись.')).toBeVisible();
  await expect(serial).toBeHidden();
  await expect(email).toBeVisible();
});

test('«Почему заявки 1234 нет в 1С?» is answered in a sentence, with what is known and the last lines', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, servers);
  enterWrongEmail(servers);
  await exchange(window);
  await openJournal(window);
  const question = window.getByLabel('Почему записи нет на другой стороне?');
  await question.fill('Почему заявки 99999 нет в 1С?');
  await question.press('Enter');
  await expect(window.getByText('Загрузка такой заявки не встречала.')).toBeVisible();
  await window.keyboard.press('Escape');
  await question.fill('Ромашка-Сервис');
  await question.press('Enter');
  const answer = window.getByRole('dialog', { name: 'Почему: Ромашка-Сервис' });
  await expect(answer.getByText(/^Есть в ОкДеск под номером \d+/u)).toBeVisible();
  await expect(answer.getByText(/^Иванов Иван Иванович: ОкДеск не принял запись/u)).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'journal-explain');
});

test('the lines of the filter go into a file for Russian Excel', async ({
  program,
  window,
  servers,
  userData,
}) => {
  await setUpExchange(window, servers);
  enterWrongEmail(servers);
  await exchange(window);
  await openJournal(window);
  await window.getByRole('search', { name: 'Отбор' }).getByRole('button', { name: 'Ошибки' }).click();
  await expect(window.getByText('1 запись', { exact: true })).toBeVisible();
  const path = join(userData, 'журнал.csv');
  await program.answerDialogs({ showSaveDialog: { canceled: false, filePath: path } });
  await window.getByRole('button', { name: 'Сохранить в файл' }).click();
  await window.getByRole('menuitem', { name: /\.csv/u }).click();
  await expect(window.getByText(/^Сохранена 1 запись/u)).toBeVisible();
  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\uFEFFДата и время;Уровень;Событие;')).toBe(true);
  expect(text).toContain(';ошибка;Обмен с сайтом ОкДеск (выгрузка);Контактное лицо;Иванов Иван Иванович;');
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
});

test('new lines are told of and do not move the list; keys move and open', async ({ window, servers }) => {
  await setUpExchange(window, servers);
  await exchange(window);
  await openJournal(window);
  const found = window.getByText(/^\d+ запис(ь|и|ей)$/u);
  const before = await found.textContent();
  await exchange(window);
  const news = window.getByRole('button', { name: /^Новые записи: \d+\. Показать$/u });
  await expect(news).toBeVisible();
  expect(await found.textContent()).toBe(before);
  await news.click();
  await expect(news).toBeHidden();
  await expect(found).not.toHaveText(before ?? '');

  await expect(window.getByRole('gridcell', { name: '…', exact: true })).toHaveCount(0);
  await window.getByRole('grid', { name: 'Записи журнала' }).focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  const entry = window.getByRole('dialog', { name: 'Запись журнала' });
  await expect(entry).toBeVisible();
  await entry.getByRole('button', { name: 'Все записи этого обмена' }).click();
  await expect(entry).toBeHidden();
  await expect(window.getByLabel('Обмен', { exact: true }).last()).not.toHaveValue('');
});

test('an empty journal fills by itself', async ({ window, servers }) => {
  await setUpExchange(window, servers);
  await window.getByRole('navigation').getByText('Журнал').click();
  await expect(window.getByText('Журнал пуст')).toBeVisible();
  await exchange(window);
  await expect(window.getByRole('gridcell', { name: 'Выгрузка', exact: true }).first()).toBeVisible();
});

/** Lines of one title, as if the exchange had written them. */
function writeLines(folder: string, title: string, lines: number): void {
  const database = new DatabaseSync(dataPlace(folder, process.platform, {}).database, { timeout: 10_000 });
  database
    .prepare(
      `WITH RECURSIVE line (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM line LIMIT ?)
       INSERT INTO journal (exchange, at, level, event, code, parameters, title)
       SELECT (SELECT id FROM exchange), 1795000000000 + number, 'info', 'export', 'export.changed',
              '{"kindRu":"Компания","title":"Ромашка"}', ?
       FROM line`,
    )
    .run(lines, title);
  database.close();
}

test('of more than a hundred thousand lines found the latest are listed, and the window says so', async ({
  program,
  window,
  servers,
  userData,
}) => {
  await setUpExchange(window, servers);
  await exchange(window);
  writeLines(userData, 'зеленщик', 100_000);
  writeLines(userData, 'каменщик', 1);
  await openJournal(window);
  const text = window.getByRole('search', { name: 'Отбор' }).getByLabel('Поиск по тексту');
  await text.fill('зеленщик');
  await expect(window.getByText(/^100\s000 записей$/u)).toBeVisible({ timeout: 30_000 });
  writeLines(userData, 'зеленщик', 1);
  await text.fill('зеленщ');
  await expect(
    window.getByText(/^Больше 100\s000 записей, показаны последние\. В файл сохраняются все\.$/u),
  ).toBeVisible();
  await screenshot(program, window, 'journal-many-found');
  await window.getByRole('grid', { name: 'Записи журнала' }).focus();
  await window.keyboard.press('End');
  await expect(window.getByRole('row', { name: /зеленщик/u }).last()).toHaveAttribute(
    'aria-rowindex',
    '100001',
  );
});
