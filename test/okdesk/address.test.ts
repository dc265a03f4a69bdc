import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../electron/okdesk/wire/address.ts';

describe('address of the account', () => {
  it.each([
    ['https://test.okdesk.ru', 'https://test.okdesk.ru'],
    ['https://test.okdesk.ru/', 'https://test.okdesk.ru'],
    ['  test.okdesk.ru ', 'https://test.okdesk.ru'],
    ['//test.okdesk.ru', 'https://test.okdesk.ru'],
    ['https://test.okdesk.ru/api/v1/', 'https://test.okdesk.ru'],
    ['https://test.okdesk.ru/issues/12?tab=2#c3', 'https://test.okdesk.ru'],
    ['https://TEST.okdesk.com', 'https://test.okdesk.com'],
    ['https://help.client.example', 'https://help.client.example'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['help.client.example:8443/login', 'https://help.client.example:8443'],
    ['https://поддержка.example', 'https://xn--80ahcmntkjp.example'],
  ])('%s is the account at %s', (typed, siteUrl) => {
    const parsed = parseAddress(typed);
    expect(parsed.ok && parsed.value.siteUrl.replace(/xn--[a-z0-9]+/u, 'xn')).toBe(
      siteUrl.replace(/xn--[a-z0-9]+/u, 'xn'),
    );
    expect(parsed.ok && parsed.value.apiUrl).toMatch(/\/api\/v1$/u);
  });

  it.each([
    ['', 'empty'],
    ['ftp://test.okdesk.ru', 'scheme'],
    ['ivanov@test.okdesk.ru', 'host'],
    ['https://user:secret@test.okdesk.ru', 'host'],
    ['http://', 'host'],
    ['моя компания', 'host'],
  ])('«%s» is no address: %s', (typed, reason) => {
    expect(parseAddress(typed)).toEqual({ ok: false, error: reason });
  });
});
