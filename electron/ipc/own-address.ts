/** The program's own scheme: its pages have no other address, and nothing else is loaded. */
export const ownScheme = 'app';
const ownHost = 'exchange';

/** Address of the one page; the screen to begin with stands behind the hash. */
export function pageAddress(screen?: string): string {
  return `${ownScheme}://${ownHost}/index.html${screen === undefined ? '' : `#${screen}`}`;
}

/**
 * Whether an address belongs to the program's own pages. The address is parsed: comparing the beginning of its text
 * would let `app://exchange.example/` in.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${ownScheme}:` && url.host === ownHost;
}
