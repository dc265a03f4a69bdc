import type { Page } from '@playwright/test';
import { press, tabTo, type } from './support/keyboard.ts';
import { expect, test } from './support/program.ts';

// Ten steps and a whole first run at the pace of a real account, four requests a second.
test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { seed: 7, partners: 2, issues: 4, today: '2026-11-20' } });

const button = (window: Page, name: string | RegExp) => window.getByRole('button', { name });

/** Opens the wizard from wherever the program begins. */
async function openWizard(window: Page): Promise<void> {
  await press(window, window.getByRole('navigation').getByRole('button', { name: 'Мастер настройки' }));
}

/** The step is open and green. */
async function expectGreen(window: Page, heading: RegExp, timeout = 30_000): Promise<void> {
  await expect(window.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  const current = window.getByRole('navigation', { name: 'Шаги настройки' }).locator('[aria-current=step]');
  await expect(current).toContainText('готово', { timeout });
}

const next = (window: Page) => press(window, button(window, 'Далее'));

/** Ticks off, card by card, everything that only a person can answer for. */
async function tickEverything(window: Page): Promise<void> {
  const all = window.getByRole('button', { name: /^Отметить всё/ });
  await expect(all.first()).toBeVisible();
  for (let left = await all.count(); left > 0; left = await all.count()) {
    await press(window, all.first());
    await expect(all).toHaveCount(left - 1);
  }
}

test('с пустой программы до первого обмена одной клавиатурой', async ({ window, servers }) => {
  const { onec, okdesk } = servers;
  await openWizard(window);
  await press(window, button(window, 'Настроить обмен'));

  // (a) The first step asks for address and key, because nobody has entered them yet.
  await type(window, window.getByLabel('Адрес сайта ОкДеск'), okdesk.url);
  await type(window, window.getByLabel('Имя пользователя (email)'), okdesk.userEmail);
  await type(window, window.getByLabel('Пароль (токен)'), okdesk.token);
  await window.keyboard.press('Enter');
  await expectGreen(window, /Общие настройки/);
  await next(window);

  // (b) A person mends in ОкДеск what the wizard shows to be different, and it sees that.
  await expect(window.getByRole('heading', { level: 2, name: /Статусы заявок/ })).toBeVisible();
  await press(window, button(window, 'Проверить ещё раз'));
  await tabTo(window, window.getByRole('tab', { name: /Обязательные поля/ }));
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  for (const status of ['Открыта', 'Отложена', 'Ожидает проверки', 'Закрыта']) {
    const card = window
      .getByRole('button', { name: new RegExp(`^${status}`) })
      .and(window.locator('[aria-expanded]'));
    await tabTo(window, card);
    if ((await card.getAttribute('aria-expanded')) === 'false') await window.keyboard.press('Enter');
    await tickEverything(window);
  }
  await expectGreen(window, /Статусы заявок/);
  await next(window);

  // (c) and (d) Attributes; the second asks for the infobase, where its values come from.
  await expect(window.getByRole('heading', { level: 2, name: /Тип работ/ })).toBeVisible();
  await tickEverything(window);
  await expectGreen(window, /Тип работ/);
  await next(window);
  await type(window, window.getByLabel('Адрес базы 1С'), onec.url);
  await type(window, window.getByLabel('Пользователь 1С'), onec.user);
  await type(window, window.getByLabel('Пароль', { exact: true }), onec.password);
  await window.keyboard.press('Enter');
  await expect(window.getByText('Работы за счет фирмы')).toBeVisible();
  await tickEverything(window);
  await expectGreen(window, /Атрибуты трудозатрат/);
  await next(window);

  // (e) The one right that nothing can prove.
  const create = window.getByRole('checkbox', { name: /Создание и редактирование/ });
  await tabTo(window, create);
  await window.keyboard.press('Space');
  await expectGreen(window, /Ключ API/);
  await next(window);

  // (f) 1C is read once.
  await press(window, button(window, 'Начальное заполнение'));
  await expectGreen(window, /База 1С/);
  await next(window);

  // (g) and (h).
  await expectGreen(window, /Настройка обмена/);
  await next(window);
  await expectGreen(window, /Расписание/);
  await tabTo(window, window.getByRole('switch', { name: 'Использовать регламентное задание' }).first());
  await window.keyboard.press('Space');
  await press(window, button(window, 'Сохранить и проверить'));
  await expect(window.getByText(/Заработает, когда мастер будет пройден/)).toBeVisible();
  await next(window);

  // (i) Doubtful pairs may wait.
  await press(window, button(window, 'Найти совпадения'));
  await expectGreen(window, /Сопоставление/);
  await next(window);

  // (j) The plan, the run, the end.
  await press(window, button(window, 'Показать план'));
  await expect(window.getByRole('table').first()).toBeVisible({ timeout: 30_000 });
  await press(window, button(window, 'Начать первый обмен'));
  await expectGreen(window, /Первый обмен/, 120_000);
  await press(window, button(window, 'Готово: включить расписания'));
  await expect(window.getByText(/Готово\. Обмен работает/)).toBeVisible({ timeout: 60_000 });
});

test.describe('ОкДеск ещё никто не настраивал', () => {
  test.use({
    serverOptions: { seed: 7, partners: 6, issues: 0, today: '2026-11-20', unprepared: true },
  });

  test('человек правит ОкДеск шаг за шагом, и мастер это видит', async ({ window, servers }) => {
    const { okdesk } = servers;
    const person = okdesk.asPerson();
    okdesk.switches.sectionsOff = ['equipments'];
    await openWizard(window);
    await press(window, button(window, 'Настроить обмен'));
    await type(window, window.getByLabel('Адрес сайта ОкДеск'), okdesk.url);
    await type(window, window.getByLabel('Пароль (токен)'), okdesk.token);
    await window.keyboard.press('Enter');
    const off = window.getByText(/выключена общая настройка «Оборудование»/);
    await expect(off).toBeVisible();
    okdesk.switches.sectionsOff = [];
    await press(window, button(window, 'Проверить ещё раз'));
    await expectGreen(window, /Общие настройки/);
    await next(window);

    await expect(
      window.getByText(/удалить статус с ошибкой может только служба поддержки/).first(),
    ).toBeVisible();
    const slip = person.create('statuses', { code: 'Agred', name: 'Согласовано', color: '#fac71e' });
    await press(window, button(window, 'Проверить ещё раз'));
    await press(window, button(window, /^Согласовано/).and(window.locator('[aria-expanded]')));
    await expect(window.getByText(/статус с кодом «Agred», а нужен «Agreed»/)).toBeVisible();
    person.change('statuses', slip, { code: 'agreed' });
    await press(window, button(window, 'Проверить ещё раз'));
    await expect(window.getByText(/статус с кодом «Agred»/)).toBeHidden();
  });
});

test('демонстрация: всё заполнено, после перезапуска программы она на месте', async ({ start }) => {
  const first = await start();
  const window = await first.firstWindow();
  await openWizard(window);
  await press(window, button(window, 'Попробовать'));
  await expect(window.getByText(/Готово шагов/)).toBeVisible({ timeout: 30_000 });
  await expectGreen(window, /Общие настройки/);
  await first.close();

  const again = await (await start()).firstWindow();
  await openWizard(again);
  await expectGreen(again, /Общие настройки/);
});
