import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLine } from '../../../electron/exchange/export/map/contact-lines.ts';
import { sameValue } from '../../../electron/exchange/plan/same-value.ts';
import { readContactLines } from '../../../electron/onec/records/contact-lines.ts';

const digits = fc.stringMatching(/^[1-9]\d{1,11}$/);
const between = fc.constantFrom('', ' ', '-', '(', ') ', '.', '\u00A0', '/');
/** The same digits as people may type them. */
function spelling(number: string) {
  return fc
    .tuple(
      fc.constantFrom('', '+', ' +', 'тел. '),
      fc.array(between, { minLength: number.length, maxLength: number.length }),
    )
    .map(([head, gaps]) => head + [...number].map((digit, index) => digit + (gaps[index] ?? '')).join(''));
}
const number = fc.tuple(fc.constantFrom('7', '8', ''), digits).map((parts) => parts.join(''));
const phone = number.chain(spelling);
const typed = fc.oneof(
  phone,
  fc.tuple(phone, fc.constantFrom(' доб. ', ' ext ', '#'), digits).map((parts) => parts.join('')),
  fc.array(phone, { minLength: 2, maxLength: 3 }).map((several) => several.join(', ')),
  fc.constantFrom('нет телефона', '—'),
);
const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

describe('phones', () => {
  it('spellings of one number are the same phone', () => {
    const twice = number.chain((given) => fc.tuple(spelling(given), spelling(given)));
    fc.assert(
      fc.property(twice, fc.constantFrom('phone', 'mobile_phone'), ([one, other], field) => {
        expect(sameValue(field, one, other)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('another digit, another extension, another number beside it is another phone', () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const bothHave = digitsOf(one) !== '' || digitsOf(other) !== '';
        if (bothHave) expect(sameValue('phone', one, other)).toBe(digitsOf(one) === digitsOf(other));
        else expect(sameValue('phone', one, other)).toBe(one === other);
        expect(sameValue('phone', one, one)).toBe(true);
        expect(sameValue('phone', one, undefined)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('goes to ОкДеск as it was typed in 1C: one of the lines, no digit made up or taken away', () => {
    const row = fc
      .tuple(typed, fc.constantFrom('Телефон', 'Телефон', 'Адрес'))
      .map(([text, type]) => ({ Тип: type, Представление: `  ${text} ` }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const phones = rows.filter((line) => line.Тип === 'Телефон').map((line) => line.Представление.trim());
        const chosen = chooseLine(readContactLines(rows, new Map()), 'phone', []);
        expect(chosen).toBe(phones[0] ?? '');
        const again = readContactLines([{ Тип: 'Телефон', Представление: chosen }], new Map());
        expect(chooseLine(again, 'phone', [])).toBe(chosen);
      }),
      { numRuns: 300 },
    );
  });
});
