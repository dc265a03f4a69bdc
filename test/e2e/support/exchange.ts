import type { Page } from '@playwright/test';
import type { RunningOkdesk } from '../../../electron/sandbox/okdesk/start.ts';
import type { RunningOneC } from '../../../electron/sandbox/onec/start.ts';
import type { ExchangeId } from '../../../shared/ids.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import type { RunView } from '../../../shared/ipc/views.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { settingsBetween } from '../../service/support.ts';

/** Where both sides answer, and how one signs in there. */
interface Addresses {
  readonly onec: Pick<RunningOneC, 'url' | 'user' | 'password'>;
  readonly okdesk: Pick<RunningOkdesk, 'url' | 'userEmail' | 'token'>;
}

/** The exchange that `setUpExchange` makes. */
export const exchangeId: ExchangeId = exchangeIdSchema.parse('main');

/**
 * Sets an exchange up between the embedded servers, as the wizard leaves it: sign-in, secrets, every step green, both
 * schedules off. Through the window's own bridge, so that secrets take their real way.
 */
export async function setUpExchange(
  window: Page,
  { onec, okdesk }: Addresses,
  part: Partial<ExchangeSettings> = {},
): Promise<ExchangeId> {
  const settings = { ...settingsBetween(exchangeId, onec, okdesk), ...part };
  await window.evaluate(
    async ({ given, password, token }) => {
      const { saveExchange, saveSecret } = globalThis.window.exchangeBridge.settings;
      const saved = [
        await saveExchange({ settings: given }),
        await saveSecret({ exchangeId: given.id, name: 'onecPassword', value: password }),
        await saveSecret({ exchangeId: given.id, name: 'okdeskToken', value: token }),
      ];
      for (const answer of saved) if (!answer.ok) throw new Error(answer.error.code);
    },
    { given: settings, password: onec.password, token: okdesk.token },
  );
  return exchangeId;
}

/** Runs of the exchange, newest first. */
export function runsOf(window: Page): Promise<readonly RunView[]> {
  return window.evaluate(async (id) => {
    const answer = await globalThis.window.exchangeBridge.exchange.runs({ exchangeId: id });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.runs;
  }, exchangeId);
}
