import type { Problem } from '../../shared/problem.ts';
import { type Result, success } from '../../shared/result.ts';
import type { ExchangeSecrets, ExchangeSettings } from '../../shared/settings.ts';
import { createOkdesk } from '../okdesk/create.ts';
import type { Okdesk } from '../okdesk/okdesk.ts';
import { createOneC } from '../onec/create.ts';
import type { OneC } from '../onec/onec.ts';
import type { CommandContext } from './command.ts';
import { readSecrets } from './secrets.ts';

export interface Clients {
  readonly onec: OneC;
  readonly okdesk: Okdesk;
}

/** Both clients, signed in with secrets that go nowhere else. */
export async function connect(
  context: CommandContext,
  settings: ExchangeSettings,
): Promise<Result<Clients, Problem>> {
  const secrets = await readSecrets(context, settings);
  return secrets.ok ? success(clientsFor(context, settings, secrets.value)) : secrets;
}

export function clientsFor(
  { signal, now }: Pick<CommandContext, 'signal' | 'now'>,
  settings: ExchangeSettings,
  secrets: ExchangeSecrets,
): Clients {
  return {
    onec: createOneC({ settings: settings.onec, password: secrets.onecPassword, signal, now }),
    okdesk: createOkdesk({ settings: settings.okdesk, token: secrets.okdeskToken, signal, now }),
  };
}
