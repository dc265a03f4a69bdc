import type { OneCSwitches } from '../switches.ts';
import { platformPage, sessionsBlockedBody, webServerPage } from '../wire/error-bodies.ts';
import { type Answer, jsonType } from './exchange.ts';

const html = 'text/html;charset=utf-8';

/** What stands between the request and the infobase: the web server, the cluster, licences. */
export function refusedBeforeSession(switches: OneCSwitches): Answer | undefined {
  if (!switches.published) return { status: 404, contentType: html, body: webServerPage(404) };
  if (switches.htmlError !== false) {
    return {
      status: switches.htmlError,
      contentType: html,
      body: platformPage('Ошибка соединения с сервером 1С:Предприятия'),
    };
  }
  if (switches.sessionsBlocked) return { status: 403, contentType: jsonType, body: sessionsBlockedBody() };
  if (switches.noLicence) {
    return { status: 500, contentType: html, body: platformPage('Не обнаружена свободная лицензия!') };
  }
  if (switches.exclusiveMode) {
    const reason =
      'Ошибка блокировки информационной базы. Информационная база заблокирована в монопольном режиме.';
    return { status: 500, contentType: html, body: platformPage(reason) };
  }
  if (switches.poolExhausted > 0) {
    switches.poolExhausted -= 1;
    return { status: 406, contentType: html, body: webServerPage(406) };
  }
  return undefined;
}
