import type { Refusal } from '../refusal.ts';
import { errorText } from './error-texts.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

function textOf(refusal: Refusal, language: 'ru' | 'en'): string {
  return typeof refusal.text === 'string'
    ? errorText(refusal.text, refusal.argument, language)
    : refusal.text.literal;
}

/** `lang` says "ru" whatever the language of the text is (seen in 1C's own book). */
export function errorJson(refusal: Refusal, language: 'ru' | 'en'): string {
  const message = { lang: 'ru', value: textOf(refusal, language) };
  return JSON.stringify({ 'odata.error': { code: String(refusal.code), message } });
}

export function errorXml(refusal: Refusal, language: 'ru' | 'en'): string {
  return (
    `${xmlDeclaration}<m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">` +
    `<m:code>${refusal.code}</m:code><m:message>${escapeXml(textOf(refusal, language))}</m:message></m:error>`
  );
}

/** The platform's own page: no licence, exclusive mode, a crash of the working process. */
export function platformPage(reason: string): string {
  return (
    '<!DOCTYPE html><html><head><title>1C:Enterprise 8 application error</title></head><body>' +
    `<h2>1C:Enterprise 8 application error:</h2><p>by reason:</p><pre>${escapeXml(reason)}</pre></body></html>`
  );
}

/** The web server's page: no publication at this address, OData switched off, or IIS hiding 1C's answer. */
export function webServerPage(status: number): string {
  const title = status === 404 ? '404 Not Found' : `${status} Error`;
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

/** JSON of the application server, with BOM, for sessions that were blocked by the administrator. */
export function sessionsBlockedBody(): string {
  const descr = 'Начало сеанса с информационной базой запрещено.';
  const exception = { reason: 403, descr: 'HTTP: Forbidden', inner: { descr } };
  return `\uFEFF${JSON.stringify({ '#exception': 'HTTPException', exception })}`;
}
