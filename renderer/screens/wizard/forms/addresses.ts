/**
 * The account's address from what a person types or pastes: a bare name (`firma`), a host, or the address of any page
 * of the account. Text that cannot be an address comes back trimmed, for the check to refuse.
 */
export function accountAddress(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  const named = /^[\w-]+$/u.test(text) ? `${text}.okdesk.ru` : text;
  const whole = /^https?:\/\//iu.test(named) ? named : `https://${named}`;
  return URL.canParse(whole) ? new URL(whole).origin : text;
}

/** Where the standard OData interface of a published infobase begins (1C guide 17.4.2). */
const interfacePath = '/odata/standard.odata';

/** 1C puts the language of the window at the end: `/base/ru_RU/`, `/base/ru/`. A base itself may be called `ut`. */
const interfaceLanguage = /(?:(?<=\/[^/]+)\/(?:ru|en)|\/[a-z]{2}_[A-Z]{2})?\/*$/u;

/**
 * Address of the infobase's OData interface from what a person types or pastes: the publication's address as in the
 * browser (`http://server/base/ru_RU/`), or the interface's own.
 */
export function infobaseAddress(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  const whole = /^https?:\/\//iu.test(text) ? text : `http://${text}`;
  if (!URL.canParse(whole)) return text;
  const { origin, pathname } = new URL(whole);
  const place = pathname.indexOf(interfacePath);
  const base = (place === -1 ? pathname : pathname.slice(0, place)).replace(interfaceLanguage, '');
  return `${origin}${base}${interfacePath}`;
}

/** The address is read over the net without protection. */
export function isPlainAddress(address: string): boolean {
  return address.startsWith('http://');
}
