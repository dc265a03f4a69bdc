import { expect, test } from 'vitest';
import { allowedLink } from '../../electron/desktop/links.ts';
import { settingsSchema } from '../../shared/settings.ts';

const settings = settingsSchema.parse({
  exchanges: [
    {
      id: 'main',
      okdesk: { url: 'https://franchisee.okdesk.example' },
      onec: { url: 'http://server.example:8080/base/odata/standard.odata' },
    },
    { id: 'empty' },
  ],
});

test.each([
  'https://franchisee.okdesk.example/issues/12',
  'http://server.example:8080/base/ru_RU/',
  'https://help.okdesk.ru/',
])('%s is opened', (address) => {
  expect(allowedLink(address, settings)).toBe(address);
});

test.each([
  ['another host that begins alike', 'https://franchisee.okdesk.example.elsewhere.example/'],
  ['the account as a name before the host', 'https://franchisee.okdesk.example@elsewhere.example/'],
  ['a sign-in inside', 'https://user:word@franchisee.okdesk.example/'],
  ['the account without encryption', 'http://franchisee.okdesk.example/'],
  ['another port of the server', 'http://server.example/base'],
  ['a help page without encryption', 'http://help.okdesk.ru/'],
  ['a host below a help page', 'https://okdesk.ru.elsewhere.example/'],
  ['a file', 'file:///C:/Windows/System32/calc.exe'],
  ['a script', 'javascript:alert(1)'],
  ['a program of Windows', 'ms-settings:network'],
  ['our own page', 'app://exchange/index.html'],
  ['no address', 'exchange'],
  ['nothing', ''],
])('%s is not opened', (_what, address) => {
  expect(allowedLink(address, settings)).toBeUndefined();
});
