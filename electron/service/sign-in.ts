import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings, SecretName } from '../../shared/settings.ts';
import { serviceProblem } from './problems.ts';
import type { SecretStore } from './program.ts';

/** On whose behalf 1C is asked, and where that sign-in's password is kept. */
interface OneCSignIn {
  readonly user: string;
  readonly secret: SecretName;
}

/**
 * The sign-in of one work: a scheduled run takes the «Пользователь регламентного задания» of its direction where one is
 * set, everything else the exchange's own user.
 */
export function onecSignIn(settings: ExchangeSettings, scheduled: Direction | undefined): OneCSignIn {
  const { user, exportUser, importUser } = settings.onec;
  if (scheduled === 'export' && exportUser !== '') return { user: exportUser, secret: 'onecExportPassword' };
  if (scheduled === 'import' && importUser !== '') return { user: importUser, secret: 'onecImportPassword' };
  return { user, secret: 'onecPassword' };
}

const neededNames = {
  onecUrl: { ru: 'адрес базы 1С', en: 'address of the infobase' },
  onecUser: { ru: 'пользователь 1С', en: '1C user' },
  okdeskUrl: { ru: 'адрес ОкДеск', en: 'address of ОкДеск' },
} as const;

/** Settings without which neither client can be made; `undefined`: all are there. */
export function incompleteSettings({ onec, okdesk }: ExchangeSettings): Problem | undefined {
  const missing = [
    ...(onec.url === '' ? [neededNames.onecUrl] : []),
    ...(onec.user === '' ? [neededNames.onecUser] : []),
    ...(okdesk.url === '' ? [neededNames.okdeskUrl] : []),
  ];
  if (missing.length === 0) return undefined;
  return serviceProblem('service.settings_incomplete', {
    namesRu: missing.map((name) => name.ru).join(', '),
    namesEn: missing.map((name) => name.en).join(', '),
  });
}

/** Password of the 1C user. An empty one cannot be kept, so it counts as missing. */
export function onecPassword(
  secrets: SecretStore,
  settings: ExchangeSettings,
  signIn: OneCSignIn,
): Result<string, Problem> {
  const password = secrets.get(settings.id, signIn.secret);
  if (password !== undefined && password !== '') return success(password);
  return failed(serviceProblem('service.no_onec_password', { user: signIn.user }));
}

/** API token of the account. */
export function okdeskToken(secrets: SecretStore, settings: ExchangeSettings): Result<string, Problem> {
  const token = secrets.get(settings.id, 'okdeskToken')?.trim();
  if (token !== undefined && token !== '') return success(token);
  return failed(serviceProblem('service.no_okdesk_token'));
}
