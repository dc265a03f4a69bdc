/** The header of Basic. 1C reads the pair as UTF-8; libraries take Latin-1, which cannot hold Cyrillic. */
export function basicSignIn(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}
