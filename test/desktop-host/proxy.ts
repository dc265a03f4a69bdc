import type { ProxyConfig } from 'electron';
import { host } from './host.ts';

/** `proxyRules` of Electron: `http=one:80;https=two:80` or one address for all. */
function fromRules(rules: string, scheme: string): string {
  const parts = rules.split(/[;\s]+/).filter((part) => part !== '');
  const own = parts.find((part) => part.startsWith(`${scheme}=`))?.slice(scheme.length + 1);
  const address = own ?? parts.find((part) => !part.includes('='));
  if (address === undefined || address === 'direct://') return 'DIRECT';
  const [kind, rest] = address.includes('://') ? address.split('://') : ['http', address];
  const word = { http: 'PROXY', https: 'HTTPS', socks4: 'SOCKS', socks5: 'SOCKS5', socks: 'SOCKS5' }[
    kind ?? ''
  ];
  return `${word ?? 'PROXY'} ${rest}`;
}

function isBypassed(rules: string, hostName: string): boolean {
  const local = !hostName.includes('.') || hostName.startsWith('127.') || hostName === '[::1]';
  return rules.split(/[,;\s]+/).some((rule) => {
    if (rule === '') return false;
    if (rule === '<local>') return local;
    const end = rule.startsWith('*') ? rule.slice(1) : rule.startsWith('.') ? rule : undefined;
    return end === undefined ? hostName === rule : hostName.endsWith(end);
  });
}

/**
 * What Electron's `session.resolveProxy` answers under a configuration. A PAC script is not run here: its answer is
 * the one given for the system's proxy.
 */
export function resolveProxy(config: ProxyConfig, address: string): string {
  const mode =
    config.mode ?? (config.pacScript ? 'pac_script' : config.proxyRules ? 'fixed_servers' : 'system');
  if (mode === 'direct') return 'DIRECT';
  if (mode !== 'fixed_servers') return host.systemProxy;
  const { protocol, hostname } = new URL(address);
  if (isBypassed(config.proxyBypassRules ?? '', hostname)) return 'DIRECT';
  return fromRules(config.proxyRules ?? '', protocol.slice(0, -1));
}
