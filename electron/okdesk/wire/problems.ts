import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Disposition, Problem } from '../../../shared/problem.ts';
import { maskSecrets } from '../../http/masking.ts';
import type { NetworkFailure } from '../../http/network-failure.ts';
import { mayHaveBeenApplied, retryAfterMs } from '../../http/retry-policy.ts';
import { readRefusal } from './error-forms.ts';
import type { Answered, Call, Delivery, Unanswered } from './transport.ts';

/** What a problem is made from: the call, its end, and what must not be seen in it. */
export interface Incident {
  readonly call: Call;
  readonly end: Delivery;
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Verdict {
  readonly code: MessageCode;
  readonly disposition: Disposition;
}

const expiredCertificate: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

function ofCertificate(code: string | undefined): MessageCode {
  if (code === undefined) return 'okdesk.tls';
  if (code.includes('SELF_SIGNED')) return 'okdesk.tls_self_signed';
  if (expiredCertificate.has(code)) return 'okdesk.tls_expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'okdesk.tls_wrong_host';
  return code.startsWith('UNABLE_TO_') ? 'okdesk.tls_unknown_issuer' : 'okdesk.tls';
}

const failureVerdicts: Readonly<Record<Exclude<NetworkFailure, 'tls'>, Verdict>> = {
  dns: { code: 'okdesk.dns', disposition: 'waiting' },
  refused: { code: 'okdesk.refused', disposition: 'waiting' },
  timeout: { code: 'okdesk.timeout', disposition: 'waiting' },
  reset: { code: 'okdesk.reset', disposition: 'waiting' },
  proxy: { code: 'okdesk.proxy', disposition: 'fatal' },
  aborted: { code: 'okdesk.stopped', disposition: 'waiting' },
  address: { code: 'okdesk.address_invalid', disposition: 'fatal' },
  unknown: { code: 'okdesk.network', disposition: 'waiting' },
};

const statusVerdicts: Readonly<Record<number, Verdict>> = {
  400: { code: 'okdesk.rejected', disposition: 'refused' },
  401: { code: 'okdesk.unauthorized', disposition: 'fatal' },
  402: { code: 'okdesk.account_blocked', disposition: 'fatal' },
  403: { code: 'okdesk.forbidden', disposition: 'refused' },
  407: { code: 'okdesk.proxy', disposition: 'fatal' },
  408: { code: 'okdesk.timeout', disposition: 'waiting' },
  409: { code: 'okdesk.rejected', disposition: 'refused' },
  413: { code: 'okdesk.too_large', disposition: 'refused' },
  422: { code: 'okdesk.rejected', disposition: 'refused' },
  423: { code: 'okdesk.account_blocked', disposition: 'fatal' },
  429: { code: 'okdesk.rate_limited', disposition: 'waiting' },
  451: { code: 'okdesk.account_blocked', disposition: 'fatal' },
  502: { code: 'okdesk.busy', disposition: 'waiting' },
  503: { code: 'okdesk.busy', disposition: 'waiting' },
  504: { code: 'okdesk.busy', disposition: 'waiting' },
};

/** Words by which an account says that it is closed, whatever status it chose (an assumption). */
const blockedWords = /заблокирован|оплат|оплач|приостановлен|тариф|account is (blocked|suspended)/iu;

/** What an answer with a status outside 2xx means. A 404 with `errors` is a missing record, without: a missing method. */
function ofStatus(end: Answered): Verdict {
  const { status } = end;
  if ((status === 401 || status === 403) && blockedWords.test(end.text)) {
    return { code: 'okdesk.account_blocked', disposition: 'fatal' };
  }
  if (status === 404) {
    const known = end.body.type === 'json';
    return { code: known ? 'okdesk.record_missing' : 'okdesk.method_absent', disposition: 'refused' };
  }
  if (status >= 300 && status < 400) return { code: 'okdesk.redirected', disposition: 'fatal' };
  const known = statusVerdicts[status];
  if (known !== undefined) return known;
  return status >= 500
    ? { code: 'okdesk.server_error', disposition: 'refused' }
    : { code: 'okdesk.unexpected_status', disposition: 'refused' };
}

/** What is wrong with an answer of 2xx whose body is not what the API gives. */
function ofBody(end: Answered, isWrite: boolean): Verdict {
  if (end.body.type === 'json') {
    return { code: isWrite ? 'okdesk.rejected' : 'okdesk.record_missing', disposition: 'refused' };
  }
  if (end.body.type === 'cut') return { code: 'okdesk.cut', disposition: 'waiting' };
  if (end.body.type === 'empty') return { code: 'okdesk.empty_answer', disposition: 'refused' };
  return { code: 'okdesk.not_okdesk', disposition: 'fatal' };
}

/** Request as people read it in the journal: the seed shows it as indented JSON. Forms with files only by their names. */
function requestText(call: Call): string | undefined {
  if (call.body === undefined) return undefined;
  if (call.body instanceof FormData) return [...call.body.keys()].join(', ');
  return JSON.stringify(call.body, undefined, 2);
}

/** The host a redirect leads to; the rest of the address may repeat the token. */
function redirectTarget(location: string | undefined): string {
  return URL.parse(location ?? '')?.origin ?? '?';
}

function common(incident: Incident) {
  const { call } = incident;
  const hide = (text: string) => maskSecrets(text, incident.secrets);
  const request = requestText(call);
  return {
    side: 'okdesk' as const,
    operation: hide(`${call.method} ${call.path}`),
    ...(request === undefined ? {} : { request: hide(request) }),
  };
}

function ofUnanswered(incident: Incident, end: Unanswered): Problem {
  const verdict: Verdict =
    end.failure === 'tls'
      ? { code: ofCertificate(end.code), disposition: 'fatal' }
      : failureVerdicts[end.failure];
  return {
    ...common(incident),
    ...verdict,
    applied: mayHaveBeenApplied({ method: incident.call.method, failure: end.failure }) ? 'unknown' : 'no',
    parameters: { cause: end.code ?? end.failure },
  };
}

/**
 * The failure that an ended call is, as a value without secrets. For an answer of 2xx it is called only when the body
 * says no, or is none; a body with `errors` says plainly that nothing was written.
 */
export function problemOf(incident: Incident): Problem {
  const { call, end } = incident;
  if (end.type === 'unanswered') return ofUnanswered(incident, end);
  const fine = end.status >= 200 && end.status < 300;
  const verdict = fine ? ofBody(end, call.method !== 'GET') : ofStatus(end);
  const saidNo = fine && end.body.type === 'json';
  const mayBeDone = !saidNo && mayHaveBeenApplied({ method: call.method, status: end.status });
  const refusal = readRefusal(end.text);
  const patience = retryAfterMs(end.retryAfter, incident.now);
  const hide = (text: string, limit?: number) => maskSecrets(text, incident.secrets, limit);
  return {
    ...common(incident),
    ...verdict,
    applied: mayBeDone ? 'unknown' : 'no',
    parameters: {
      status: end.status,
      said: hide(refusal.text, 300),
      field: hide(Object.keys(refusal.fields).join(', '), 200),
      target: hide(redirectTarget(end.location)),
    },
    status: end.status,
    ...(end.text === '' ? {} : { answer: hide(end.text) }),
    ...(patience === undefined ? {} : { notBefore: incident.now + patience }),
  };
}
