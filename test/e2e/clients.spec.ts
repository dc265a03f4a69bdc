import type { Page } from '@playwright/test';
import { exchangeId } from './support/exchange.ts';
import { setUpFilledExchange } from './support/filled.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

// Each test first runs a whole exchange both ways.
test.describe.configure({ timeout: 120_000 });
test.use({ serverOptions: { seed: 7, partners: 26, issues: 3, today: '2026-11-20' } });

const flag = 'ОкД_ВыгружатьВОкДеск';

async function openClients(window: Page): Promise<void> {
  await window.getByRole('navigation').getByText('Клиенты', { exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Клиенты', level: 1 })).toBeVisible();
  await expect(window.getByRole('grid', { name: 'Клиенты' })).toBeVisible();
}

/** A contact whose client does not have the flag, by the program's own answer. */
function contactWithoutClientsFlag(window: Page): Promise<string> {
  return window.evaluate(async (id) => {
    const { clients } = globalThis.window.exchangeBridge;
    const answer = await clients.list({
      exchangeId: id,
      kind: 'contact',
      flagged: false,
      offset: 0,
      limit: 500,
    });
    const records = answer.ok ? answer.value.records : [];
    const found = records.find(
      ({ forbidden }) => forbidden?.code === 'clients.forbidden_partner_not_flagged',
    );
    if (found === undefined) throw new Error('every unflagged contact could be flagged');
    return found.title;
  }, exchangeId);
}

test('clients stand with their flag, their place in ОкДеск and remarks; a click on a state is a filter', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  await openClients(window);
  await expect(window.getByRole('button', { name: /^Есть \d+/u })).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'clients');

  await window.getByRole('button', { name: /^Не выгружается \d+/u }).click();
  const grid = window.getByRole('grid', { name: 'Клиенты' });
  await expect(grid.getByText('Не стоит флаг «Выгружать в ОкДеск».').first()).toBeVisible();
  await expect(grid.getByText('Есть', { exact: true })).toHaveCount(0);
});

test('a contact cannot have the flag without its client: the rule is told, and nothing is written', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  await openClients(window);
  await window.getByRole('tab', { name: 'Контактные лица' }).click();
  const grid = window.getByRole('grid', { name: 'Контактные лица' });
  await expect(grid).toBeVisible();
  const name = await contactWithoutClientsFlag(window);
  await window.getByRole('searchbox').fill(name);
  const row = grid.getByRole('row').filter({ hasText: name }).first();
  await row.getByRole('checkbox').click();
  const writes = servers.onec.counts().acceptedWrites;
  await window.getByRole('button', { name: 'Поставить «Выгружать в ОкДеск»' }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toContainText(
    'у клиента не стоит флаг «Выгружать в ОкДеск», сначала поставьте его клиенту',
  );
  await expect(dialog.getByRole('button', { name: 'Поставить флаг' })).toBeDisabled();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'clients-flag-rule');
  await dialog.getByRole('button', { name: 'Отмена' }).click();

  await row.dblclick();
  const card = window.getByRole('dialog');
  await expect(card.getByRole('switch', { name: 'Выгружать в ОкДеск' })).toBeDisabled();
  await expect(card).toContainText('Пока его нет у партнера, нельзя поставить его и контактным лицам');
  expect(servers.onec.counts().acceptedWrites).toBe(writes);
});

test('many clients at once: 1C has the flags afterwards, and what was refused says why', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  await openClients(window);
  await window.getByRole('combobox', { name: 'Флаг' }).selectOption('Без флага');
  const flagged = () =>
    servers.onec
      .asPerson()
      .all('Catalog_Партнеры')
      .filter((partner) => partner[flag] === true).length;
  const before = flagged();
  await window.getByRole('button', { name: /^Отметить все найденные/u }).click();
  await expect(window.getByText(/^Отмечен/u)).toBeVisible();
  servers.onec.switches.beforeWriteRefuses.set('Catalog_Партнеры', 'Партнер закреплён за другим отделом.');
  await window.getByRole('button', { name: 'Поставить «Выгружать в ОкДеск»' }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toContainText('служебные партнеры 1С – 3');
  await dialog.getByRole('button', { name: 'Поставить флаг' }).click();
  await expect(dialog).toContainText('Партнер закреплён за другим отделом');
  await screenshot(program, window, 'clients-flag-refused');
  await dialog.getByRole('button', { name: 'Готово' }).click();
  expect(flagged()).toBe(before);

  servers.onec.switches.beforeWriteRefuses.clear();
  await window.getByRole('button', { name: /^Отметить все найденные/u }).click();
  await expect(window.getByText(/^Отмечен/u)).toBeVisible();
  await window.getByRole('button', { name: 'Поставить «Выгружать в ОкДеск»' }).click();
  await dialog.getByRole('button', { name: 'Поставить флаг' }).click();
  await expect(dialog.getByRole('heading')).toContainText(/^Флаг стоит у \d+/u);
  await dialog.getByRole('button', { name: 'Готово' }).click();
  expect(flagged()).toBeGreaterThan(before + 3);
  await window.getByRole('combobox', { name: 'Флаг' }).selectOption('Флаг: любой');
  await expect(window.getByRole('button', { name: /^В очереди \d+/u })).toBeVisible();
});

test('the card of a client shows its people and contracts; by keyboard alone', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  await openClients(window);
  await window.getByRole('button', { name: /^Есть \d+/u }).click();
  const grid = window.getByRole('grid', { name: 'Клиенты' });
  await expect(grid.getByText('Есть', { exact: true }).first()).toBeVisible();
  await grid.focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  const card = window.getByRole('dialog');
  await expect(card.getByText(/^Контактные лица: \d+/u)).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'clients-card');
  await card.getByRole('button', { name: 'Открыть в ОкДеск' }).click();
  await expect.poll(() => program.opened()).toContainEqual(expect.stringMatching(/\/companies\/\d+$/u));
  await window.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(grid).toBeFocused();
});

test('only what has remarks: a Russian letter in an address is named with its place', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  await openClients(window);
  await window.getByRole('tab', { name: 'Контактные лица' }).click();
  await window.getByRole('switch', { name: 'Только с замечаниями' }).click();
  const grid = window.getByRole('grid', { name: 'Контактные лица' });
  await expect(grid.getByText(/русская буква/u).first()).toBeVisible();
  await screenshot(program, window, 'clients-remarks');
});
