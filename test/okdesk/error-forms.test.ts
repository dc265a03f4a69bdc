import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, readRefusal } from '../../electron/okdesk/wire/error-forms.ts';

const table: readonly (readonly [string, string, Record<string, string[]>, string])[] = [
  [
    'map of strings',
    '{"errors":{"email":"имеет неверное значение"}}',
    { email: ['имеет неверное значение'] },
    'email: имеет неверное значение',
  ],
  [
    'map of arrays',
    '{"errors":{"name":["не может быть пустым","слишком короткое"]}}',
    { name: ['не может быть пустым', 'слишком короткое'] },
    'name: не может быть пустым; name: слишком короткое',
  ],
  [
    'nested map',
    '{"errors":{"page":{"size":["должно быть меньше или равно 100"]},"observer_ids":{"1":["тип integer"]}}}',
    { 'page.size': ['должно быть меньше или равно 100'], 'observer_ids.1': ['тип integer'] },
    'page.size: должно быть меньше или равно 100; observer_ids.1: тип integer',
  ],
  [
    'plain string',
    '{"errors":"Записи 1 не существует"}',
    { '': ['Записи 1 не существует'] },
    'Записи 1 не существует',
  ],
  ['array of strings', '{"errors":["одно","другое"]}', { '': ['одно', 'другое'] }, 'одно; другое'],
  ['error in the singular', '{"error":"Forbidden"}', { '': ['Forbidden'] }, 'Forbidden'],
  [
    'JSON in a page',
    '<html><body><pre>{&quot;errors&quot;:{&quot;phone&quot;:&quot;отсутствует&quot;}}</pre></body></html>',
    { phone: ['отсутствует'] },
    'phone: отсутствует',
  ],
  [
    'a page',
    '<html><style>x{}</style><h1>502 Bad Gateway</h1></html>',
    { '': ['502 Bad Gateway'] },
    '502 Bad Gateway',
  ],
  ['JSON with a mark before it', '\uFEFF{"errors":"нет"}', { '': ['нет'] }, 'нет'],
  ['nothing', '', {}, ''],
];

describe('forms of errors', () => {
  it.each(table)('reads %s', (_form, text, fields, line) => {
    const refusal = readRefusal(text);
    expect({ ...refusal.fields }).toEqual(fields);
    expect(refusal.text).toBe(line);
  });

  it('takes an answer for a refusal only when errors says something', () => {
    expect(hasErrors({ errors: 'Записи 1 не существует' })).toBe(true);
    expect(hasErrors({ id: 1, errors: [] })).toBe(false);
    expect(hasErrors({ id: 1, errors: null })).toBe(false);
    expect(hasErrors([])).toBe(false);
  });

  it('finds every message of any nesting, and never throws', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, word, fc.array(word), fc.dictionary(word, tie('node'), { maxKeys: 3 })),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(word, tree, { minKeys: 1, maxKeys: 3 }), (errors) => {
        const words = JSON.stringify(errors).matchAll(/(?<=[[:,])"([a-z]+)"(?!:)/gu);
        const { text } = readRefusal(JSON.stringify({ errors }));
        for (const [, message = ''] of words) expect(text).toContain(message);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readRefusal(text).text !== undefined));
  });
});
