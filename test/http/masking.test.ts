import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskSecrets } from '../../electron/http/masking.ts';

const secret = 'Пароль «1» & ещё+%/?';

describe('masking of secrets', () => {
  it.each([
    ['as it is', secret],
    ['in an address', encodeURIComponent(secret)],
    ['in an address, small letters', encodeURIComponent(secret).toLowerCase()],
    ['in a form', new URLSearchParams({ p: secret }).toString().slice(2)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in base64', Buffer.from(secret).toString('base64')],
  ])('hides the secret %s', (_form, written) => {
    expect(maskSecrets(`до ${written} после`, [secret])).toBe(`до ${mask} после`);
  });

  it('hides Basic and api_token even when their value is not known', () => {
    const basic = Buffer.from('обмен:пароль').toString('base64');
    expect(maskSecrets(`Authorization: Basic ${basic}\nGET /x?api_token=0123&page=1`, [])).toBe(
      `Authorization: Basic ${mask}\nGET /x?api_token=${mask}&page=1`,
    );
  });

  it('masks a very short secret only where it stands alone', () => {
    expect(maskSecrets('status 401, password 1', ['1'])).toBe(`status 401, password ${mask}`);
  });

  it('cuts a long text after masking, so that no half of a secret is left', () => {
    const text = `${'x'.repeat(95)}${'0123456789'.repeat(4)}`;
    const cut = maskSecrets(text, ['0123456789'.repeat(4)], 97);
    expect(cut).not.toContain('01');
    expect(maskSecrets('y'.repeat(20), [], 5)).toBe('yyyyy… (+15)');
  });

  it('leaves no secret of four and more signs in any text', () => {
    const secrets = fc.string({ minLength: 4, unit: 'grapheme' }).filter((text) => !mask.includes(text));
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (hidden, before, after) => {
        const masked = maskSecrets(`${before} ${hidden} ${after}`, [hidden], 100_000);
        expect(masked.replaceAll(mask, '\n')).not.toContain(hidden);
      }),
    );
  });
});
