import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Disposition } from '../../../shared/problem.ts';
import type { ErrorBody } from './error-body.ts';
import type { FailedAnswer, Origin } from './origin.ts';
import type { Meaning } from './server-words.ts';

type ByStatus = readonly [code: MessageCode, read: Disposition, write: Disposition];

/** Statuses whose meaning does not depend on who wrote the page. */
const plainStatuses: Readonly<Record<number, ByStatus>> = {
  401: ['onec.unauthorized', 'fatal', 'fatal'],
  403: ['onec.forbidden', 'fatal', 'fatal'],
  405: ['onec.methodNotAllowed', 'fatal', 'refused'],
  406: ['onec.pool', 'waiting', 'waiting'],
  407: ['onec.proxy', 'waiting', 'waiting'],
  408: ['onec.timeout', 'waiting', 'waiting'],
  411: ['onec.lengthRequired', 'fatal', 'fatal'],
  412: ['onec.conflict', 'refused', 'refused'],
  413: ['onec.tooLarge', 'fatal', 'refused'],
  414: ['onec.addressTooLong', 'fatal', 'refused'],
  429: ['onec.unavailable', 'waiting', 'waiting'],
  500: ['onec.serverError', 'waiting', 'waiting'],
  501: ['onec.valueNotSupported', 'refused', 'refused'],
  502: ['onec.unavailable', 'waiting', 'waiting'],
  503: ['onec.unavailable', 'waiting', 'waiting'],
  504: ['onec.unavailable', 'waiting', 'waiting'],
};

/** IIS answers 400 «Invalid URL» for a long segment and 404.15 for a long query. */
const tooLongPage = /invalid url|404\.15|query string|request-uri too long/iu;

function notFound(origin: Origin, answer: FailedAnswer): Meaning {
  if (origin.set === '' || !answer.reachedBefore) return { code: 'onec.notPublished', disposition: 'fatal' };
  // A web server that puts its own page over 404 hides codes 8 and 9; the address tells them apart.
  if (origin.single) return { code: 'onec.objectMissing', disposition: 'refused' };
  return { code: 'onec.setNotOpened', disposition: origin.write ? 'refused' : 'fatal' };
}

/** A success whose body is a page or nothing that can be read. */
function notData(body: ErrorBody): Meaning {
  const code = body.from === 'page' || body.from === 'server' ? 'onec.htmlPage' : 'onec.unexpectedAnswer';
  return { code, disposition: 'waiting' };
}

/** What a status means when the interface itself said nothing. */
export function statusMeaning(origin: Origin, answer: FailedAnswer, body: ErrorBody): Meaning {
  const { status } = answer;
  if (status < 300) return notData(body);
  if (status < 400) return { code: 'onec.redirected', disposition: 'fatal' };
  if ((status === 400 || status === 404) && tooLongPage.test(body.text)) {
    return { code: 'onec.addressTooLong', disposition: origin.write ? 'refused' : 'fatal' };
  }
  if (status === 404) return notFound(origin, answer);
  const plain = plainStatuses[status];
  if (plain !== undefined) return { code: plain[0], disposition: origin.write ? plain[2] : plain[1] };
  if (status >= 500) return { code: 'onec.serverError', disposition: 'waiting' };
  return { code: 'onec.badRequest', disposition: origin.write ? 'refused' : 'fatal' };
}
