import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { createOkdesk, type OkdeskOptions } from '../okdesk/create.ts';
import type { Okdesk } from '../okdesk/okdesk.ts';
import { createOneC, type OneCOptions } from '../onec/create.ts';
import type { OneC } from '../onec/onec.ts';
import type { SecretStore } from './program.ts';
import { incompleteSettings, okdeskToken, onecPassword, onecSignIn } from './sign-in.ts';

/**
 * What the desktop adds to every client: the way to the network (proxy, certificates). Asked anew for each client, so that
 * changed settings hold from the next work on.
 */
export interface ClientOptions {
  readonly onec?: Omit<OneCOptions, 'settings' | 'password' | 'signal' | 'now'>;
  readonly okdesk?: Omit<OkdeskOptions, 'settings' | 'token' | 'signal' | 'now' | 'pace'>;
}

export interface ClientWishes {
  /** Direction of a scheduled run, which may have a sign-in of its own. */
  readonly scheduled?: Direction;
  /** Set: what is under way is cut off and nothing more is sent. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly options: ClientOptions;
  /** Shared by all clients of one exchange, because ОкДеск counts the requests of the account. */
  readonly pace?: OkdeskOptions['pace'];
}

/** What is still missing for a person's run, without making a client; `undefined`: nothing. */
export function missingForClients(settings: ExchangeSettings, secrets: SecretStore): Problem | undefined {
  const incomplete = incompleteSettings(settings);
  if (incomplete !== undefined) return incomplete;
  const password = onecPassword(secrets, settings, onecSignIn(settings, undefined));
  if (!password.ok) return password.error;
  const token = okdeskToken(secrets, settings);
  return token.ok ? undefined : token.error;
}

/** Both clients made from the present settings and secrets, or what is missing for them. */
export function openClients(
  settings: ExchangeSettings,
  secrets: SecretStore,
  { scheduled, signal, now, options, pace }: ClientWishes,
): Result<{ readonly onec: OneC; readonly okdesk: Okdesk }, Problem> {
  const incomplete = incompleteSettings(settings);
  if (incomplete !== undefined) return failed(incomplete);
  const signIn = onecSignIn(settings, scheduled);
  const password = onecPassword(secrets, settings, signIn);
  if (!password.ok) return password;
  const token = okdeskToken(secrets, settings);
  if (!token.ok) return token;
  return success({
    onec: createOneC({
      ...options.onec,
      settings: { ...settings.onec, user: signIn.user },
      password: password.value,
      signal,
      now,
    }),
    okdesk: createOkdesk({
      ...options.okdesk,
      settings: settings.okdesk,
      token: token.value,
      signal,
      now,
      ...(pace === undefined ? {} : { pace }),
    }),
  });
}
