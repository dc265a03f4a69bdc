import type { ExchangeId } from '../../../../shared/ids.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../../../shared/settings.ts';

/**
 * Settings of a copy: everything but its identity and what was proven for the original only. It is set up anew and starts
 * nothing by itself, so that two exchanges never work on the same records unasked.
 */
export function copiedSettings(original: ExchangeSettings, id: ExchangeId, name: string): ExchangeSettings {
  const off = { enabled: false };
  return exchangeSettingsSchema.parse({
    ...original,
    id,
    name,
    code: '',
    schedule: {
      export: { ...original.schedule.export, ...off },
      import: { ...original.schedule.import, ...off },
    },
    setup: {},
  });
}
