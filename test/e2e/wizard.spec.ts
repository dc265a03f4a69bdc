import { screenshot } from './support/look.ts';
import { expect, test } from './support/program.ts';

test('explore', async ({ program, window, servers }) => {
  test.setTimeout(240_000);
  await window
    .getByRole('button', { name: 'Мастер настройки' })
    .or(window.getByRole('link', { name: 'Мастер настройки' }))
    .first()
    .click();
  await screenshot(program, window, 'wizard-welcome');
  await window.getByRole('button', { name: 'Настроить обмен' }).click();
  await expect(window.getByRole('heading', { name: 'Общие настройки' })).toBeVisible();
  await screenshot(program, window, 'wizard-switches-nothing');
  await window.getByLabel('Адрес сайта ОкДеск').fill(servers.okdesk.url);
  await window.getByLabel('Имя пользователя (email)').fill(servers.okdesk.userEmail);
  await window.getByLabel('Пароль (токен)').fill(servers.okdesk.token);
  await window.getByRole('button', { name: 'Сохранить и проверить' }).click();
  await expect(window.getByText('Всё готово').or(window.getByText(/Готово \d+ из/))).toBeVisible();
  const steps = window.getByRole('navigation', { name: 'Шаги настройки' }).getByRole('button');
  const names = [
    'switches',
    'statuses',
    'issueAttribute',
    'timeEntryAttributes',
    'apiKey',
    'onec',
    'exchange',
    'schedules',
    'matching',
    'firstRun',
  ];
  for (const [place, name] of names.entries()) {
    await steps.nth(place).click();
    await expect(window.getByText('Проверяем обе стороны…')).toBeHidden();
    await screenshot(program, window, `wizard-${name}`);
  }
});
