import { expect, test } from 'vitest';
import { isOwnAddress, pageAddress } from '../../electron/ipc/own-address.ts';
import { mayAsk } from '../../electron/ipc/sender.ts';

function asker(url: string, { destroyed = false, frame = 'main' as 'main' | 'child' | 'gone' } = {}) {
  const mainFrame = { url };
  const senderFrame = { main: mainFrame, child: { url }, gone: null }[frame];
  return { sender: { isDestroyed: () => destroyed, mainFrame }, senderFrame };
}

test('the main frame of our own page may ask', () => {
  expect(mayAsk(asker(pageAddress()))).toBe(true);
  expect(mayAsk(asker(pageAddress('journal')))).toBe(true);
});

test('a frame within the page, a frame that has gone and a destroyed window may not', () => {
  expect(mayAsk(asker(pageAddress(), { frame: 'child' }))).toBe(false);
  expect(mayAsk(asker(pageAddress(), { frame: 'gone' }))).toBe(false);
  expect(mayAsk(asker(pageAddress(), { destroyed: true }))).toBe(false);
});

test.each([
  'https://exchange/index.html',
  'app://exchange.example/index.html',
  'app://other/index.html',
  'app://user@other/exchange',
  'file:///C:/exchange/index.html',
  'data:text/html,app://exchange/',
  'about:blank',
  '',
])('%s is no address of ours', (address) => {
  expect(isOwnAddress(address)).toBe(false);
  expect(mayAsk(asker(address))).toBe(false);
});
