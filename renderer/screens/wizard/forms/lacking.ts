import type { SetupReport } from '../../../../shared/ipc/wizard.ts';
import type { ConfiguredExchange } from '../use-settings.ts';

/** The account cannot be asked before its address and key are known. */
export function lacksOkdesk({ settings, secrets }: ConfiguredExchange): boolean {
  return settings.okdesk.url === '' || !secrets.okdeskToken;
}

/** The infobase cannot be asked before its address and a user are known. A password may be empty. */
export function lacksOnec({ settings }: ConfiguredExchange): boolean {
  return settings.onec.url === '' || settings.onec.user === '';
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
