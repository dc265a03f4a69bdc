import type { CheckReport } from '../../shared/check-answer.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { checkOkdesk } from '../okdesk/check/check.ts';
import { checkOneC } from '../onec/check/check.ts';
import type { ClientOptions } from './open-clients.ts';
import type { SecretStore } from './program.ts';
import { okdeskToken, onecPassword, onecSignIn } from './sign-in.ts';

type Side = CheckReport['side'];

export interface CheckTools {
  readonly secrets: SecretStore;
  readonly options: ClientOptions;
  readonly now: () => number;
}

/** «Проверить соединение» of one side with the kept sign-in. Never fails: what cannot be asked is an answer, too. */
export async function checkSide(
  side: Side,
  settings: ExchangeSettings,
  { secrets, options, now }: CheckTools,
): Promise<CheckReport> {
  if (side === 'onec') {
    const password = onecPassword(secrets, settings, onecSignIn(settings, undefined));
    return password.ok
      ? checkOneC({ ...options.onec, settings: settings.onec, password: password.value, now })
      : notAsked(side, password.error);
  }
  const token = okdeskToken(secrets, settings);
  return token.ok
    ? checkOkdesk({ ...options.okdesk, settings: settings.okdesk, token: token.value, now })
    : notAsked(side, token.error);
}

/** Nothing was asked, because the secret is missing. */
function notAsked(side: Side, problem: Problem): CheckReport {
  const answer = { side, state: 'bad', answer: problem.code, parameters: problem.parameters } as const;
  return side === 'onec'
    ? {
        side,
        verdict: 'onec.verdict_wrong',
        good: false,
        answers: [{ ...answer, question: 'onec.ask_sign_in' }],
      }
    : {
        side,
        verdict: 'okdesk.verdict_wrong',
        good: false,
        answers: [{ ...answer, question: 'okdesk.ask_reach' }],
      };
}
