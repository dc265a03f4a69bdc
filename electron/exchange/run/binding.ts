import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { BindingStore } from '../../store/store.ts';

/** What this run met: the infobase's own mark and the account's address. */
export interface Counterparts {
  readonly onecFingerprint: string;
  readonly onecUrl: string;
  readonly okdeskUrl: string;
}

/**
 * An exchange belongs to one infobase and one account for good; any other is refused: links and deterministic keys are
 * worth nothing between strangers, and using them would double clients and hours. An infobase without a mark (the
 * predefined kind is closed or absent) is taken as it is.
 */
export function checkBinding(store: BindingStore, met: Counterparts): Result<void, Problem> {
  const bound = store.get();
  if (bound === undefined) return success(undefined);
  const account = accountOf(met.okdeskUrl);
  if (bound.okdesk !== account) {
    return failed(stranger('run.foreign_okdesk', { expected: bound.okdesk, url: account }));
  }
  if (bound.onec !== '' && met.onecFingerprint !== '' && bound.onec !== met.onecFingerprint) {
    return failed(stranger('run.foreign_onec', { url: met.onecUrl }));
  }
  return success(undefined);
}

/**
 * Ties the exchange to the two it has just worked with. Called only after both have answered: an address mistyped on
 * the first day must not become the one that counts.
 */
export function bind(store: BindingStore, met: Counterparts): void {
  const bound = store.get();
  if (bound !== undefined && (bound.onec !== '' || met.onecFingerprint === '')) return;
  store.set({ onec: met.onecFingerprint, okdesk: accountOf(met.okdeskUrl) });
}

/** Host and port in lower case: what tells one account from another. Path and protocol do not. */
export function accountOf(okdeskUrl: string): string {
  return URL.canParse(okdeskUrl) ? new URL(okdeskUrl).host.toLowerCase() : okdeskUrl.toLowerCase();
}

function stranger(
  code: 'run.foreign_okdesk' | 'run.foreign_onec',
  parameters: Record<string, string>,
): Problem {
  return {
    code,
    side: 'local',
    operation: 'binding',
    disposition: 'fatal',
    applied: 'no',
    parameters,
  };
}
