import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSecrets, ExchangeSettings } from '../../shared/settings.ts';
import type { CommandContext } from './command.ts';
import { cliProblem } from './problems.ts';

const variables = { onecPassword: 'EXCHANGE_ONEC_PASSWORD', okdeskToken: 'EXCHANGE_OKDESK_TOKEN' } as const;

/** Password and token from the environment, else asked for without showing them. An empty password is a password. */
export async function readSecrets(
  context: CommandContext,
  settings: ExchangeSettings,
): Promise<Result<ExchangeSecrets, Problem>> {
  const missing = missingSettings(settings);
  if (missing.length > 0) return failed(cliProblem('cli.settings_incomplete', { names: missing.join(', ') }));
  const { text } = context.terminal;
  const { environment, askHidden } = context;
  const onecPassword =
    environment[variables.onecPassword] ??
    (await askHidden(text('cli.ask_onec_password', { user: settings.onec.user })));
  if (onecPassword === undefined) return failed(noSecret(variables.onecPassword));
  const okdeskToken =
    environment[variables.okdeskToken] ??
    (await askHidden(text('cli.ask_okdesk_token', { user: settings.okdesk.userEmail })));
  if (okdeskToken === undefined || okdeskToken === '') return failed(noSecret(variables.okdeskToken));
  return success({ onecPassword, okdeskToken: okdeskToken.trim() });
}

/** Only what stands in the environment; for commands that can do without. */
export function onecPasswordAtHand(context: CommandContext): string | undefined {
  return context.environment[variables.onecPassword];
}

function noSecret(variable: string): Problem {
  return cliProblem('cli.no_secret', { variable });
}

function missingSettings({ onec, okdesk }: ExchangeSettings): readonly string[] {
  const needed = { 'onec.url': onec.url, 'onec.user': onec.user, 'okdesk.url': okdesk.url };
  return Object.entries(needed).flatMap(([name, value]) => (value === '' ? [name] : []));
}
