import type { Settings } from '../../shared/settings.ts';

/** Pages of help that the program itself refers to. Whole host names; subdomains are not implied. */
const helpHosts: ReadonlySet<string> = new Set([
  'okdesk.ru',
  'www.okdesk.ru',
  'help.okdesk.ru',
  'apidocs.okdesk.ru',
  'its.1c.ru',
]);

/**
 * The address as it may be opened in the browser, or `undefined`. Only the configured accounts, the configured infobases
 * and the help pages; the host is compared as parsed, because the beginning of a text proves nothing. An address with a
 * sign-in inside is never opened.
 */
export function allowedLink(address: string, { exchanges }: Settings): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') {
    return undefined;
  }
  if (url.protocol === 'https:' && url.port === '' && helpHosts.has(url.hostname)) return url.href;
  const configured = exchanges.flatMap(({ onec, okdesk }) => [URL.parse(onec.url), URL.parse(okdesk.url)]);
  return configured.some((own) => own !== null && own.origin === url.origin) ? url.href : undefined;
}
