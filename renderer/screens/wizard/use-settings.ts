import { useQueryClient } from '@tanstack/react-query';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { SettingsView } from '../../../shared/ipc/settings.ts';
import type { WizardStep } from '../../../shared/ipc/wizard.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExchangeSettings, SecretName } from '../../../shared/settings.ts';
import { bridge, useAction } from '../../bridge.ts';
import { reportKey } from './use-report.ts';

/** One exchange as the window may know it: its settings, and which secrets are kept. */
export type ConfiguredExchange = SettingsView['exchanges'][number];

/** What a form of the wizard saves. */
export interface SettingsChange {
  /** Makes the new settings from those on disk, so that a form never writes back what somebody else changed. */
  readonly change?: (settings: ExchangeSettings) => ExchangeSettings;
  /** Secrets that were typed anew; the others stay. */
  readonly secrets?: Partial<Readonly<Record<SecretName, string>>>;
}

/**
 * Saves what a form holds. Afterwards every step where the person has been is checked again, or only the named one, whose
 * settings no other step looks at; the form does not wait for that.
 */
export function useSaveSettings(exchangeId: ExchangeId, step?: WizardStep) {
  const client = useQueryClient();
  return useAction(
    async (input: SettingsChange) => {
      const saved = await saveSettings(exchangeId, input);
      const queryKey = step === undefined ? ['wizard'] : reportKey(exchangeId, step);
      void client.invalidateQueries({ queryKey });
      return saved;
    },
    ['settings', 'exchange'],
  );
}

async function saveSettings(
  exchangeId: ExchangeId,
  { change, secrets = {} }: SettingsChange,
): Promise<Result<object, Problem>> {
  if (change !== undefined) {
    const view = await bridge.settings.view({});
    if (!view.ok) return view;
    const present = view.value.exchanges.find(({ settings }) => settings.id === exchangeId);
    if (present === undefined) throw new Error('the exchange of the wizard is gone');
    const saved = await bridge.settings.saveExchange({ settings: change(present.settings) });
    if (!saved.ok) return saved;
  }
  for (const name of secretOrder) {
    const value = secrets[name];
    if (value === undefined) continue;
    const saved = await bridge.settings.saveSecret({ exchangeId, name, value });
    if (!saved.ok) return saved;
  }
  return { ok: true, value: {} };
}

const secretOrder: readonly SecretName[] = [
  'okdeskToken',
  'onecPassword',
  'onecExportPassword',
  'onecImportPassword',
];
