import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningServers } from '../../../electron/sandbox/servers.ts';

/** Names of the steps as the list on the left has them, (a) to (j). */
export const stepNames = [
  'Общие настройки',
  'Статусы заявок',
  'Атрибут «Тип работ»',
  'Атрибуты трудозатрат',
  'Ключ API',
  'База 1С',
  'Настройка обмена',
  'Расписание',
  'Сопоставление',
  'Первый обмен',
] as const;
export type StepName = (typeof stepNames)[number];

/** The wizard's screen with its first card, as after the installation. */
export async function openWizard(window: Page): Promise<void> {
  await window.getByRole('navigation').getByText('Мастер настройки').click();
}

/** The button of a step in the list on the left. */
export function stepButton(window: Page, step: StepName): Locator {
  return window
    .getByRole('navigation', { name: 'Шаги настройки' })
    .getByRole('button', { name: `${stepNames.indexOf(step) + 1}. ${step}` });
}

/** Shows a step and waits until the live sides have answered about it. */
export async function goToStep(window: Page, step: StepName): Promise<void> {
  await stepButton(window, step).click();
  await expect(window.getByRole('heading', { level: 2, name: step })).toBeFocused();
  await expectChecked(window);
}

/** The check of the open step is not going on. */
export async function expectChecked(window: Page): Promise<void> {
  await expect(window.getByRole('button', { name: 'Проверить ещё раз' })).toBeEnabled();
}

/** The step is green in the list. */
export async function expectGreen(window: Page, step: StepName): Promise<void> {
  await expect(stepButton(window, step)).toContainText('готово');
}

/** Fills in the short form of the early steps. */
export async function enterOkdesk(window: Page, { okdesk }: RunningServers): Promise<void> {
  await window.getByLabel('Адрес сайта ОкДеск').fill(okdesk.url);
  await window.getByLabel('Имя пользователя (email)').fill(okdesk.userEmail);
  await window.getByLabel('Пароль (токен)').fill(okdesk.token);
  await window.getByRole('button', { name: 'Сохранить и проверить' }).click();
}

/** Fills in the form of step (f). */
export async function enterOnec(window: Page, { onec }: RunningServers): Promise<void> {
  await window.getByLabel('Адрес базы 1С').fill(onec.url);
  await window.getByLabel('Пользователь 1С').fill(onec.user);
  await window.getByLabel('Пароль', { exact: true }).fill(onec.password);
  await window.getByRole('button', { name: 'Сохранить и проверить' }).click();
}
