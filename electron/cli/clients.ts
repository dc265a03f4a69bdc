import type { Problem } from '../../shared/problem.ts';
import { type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
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
  if (!secrets.ok) return secrets;
  const { signal, now } = context;
  const { onecPassword, okdeskToken } = secrets.value;
  return success({
    onec: createOneC({ settings: settings.onec, password: onecPassword, signal, now }),
    okdesk: createOkdesk({ settings: settings.okdesk, token: okdeskToken, signal, now }),
  });
}
