import { expect, test } from 'vitest';
import { proxyAddress, proxyRules } from '../../electron/desktop/proxy-rules.ts';
import { programSettingsSchema } from '../../shared/program-settings.ts';

const settings = (proxy: object) => programSettingsSchema.parse({ proxy }).proxy;

test('each way of the settings is said in Chromium’s words', () => {
  expect(proxyRules(settings({}))).toEqual({ mode: 'system' });
  expect(proxyRules(settings({ mode: 'none', address: 'proxy.example:3128' }))).toEqual({ mode: 'direct' });
  expect(
    proxyRules(settings({ mode: 'manual', address: ' proxy.example:3128 ', bypass: '*.local;1c' })),
  ).toEqual({
    mode: 'fixed_servers',
    proxyRules: 'proxy.example:3128',
    proxyBypassRules: '*.local,1c',
  });
  expect(proxyRules(settings({ mode: 'pac', pacAddress: 'http://wpad.example/proxy.pac' }))).toEqual({
    mode: 'pac_script',
    pacScript: 'http://wpad.example/proxy.pac',
  });
});

test('a way without its address is the system’s', () => {
  expect(proxyRules(settings({ mode: 'manual' }))).toEqual({ mode: 'system' });
  expect(proxyRules(settings({ mode: 'pac' }))).toEqual({ mode: 'system' });
});

test.each([
  ['DIRECT', ''],
  ['', ''],
  ['PROXY proxy.example:3128', 'http://proxy.example:3128'],
  ['PROXY first.example:1; PROXY second.example:2; DIRECT', 'http://first.example:1'],
  ['HTTPS proxy.example:443', 'https://proxy.example:443'],
  ['SOCKS5 proxy.example:1080', 'socks5://proxy.example:1080'],
  ['SOCKS proxy.example:1080', 'socks4://proxy.example:1080'],
  ['QUIC proxy.example:443', ''],
])('Chromium’s «%s» means «%s»', (answer, address) => {
  expect(proxyAddress(answer)).toBe(address);
});
