import type { WizardStep } from '../../shared/ipc/wizard.ts';
import { parseAddress } from '../okdesk/wire/address.ts';

/** Steps whose lines are mended in ОкДеск's settings. */
const inSettings: ReadonlySet<WizardStep> = new Set<WizardStep>([
  'switches',
  'statuses',
  'issueAttribute',
  'timeEntryAttributes',
  'apiKey',
]);

/**
 * Page of ОкДеск where a step is done; empty where there is none or the account is not known yet. That «Настройки» is
 * `/settings` is an assumption, and the addresses of the pages below it are not published anywhere: a wrong one would
 * lead to «Страница не найдена», so every step opens the settings, and the window says the way from there in words.
 */
export function settingsPage(site: string, step: WizardStep): string {
  const address = parseAddress(site);
  return address.ok && inSettings.has(step) ? `${address.value.siteUrl}/settings` : '';
}
