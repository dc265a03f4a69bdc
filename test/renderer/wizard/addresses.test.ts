import { expect, test } from 'vitest';
import {
  accountAddress,
  infobaseAddress,
  isPlainAddress,
} from '../../../renderer/screens/wizard/forms/addresses.ts';

test.each([
  ['test', 'https://test.okdesk.ru'],
  [' test.okdesk.ru ', 'https://test.okdesk.ru'],
  ['https://test.okdesk.ru/issues/1234?tab=2', 'https://test.okdesk.ru'],
  ['http://127.0.0.1:5001', 'http://127.0.0.1:5001'],
  ['help.firm.example', 'https://help.firm.example'],
  ['', ''],
  ['не адрес', 'не адрес'],
])('the account’s address typed as «%s» is %s', (typed, address) => {
  expect(accountAddress(typed)).toBe(address);
});

const whole = 'http://server/estyuff/odata/standard.odata';
test.each([
  ['http://server/estyuff', whole],
  ['server/estyuff/', whole],
  ['http://server/estyuff/ru_RU/', whole],
  ['http://server/estyuff/ru/#e1cib/navigationpoint/desktop', whole],
  ['http://server/estyuff/odata/standard.odata/', whole],
  ['http://server/estyuff/odata/standard.odata/$metadata', whole],
  ['https://1c.firm.example:8443/a/b', 'https://1c.firm.example:8443/a/b/odata/standard.odata'],
  ['http://server/ut/', 'http://server/ut/odata/standard.odata'],
  ['http://server/ru', 'http://server/ru/odata/standard.odata'],
  ['', ''],
])('the infobase’s address typed as «%s» is %s', (typed, address) => {
  expect(infobaseAddress(typed)).toBe(address);
});

test('an address without protection is recognised, to be warned of', () => {
  expect(isPlainAddress('http://server/estyuff')).toBe(true);
  expect(isPlainAddress('https://server/estyuff')).toBe(false);
});
