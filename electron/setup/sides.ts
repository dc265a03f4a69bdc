import type { CheckReport } from '../../shared/check-answer.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings, SecretName } from '../../shared/settings.ts';
import { checkOkdesk } from '../okdesk/check/check.ts';
import { createOkdesk } from '../okdesk/create.ts';
import type { Okdesk } from '../okdesk/okdesk.ts';
import { checkOneC } from '../onec/check/check.ts';
import { openOneC } from '../onec/create.ts';
import type { MetadataCache } from '../onec/metadata/load-metadata.ts';
import type { OneC } from '../onec/onec.ts';
import type { ClientOptions } from '../service/open-clients.ts';
import type { SecretStore } from '../service/program.ts';
import { okdeskToken, onecPassword } from '../service/sign-in.ts';
import { setupProblem } from './problems.ts';

/**
 * The two sides of an exchange that is being set up: each is asked by itself, because while one is already there the
 * settings of the other may still be empty. A person waits, so every request goes once.
 */
export interface SetupSides {
  /** The help desk, or why there is nothing to ask yet. */
  okdesk(): Result<Okdesk, Problem>;
  onec(): Result<OneC, Problem>;
  checkOkdesk(): Promise<Result<CheckReport, Problem>>;
  checkOneC(): Promise<Result<CheckReport, Problem>>;
  /** Whether 1C lets a «Пользователь регламентного задания» in. */
  signIn(user: string, secret: SecretName): Promise<Result<void, Problem>>;
}

export interface SidesOptions {
  readonly settings: ExchangeSettings;
  readonly secrets: SecretStore;
  readonly client: ClientOptions;
  /** Saves `$metadata` between two checks. */
  readonly cache: MetadataCache;
  readonly now: () => number;
}

export function openSides(options: SidesOptions): SetupSides {
  const { settings, secrets, client, cache, now } = options;

  function okdeskOptions() {
    if (settings.okdesk.url.trim() === '') return failed(setupProblem('setup.no_site'));
    const token = okdeskToken(secrets, settings);
    if (!token.ok) return token;
    return success({ ...client.okdesk, settings: settings.okdesk, token: token.value, now });
  }

  function onecOptions(user = settings.onec.user, secret: SecretName = 'onecPassword') {
    if (settings.onec.url.trim() === '') return failed(setupProblem('setup.no_infobase'));
    if (user.trim() === '') return failed(setupProblem('setup.no_onec_user'));
    const password = onecPassword(secrets, settings, { user, secret });
    if (!password.ok) return password;
    return success({
      ...client.onec,
      settings: { ...settings.onec, user },
      password: password.value,
      now,
    });
  }

  return {
    okdesk() {
      const given = okdeskOptions();
      return given.ok ? success(createOkdesk({ ...given.value, patient: false })) : given;
    },
    onec() {
      const given = onecOptions();
      return given.ok ? success(openOneC(given.value, { repeat: false }).onec) : given;
    },
    async checkOkdesk() {
      const given = okdeskOptions();
      return given.ok ? success(await checkOkdesk(given.value)) : given;
    },
    async checkOneC() {
      const given = onecOptions();
      return given.ok ? success(await checkOneC({ ...given.value, cache })) : given;
    },
    async signIn(user, secret) {
      const given = onecOptions(user, secret);
      if (!given.ok) return given;
      const opened = await openOneC(given.value, { repeat: false }).onec.openedSets();
      return opened.ok ? success(undefined) : opened;
    },
  };
}
