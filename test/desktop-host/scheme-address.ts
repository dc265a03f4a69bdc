/**
 * Chromium, driven from outside, serves no scheme of ours. Inside the page `app://main/x` is therefore called
 * `https://main.app.invalid/x`: a secure origin, never resolved by DNS. Everything that leaves the page is called by
 * its own name again, so the program sees only `app://`.
 */
const standardSchemes = new Set<string>();

export function knowScheme(scheme: string): void {
  standardSchemes.add(scheme);
}

/** The address under which the page knows a resource. */
export function toPageAddress(address: string): string {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!standardSchemes.has(scheme)) return address;
  return `https://${url.host}.${scheme}.invalid${url.pathname}${url.search}${url.hash}`;
}

/** The address as Electron would say it. */
export function fromPageAddress(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.([a-z][a-z0-9+-]*)\.invalid/, (whole, authority, scheme) =>
    standardSchemes.has(String(scheme)) ? `${scheme}://${authority}` : whole,
  );
}

/** Whether the address belongs to a scheme that the program registered. */
export function isOwnScheme(address: string): boolean {
  return standardSchemes.has(new URL(address).protocol.slice(0, -1));
}
