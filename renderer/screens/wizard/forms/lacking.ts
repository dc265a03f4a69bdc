import type { SetupReport } from '../../../../shared/ipc/wizard.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { ConfiguredExchange } from '../use-settings.ts';

/** The account cannot be asked before its address and key are known. */
export function lacksOkdesk({ settings, secrets }: ConfiguredExchange): boolean {
  return settings.okdesk.url === '' || !secrets.okdeskToken;
}

/** The infobase cannot be asked before its address, a user and the user's password are known. */
export function lacksOnec({ settings, secrets }: ConfiguredExchange): boolean {
  return settings.onec.url === '' || settings.onec.user === '' || !secrets.onecPassword;
}

/** Which side's connection has not been entered yet: no failure, only the next thing to do. */
export function unenteredSide(problem: Problem): 'okdesk' | 'onec' | undefined {
  if (problem.code === 'setup.no_site' || problem.code === 'service.no_okdesk_token') return 'okdesk';
  const ofOnec = ['setup.no_infobase', 'setup.no_onec_user', 'service.no_onec_password'];
  return ofOnec.includes(problem.code) ? 'onec' : undefined;
}

/** The person has to give the account's address or key, because they are missing or were refused. */
export function asksForOkdesk(configured: ConfiguredExchange, report: SetupReport | undefined): boolean {
  return lacksOkdesk(configured) || isRefused(report, 'okdesk');
}

/** The same for the infobase. */
export function asksForOnec(configured: ConfiguredExchange, report: SetupReport | undefined): boolean {
  return lacksOnec(configured) || isRefused(report, 'onec');
}

function isRefused(report: SetupReport | undefined, side: 'okdesk' | 'onec'): boolean {
  return report?.problem?.side === side && report.problem.disposition === 'fatal';
}
