import { runsOf, setUpExchange } from './support/exchange.ts';
import { setUpFilledExchange } from './support/filled.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

test('at first there is nothing to exchange: the way to the wizard and to the demonstration', async ({
  program,
  window,
}) => {
  await expect(window.getByRole('heading', { name: 'Обмен', level: 1 })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Настроить обмен' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Попробовать на демонстрационных данных' })).toBeVisible();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'exchange-first-time');
});

test('«Обмен сейчас» runs both directions, says until when it is complete and what it did', async ({
  program,
  window,
  servers,
}) => {
  await setUpExchange(window, servers);
  await window.getByRole('button', { name: 'Обмен сейчас' }).click();
  await expect(window.getByText(/полно до/u).first()).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(async () => (await runsOf(window)).map((run) => run.outcome), { timeout: 60_000 })
    .toEqual(['complete', 'complete']);
  await expect(window.getByRole('button', { name: 'Обмен сейчас' })).toBeEnabled();
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'exchange');
});

test('the plan of a direction shows what would change, and changes nothing', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  servers.onec.asPerson().create('Catalog_ОкД_ПроизводителиОборудования', { Description: 'Новый завод' });
  const before = servers.okdesk.counts().acceptedWrites;
  await window.getByRole('tab', { name: 'План и сверка' }).click();
  await window.getByRole('button', { name: 'Показать план' }).click();
  await window.getByRole('button', { name: /Создать: производител/iu }).click();
  await expect(window.getByText('Новый завод').first()).toBeVisible({ timeout: 30_000 });
  expect(servers.okdesk.counts().acceptedWrites).toBe(before);
  await expectNoSeriousAxe(window);
  await screenshot(program, window, 'exchange-plan');
});

test('when very many clients change at once the exchange asks; only after a yes it goes on', async ({
  program,
  window,
  servers,
}) => {
  await setUpFilledExchange(window, servers);
  const [settings] = await window.evaluate(async () => {
    const view = await globalThis.window.exchangeBridge.settings.view({});
    return view.ok ? view.value.exchanges.map((one) => one.settings) : [];
  });
  if (settings === undefined) throw new Error('no exchange');
  await window.evaluate(
    (given) => globalThis.window.exchangeBridge.settings.saveExchange({ settings: given }),
    { ...settings, export: { ...settings.export, brake: { records: 0, percent: 100, percentFrom: 1 } } },
  );
  const person = servers.onec.asPerson();
  const linked = new Set(servers.okdesk.all('companies').map((company) => company['crm_1c_id']));
  const client = person.all('Catalog_Партнеры').find((partner) => linked.has(String(partner['Ref_Key'])));
  person.change('Catalog_Партнеры', String(client?.['Ref_Key']), { НаименованиеПолное: 'Новое имя клиента' });

  await window.getByRole('button', { name: 'Выгрузить', exact: true }).click();
  const yes = window.getByRole('button', { name: 'Да, выгрузить' });
  await expect(yes).toBeVisible({ timeout: 30_000 });
  expect(servers.okdesk.all('companies').map((company) => company['name'])).not.toContain(
    'Новое имя клиента',
  );
  await screenshot(program, window, 'exchange-brake');
  await yes.click();
  await expect
    .poll(() => servers.okdesk.all('companies').map((company) => company['name']), { timeout: 30_000 })
    .toContain('Новое имя клиента');
});
