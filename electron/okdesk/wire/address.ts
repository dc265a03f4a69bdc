import { failed, type Result, success } from '../../../shared/result.ts';

/** Where an account lives. Both without a closing slash. */
export interface AccountAddress {
  /** `https://host[:port]`, for links and for telling one account from another. */
  readonly siteUrl: string;
  /** `https://host[:port]/api/v1`. */
  readonly apiUrl: string;
}

/**
 * Reads what a person typed or pasted: a bare host, a whole address, a page of the account. Only the host counts;
 * path, query and anchor are dropped. `http` is used only where it was typed. Own domains are possible (a client
 * seen in the wild), so nothing is demanded of the name. Fails with the reason in one word.
 */
export function parseAddress(typed: string): Result<AccountAddress, 'empty' | 'scheme' | 'host'> {
  const text = typed.trim();
  if (text === '') return failed('empty');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return failed('scheme');
  const address = URL.parse(scheme === undefined ? `https://${text.replace(/^\/+/u, '')}` : text);
  // A name before the host is an e-mail in the wrong field, or a password that would end up in links.
  if (address === null || address.username !== '' || address.password !== '') return failed('host');
  return success({ siteUrl: address.origin, apiUrl: `${address.origin}/api/v1` });
}
