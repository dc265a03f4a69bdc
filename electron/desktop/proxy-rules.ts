import type { ProxySettings } from '../../shared/program-settings.ts';

/** The part of Electron's proxy configuration that the settings can say. */
export interface ProxyRules {
  readonly mode: 'system' | 'direct' | 'fixed_servers' | 'pac_script';
  readonly proxyRules?: string;
  readonly proxyBypassRules?: string;
  readonly pacScript?: string;
}

/** The settings in Chromium's words. An address that was left empty means what the system says. */
export function proxyRules({ mode, address, bypass, pacAddress }: ProxySettings): ProxyRules {
  if (mode === 'none') return { mode: 'direct' };
  if (mode === 'manual' && address.trim() !== '') {
    return {
      mode: 'fixed_servers',
      proxyRules: address.trim(),
      proxyBypassRules: bypass.replaceAll(';', ','),
    };
  }
  if (mode === 'pac' && pacAddress.trim() !== '') return { mode: 'pac_script', pacScript: pacAddress.trim() };
  return { mode: 'system' };
}

/** Chromium's words for kinds of proxies and the schemes that the agents know. */
const schemes: Readonly<Record<string, string>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5',
};

/**
 * Address of the first proxy in Chromium's answer (`PROXY proxy.example:3128; DIRECT`), empty for none. A fallback is not
 * tried: a proxy that an office prescribes and that does not answer is a failure to be told.
 */
export function proxyAddress(answer: string): string {
  const [kind = '', place = ''] = answer.split(';')[0]?.trim().split(/\s+/u) ?? [];
  const scheme = schemes[kind.toUpperCase()];
  return scheme === undefined || place === '' ? '' : `${scheme}://${place}`;
}
