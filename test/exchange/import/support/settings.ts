import { type ExchangeSettings, exchangeSettingsSchema } from '../../../../shared/settings.ts';

/** Settings of an exchange as a person leaves them, but for the given ones of the import. */
export function importSettings(fields: Partial<ExchangeSettings['import']> = {}): ExchangeSettings {
  return exchangeSettingsSchema.parse({ id: 'test', import: fields });
}
