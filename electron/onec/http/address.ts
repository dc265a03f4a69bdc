/**
 * The address of the interface without query, anchor and closing slash. `undefined` for text that is no address of the
 * web, and for one that carries a name or password: those belong into the sign-in fields, not into a text that is shown.
 */
export function parseRoot(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/u, '')}`;
}

/**
 * Whole address of a request. `path` is encoded already. Values of the query are percent-encoded with `%20` for a
 * blank: a plus sign is not promised to be read as one.
 */
export function requestAddress(
  root: string,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const options = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const base = path === '' ? root : `${root}/${path}`;
  return options.length === 0 ? base : `${base}?${options.join('&')}`;
}

/** Name and port for people; empty for an address that cannot be read. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** Where a redirect leads, without its query, which may hold anything. */
export function redirectTarget(location: string | undefined, base: string): string {
  if (location === undefined || !URL.canParse(location, base)) return '';
  const url = new URL(location, base);
  return `${url.origin}${url.pathname}`;
}
