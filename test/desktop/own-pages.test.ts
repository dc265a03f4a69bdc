import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy, withNonce } from '../../electron/desktop/content-policy.ts';
import { pageFile } from '../../electron/desktop/page-file.ts';

const folder = ['', 'program', 'out', 'renderer'].join(sep);

test('a file of the page is found in the folder of the pages', () => {
  expect(pageFile('app://exchange/index.html#journal', folder)).toEqual({
    path: [folder, 'index.html'].join(sep),
    contentType: 'text/html; charset=utf-8',
  });
  expect(pageFile('app://exchange/assets/main.js?v=1', folder)?.path).toBe(
    [folder, 'assets', 'main.js'].join(sep),
  );
});

test.each([
  'app://exchange/assets/..%2f..%2f..%2fsecrets.html',
  'app://exchange/..%5c..%5cmain%5cmain.js',
  'app://exchange/C:/program/out/main/main.js',
  'app://exchange/index.html%00.png',
  'app://exchange/%',
  'app://exchange/',
  'app://exchange/settings.json',
  'app://exchange/assets/main.js.map',
  'app://elsewhere/index.html',
  'file:///program/out/renderer/index.html',
])('%s is not handed out', (address) => {
  expect(pageFile(address, folder)).toBeUndefined();
});

test.each([
  'app://exchange/../main/main.js',
  'app://exchange/%2e%2e/main/main.js',
  'app://exchange//main/main.js',
])('%s stays inside of the folder', (address) => {
  expect(pageFile(address, folder)?.path).toBe([folder, 'main', 'main.js'].join(sep));
});

test('the policy lets in own scripts, own styles and those with the nonce, and connects to nobody', () => {
  const policy = contentPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the page carries the nonce where its styles look for it', () => {
  expect(withNonce('<html><head><title>x</title></head></html>', 'abc')).toBe(
    '<html><head><meta property="csp-nonce" nonce="abc"><title>x</title></head></html>',
  );
});
