import type { Page } from '@playwright/test';
import type { Program } from './support/launch.ts';
import { expectNoSeriousAxe, screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';
import {
  enterOkdesk,
  enterOnec,
  expectChecked,
  expectGreen,
  goToStep,
  openWizard,
  stepButton,
  stepNames,
} from './support/wizard.ts';

test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { seed: 7, partners: 6, issues: 8, today: '2026-11-20' } });

/** What every step has to stand: axe, and a look in both themes. */
async function look(program: Program, window: Page, name: string): Promise<void> {
  await expectNoSeriousAxe(window);
  await screenshot(program, window, `wizard-${name}`);
}

async function tickAll(window: Page, about: string): Promise<void> {
  await window.getByRole('button', { name: `Отметить всё: ${about}` }).click();
  await expect(window.getByRole('button', { name: `Снять отметки: ${about}` })).toBeVisible();
}

test('the wizard leads from nothing to the first run, and the schedules begin only at its end', async ({
  program,
  window,
  servers,
}) => {
  const companiesBefore = servers.okdesk.all('companies').length;
  await openWizard(window);
  await expect(window.getByRole('heading', { name: 'Обмен 1С и ОкДеск ещё не настроен' })).toBeVisible();
  await look(program, window, '0-welcome');
  await window.getByRole('button', { name: 'Настроить обмен' }).click();

  await test.step('(a) without a key the table is there, and the way to enter the key', async () => {
    await expect(window.getByText('Учет объектов обслуживания')).toBeVisible();
    await expect(window.getByText('проверим, когда будет связь')).toHaveCount(4);
    await look(program, window, '1-switches-without-key');
    await enterOkdesk(window, servers);
    await expectGreen(window, 'Общие настройки');
    await look(program, window, '1-switches');
  });

  await test.step('(b) statuses: compared with the account, the second pass ticked by hand', async () => {
    await goToStep(window, 'Статусы заявок');
    await expect(window.getByText('Удалить статус вы не сможете.')).toBeVisible();
    await look(program, window, '2-statuses-required');
    await window.getByRole('tab', { name: '2. Прочие параметры' }).click();
    const matrix = window.getByRole('table', { name: 'Сводка по статусам' });
    for (const status of ['Открыта', 'Отложена', 'Ожидает проверки', 'Закрыта']) {
      await matrix.getByRole('button', { name: status }).click();
      await tickAll(window, status);
    }
    await look(program, window, '2-statuses-other');
    await expectGreen(window, 'Статусы заявок');
  });

  await test.step('(c) the issue attribute: one button copies its five values as lines', async () => {
    await goToStep(window, 'Атрибут «Тип работ»');
    await window
      .getByRole('button', { name: /^Скопировать список: Тип работ/u })
      .first()
      .click();
    await expect(window.getByRole('button', { name: /^Скопировано: Тип работ/u })).toBeVisible();
    const copied = await program.evaluate(({ clipboard }) => clipboard.readText(), undefined);
    expect(copied).toBe('Первая линия\nПлановые работы\nКонсультации\nРазработка\nРазовые работы');
    await tickAll(window, 'Тип работ');
    await look(program, window, '3-issue-attribute');
    await expectGreen(window, 'Атрибут «Тип работ»');
  });

  await test.step('(d) the time entry attributes show the names of 1C once it can be asked', async () => {
    await goToStep(window, 'Атрибуты трудозатрат');
    await enterOnec(window, servers);
    await expect(window.getByText('Выезд к клиенту')).toBeVisible();
    await tickAll(window, 'Место работы');
    await tickAll(window, 'Вид работы');
    await look(program, window, '4-time-entry-attributes');
    await expectGreen(window, 'Атрибуты трудозатрат');
  });

  await test.step('(e) the key and its rights; the token is never shown again', async () => {
    await goToStep(window, 'Ключ API');
    await expect(window.getByRole('button', { name: 'Заменить: Пароль (токен)' })).toBeVisible();
    await expect(window.locator('body')).not.toContainText(servers.okdesk.token);
    await window.getByRole('checkbox', { name: 'Сделано: Создание и редактирование' }).check();
    await look(program, window, '5-api-key');
    await expectGreen(window, 'Ключ API');
  });

  await test.step('(f) 1C: what it opens, and «Начальное заполнение»', async () => {
    await goToStep(window, 'База 1С');
    await window.getByRole('button', { name: /^Дополнительно: узел плана обмена/u }).click();
    await expect(window.getByLabel('Узел плана обмена').getByRole('option')).not.toHaveCount(1);
    await window.getByRole('button', { name: 'Начальное заполнение' }).click();
    await expect(window.getByText(/^Прочитан\S* \d+ объект/u)).toBeVisible();
    await expectGreen(window, 'База 1С');
    await look(program, window, '6-onec');
  });

  await test.step('(g) the exchange: «Проверить соединение» answers in the seed’s words', async () => {
    await goToStep(window, 'Настройка обмена');
    await window.getByRole('button', { name: 'Проверить соединение' }).click();
    await expect(window.getByText('Подключение прошло успешно', { exact: true })).toBeVisible();
    await look(program, window, '7-exchange');
    await window.getByRole('button', { name: 'Переход на сайт' }).click();
    await expect.poll(() => program.opened()).toContain(`${servers.okdesk.url}/`);
    await expectGreen(window, 'Настройка обмена');
  });

  await test.step('(h) a schedule for the export is chosen', async () => {
    await goToStep(window, 'Расписание');
    const card = window.getByRole('group', { name: 'Автоматический обмен (выгрузка)' });
    await card.getByRole('switch').check();
    await window.getByRole('button', { name: 'Сохранить и проверить' }).click();
    await expect(window.getByText('Выбрано. Заработает, когда мастер будет пройден до конца.')).toBeVisible();
    await look(program, window, '8-schedules');
    await expectGreen(window, 'Расписание');
  });

  await test.step('(i) matching: certain ones are linked, a doubtful one waits for the answer', async () => {
    await goToStep(window, 'Сопоставление');
    await window.getByRole('button', { name: 'Найти совпадения' }).click();
    await expect(window.getByText(/^Без сомнений связан/u)).toBeVisible();
    await expect(window.getByText('Вопрос 1 из 1')).toBeVisible();
    await look(program, window, '9-matching');
    await window.getByRole('button', { name: /^Это она: №/u }).click();
    await expect(window.getByText('Совпадений, о которых надо решать, нет.')).toBeVisible();
    await expectGreen(window, 'Сопоставление');
  });

  await test.step('(j) the plan, the first run, and the end of the wizard', async () => {
    await goToStep(window, 'Первый обмен');
    expect(servers.okdesk.all('companies')).toHaveLength(companiesBefore);
    await window.getByRole('button', { name: 'Показать план' }).click();
    await expect(window.getByRole('table', { name: 'Загрузка ОкДеск → 1С' })).toBeVisible({
      timeout: 60_000,
    });
    await look(program, window, '10-plan');
    expect(servers.okdesk.all('companies')).toHaveLength(companiesBefore);
    await window.getByRole('button', { name: 'Начать первый обмен' }).click();
    await expect(window.getByText('Загрузка ОкДеск → 1С: Выполнено полностью')).toBeVisible({
      timeout: 60_000,
    });
    expect(servers.okdesk.all('companies').length).toBeGreaterThan(companiesBefore);
    await expectGreen(window, 'Первый обмен');
    await look(program, window, '10-first-run');
    await expect(window.getByText('Готово шагов: 10 из 10')).toBeVisible();
    await window.getByRole('button', { name: 'Готово: включить расписания' }).click();
    await expect(window.getByText(/^Готово. Обмен работает/u)).toBeVisible({ timeout: 30_000 });
    await look(program, window, '11-finished');
  });
});

