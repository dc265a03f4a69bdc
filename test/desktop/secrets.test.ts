import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Cipher, openSecrets } from '../../electron/desktop/secrets.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import { folder } from './support.ts';

const main = exchangeIdSchema.parse('main');
const other = exchangeIdSchema.parse('other');
const now = () => Date.parse('2026-11-23T09:00:00Z');

/** An operating system that turns texts around; `key` stands for the person and the PC. */
function cipher(key: string, { again = false, protection = 'system' as Cipher['protection'] } = {}): Cipher {
  return {
    protection,
    encrypt: async (text) => Buffer.from(`${key}:${[...text].toReversed().join('')}`),
    async decrypt(bytes) {
      const [owner, turned = ''] = bytes.toString().split(':');
      if (owner !== key) throw new Error('Error while decrypting the ciphertext');
      return { text: [...turned].toReversed().join(''), again };
    },
  };
}

const codes = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);

describe('secrets', () => {
  test('are there again after the next start, and nowhere in clear on the disk', async () => {
    const place = folder();
    const path = join(place, 'secrets.json');
    const { store } = await openSecrets(path, cipher('me'), now);
    expect(await store.set(main, 'okdeskToken', 'token-of-okdesk')).toEqual({ ok: true, value: undefined });
    await store.set(main, 'onecPassword', 'пароль');
    const again = await openSecrets(path, cipher('me'), now);
    expect(again.store.get(main, 'okdeskToken')).toBe('token-of-okdesk');
    expect(again.store.get(main, 'onecPassword')).toBe('пароль');
    expect(again.store.has(other, 'okdeskToken')).toBe(false);
    expect(again.known()).toContain('token-of-okdesk');
    const files = readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8'));
    expect(files.join('')).not.toMatch(/token-of-okdesk|пароль/u);
  });

  test('are forgotten one by one by an empty text, or all with their exchange', async () => {
    const path = join(folder(), 'secrets.json');
    const { store } = await openSecrets(path, cipher('me'), now);
    await store.set(main, 'okdeskToken', 'one');
    await store.set(main, 'onecPassword', 'two');
    await store.set(other, 'okdeskToken', 'three');
    await store.set(main, 'okdeskToken', '');
    expect(store.has(main, 'okdeskToken')).toBe(false);
    store.removeAll(main);
    const again = await openSecrets(path, cipher('me'), now);
    expect(again.known()).toEqual(['three']);
  });

  test('of another person or PC are asked for again, and others are not lost by it', async () => {
    const path = join(folder(), 'secrets.json');
    await (await openSecrets(path, cipher('me'), now)).store.set(main, 'okdeskToken', 'mine');
    const moved = await openSecrets(path, cipher('somebody else'), now);
    expect(moved.store.get(main, 'okdeskToken')).toBeUndefined();
    expect(codes(moved.notices)).toEqual(['desktop.secrets_unreadable']);
    const back = await openSecrets(path, cipher('me'), now);
    expect(back.store.get(main, 'okdeskToken')).toBe('mine');
  });

  test('are encrypted once more when the system has a newer key', async () => {
    const path = join(folder(), 'secrets.json');
    await (await openSecrets(path, cipher('me'), now)).store.set(main, 'okdeskToken', 'mine');
    const renewing: Cipher = { ...cipher('me', { again: true }), encrypt: cipher('me, newer').encrypt };
    expect((await openSecrets(path, renewing, now)).store.get(main, 'okdeskToken')).toBe('mine');
    const newer = await openSecrets(path, cipher('me, newer'), now);
    expect(newer.store.get(main, 'okdeskToken')).toBe('mine');
  });

  test('reach no file where the system cannot encrypt, and the person is told', async () => {
    const path = join(folder(), 'secrets.json');
    const { store, notices } = await openSecrets(path, cipher('me', { protection: 'none' }), now);
    await store.set(main, 'okdeskToken', 'token-of-okdesk');
    expect(store.get(main, 'okdeskToken')).toBe('token-of-okdesk');
    expect(codes(notices)).toEqual(['desktop.secrets_not_kept']);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').not.toContain('okdeskToken');
  });

  test('that are only disguised are told to be', async () => {
    const weak = await openSecrets(join(folder(), 'secrets.json'), cipher('me', { protection: 'weak' }), now);
    expect(codes(weak.notices)).toEqual(['desktop.secrets_weak']);
    expect(weak.store.protection).toBe('weak');
  });

  test('that the system does not encrypt are not taken for saved', async () => {
    const failing: Cipher = { ...cipher('me'), encrypt: () => Promise.reject(new Error('no key')) };
    const { store } = await openSecrets(join(folder(), 'secrets.json'), failing, now);
    const saved = await store.set(main, 'okdeskToken', 'mine');
    expect(saved.ok ? '' : saved.error.code).toBe('desktop.secret_not_kept');
    expect(store.has(main, 'okdeskToken')).toBe(false);
  });

  test('in a broken file: it is kept under another name and told', async () => {
    const place = folder();
    const path = join(place, 'secrets.json');
    writeFileSync(path, '{"exchanges":{"main":');
    const { store, notices } = await openSecrets(path, cipher('me'), now);
    expect(codes(notices)).toEqual(['desktop.secrets_set_aside']);
    await store.set(main, 'okdeskToken', 'mine');
    expect(readdirSync(place).filter((name) => name.includes('broken'))).toHaveLength(1);
  });
});
