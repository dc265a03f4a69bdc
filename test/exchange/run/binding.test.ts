import { afterEach, beforeEach, expect, test } from 'vitest';
import { bind, checkBinding } from '../../../electron/exchange/run/binding.ts';
import { openStore } from '../../../electron/store/open.ts';
import type { ExchangeStore, Store } from '../../../electron/store/store.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';

const met = {
  onecFingerprint: 'base-a',
  onecUrl: 'http://srv/ut/odata/standard.odata',
  okdeskUrl: 'https://Test.okdesk.ru',
};
let store: Store;
let exchange: ExchangeStore;

beforeEach(() => {
  const opened = openStore({ path: ':memory:', now: () => 0 });
  if (!opened.ok) throw new Error(opened.error.code);
  store = opened.value;
  exchange = store.exchange(exchangeIdSchema.parse('main'));
});
afterEach(() => store.close());

test('an exchange belongs to nobody until both sides have answered', () => {
  expect(checkBinding(exchange.binding, met).ok).toBe(true);
  expect(exchange.binding.get()).toBeUndefined();
});

test('after the first exchange it belongs to its infobase and its account', () => {
  bind(exchange.binding, met);
  expect(exchange.binding.get()).toEqual({ onec: 'base-a', okdesk: 'test.okdesk.ru' });
  expect(checkBinding(exchange.binding, { ...met, okdeskUrl: 'https://test.okdesk.ru/' }).ok).toBe(true);
});

test('another infobase at the same address is refused', () => {
  bind(exchange.binding, met);
  const answer = checkBinding(exchange.binding, { ...met, onecFingerprint: 'base-b' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'run.foreign_onec', disposition: 'fatal' } });
});

test('another account is refused by its address', () => {
  bind(exchange.binding, met);
  const answer = checkBinding(exchange.binding, { ...met, okdeskUrl: 'https://other.okdesk.ru' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'run.foreign_okdesk' } });
});

test('a base that shows no mark at first is tied once it shows one', () => {
  bind(exchange.binding, { ...met, onecFingerprint: '' });
  bind(exchange.binding, met);
  expect(checkBinding(exchange.binding, { ...met, onecFingerprint: 'base-b' }).ok).toBe(false);
});