test('the wizard goes on where it was left, with every tick, when the window was closed', async ({
  program,
  window,
  servers,
}) => {
  await openWizard(window);
  await window.getByRole('button', { name: 'Настроить обмен' }).click();
  await enterOkdesk(window, servers);
  await goToStep(window, 'Атрибут «Тип работ»');
  await tickAll(window, 'Тип работ');
  await expectGreen(window, 'Атрибут «Тип работ»');

  await program.closeWindow();
  await program.clickTray();
  const again = await program.firstWindow();
  await openWizard(again);
  await expect(again.getByRole('heading', { level: 2, name: '3. Атрибут «Тип работ»' })).toBeVisible();
  await expectGreen(again, 'Атрибут «Тип работ»');
  await expect(stepButton(again, 'База 1С')).toContainText('ещё не открывали');
});

test('the wizard does not end before its steps are green, and leads to each of them', async ({
  window,
  servers,
}) => {
  await openWizard(window);
  await window.getByRole('button', { name: 'Настроить обмен' }).click();
  await enterOkdesk(window, servers);
  await goToStep(window, 'Первый обмен');
  await window.getByRole('button', { name: 'Готово: завершить настройку' }).click();
  const refusal = window.getByRole('alert').filter({ hasText: 'Ещё не готово' });
  await expect(refusal).toBeVisible({ timeout: 30_000 });
  await refusal.getByRole('button', { name: 'База 1С' }).click();
  await expect(window.getByRole('heading', { level: 2, name: '6. База 1С' })).toBeFocused();
  await expect(window.getByText('Настройка завершена')).toBeHidden();
});

test('a wrong token is told with its remedy, and the form to mend it stands on the step', async ({
  program,
  window,
  servers,
}) => {
  await openWizard(window);
  await window.getByRole('button', { name: 'Настроить обмен' }).click();
  await enterOkdesk(window, { ...servers, okdesk: { ...servers.okdesk, token: 'f'.repeat(40) } });
  await expect(window.getByRole('button', { name: 'Заменить: Пароль (токен)' })).toBeVisible();
  await expectChecked(window);
  await expect(stepButton(window, 'Общие настройки')).not.toContainText('готово');
  await expect(window.getByRole('heading', { name: 'Исправьте адрес или ключ' })).toBeVisible();
  await look(program, window, 'wrong-token');
  await window.getByRole('button', { name: 'Заменить: Пароль (токен)' }).click();
  await window.getByLabel('Пароль (токен)').fill(servers.okdesk.token);
  await window.getByRole('button', { name: 'Сохранить и проверить' }).click();
  await expectGreen(window, 'Общие настройки');
});

test('«Попробовать на демонстрационных данных» brings an exchange with everything filled in', async ({
  program,
  window,
}) => {
  await openWizard(window);
  await window.getByRole('button', { name: 'Попробовать', exact: true }).click();
  await expect(window.getByText('Демонстрация', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(stepButton(window, stepNames[0])).toBeVisible();
  await expectGreen(window, 'Общие настройки');
  await goToStep(window, 'База 1С');
  await expect(window.getByRole('button', { name: 'Заменить: Пароль' })).toBeVisible();
  await look(program, window, 'demo');
});
