import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPersonName } from '../../../../electron/exchange/export/map/person-name.ts';

const letters = fc.stringMatching(/^[А-ЯЁ][а-яё]{1,8}$/u);
/** Words that decide which part is which, and words that decide nothing. */
const word = fc.oneof(
  letters,
  fc.tuple(letters, letters).map(([one, two]) => `${one}-${two}`),
  letters.map((name) => `${name}ович`),
  letters.map((name) => `${name}ёвна`),
  fc.constantFrom('Ильич', 'Кузьмич', 'оглы', 'Кызы', 'улы', 'де', 'ИП', "О'Коннор", 'Анна', 'Müller'),
  fc.stringMatching(/^[А-ЯЁ]\.$/u),
);
const words = fc.array(word, { maxLength: 7 });
const gap = fc.constantFrom(' ', '  ', '\t', '\u00A0', ', ', ';');

function partsOf({ last, first, patronymic }: ReturnType<typeof splitPersonName>): string[] {
  return [last, first, patronymic].flatMap((part) => part.split(' ')).filter((part) => part !== '');
}

describe('ФИО in one string', () => {
  it('keeps every word of the string in exactly one of the three fields', () => {
    fc.assert(
      fc.property(words, gap, (given, between) => {
        expect(partsOf(splitPersonName(given.join(between))).toSorted()).toEqual(given.toSorted());
      }),
      { numRuns: 1000, examples: [[['Мамедов', 'Рустам', 'Али', 'оглы', 'Гусейнов'], ' ']] },
    );
  });

  it('keeps words of one part in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 7 }), (given) => {
        const { last, first, patronymic } = splitPersonName(given.join(' '));
        for (const part of [last, first, patronymic]) {
          const places = part.split(' ').map((piece) => given.indexOf(piece));
          expect(places).toEqual(places.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always gives a first name when there is a word at all, because ОкДеск requires one', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (given) => {
        expect(splitPersonName(given.join(' ')).first).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind how initials and hyphens are spaced', () => {
    const initial = fc.stringMatching(/^[А-ЯЁ]\.$/u);
    fc.assert(
      fc.property(letters, letters, initial, initial, (one, two, first, second) => {
        const expected = { last: `${one}-${two}`, first, patronymic: second };
        expect(splitPersonName(`${one} - ${two} ${first}${second}`)).toEqual(expected);
        expect(splitPersonName(`${one}- ${two} ${first} ${second}`)).toEqual(expected);
      }),
    );
  });

  it('loses no letter of any text outside of brackets, and never throws', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll(/[()]/g, ''));
    const signs = (text: string) => [...text.replaceAll(/[\s,;]/g, '')].toSorted().join('');
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          words.map((given) => given.join('')),
        ),
        (text) => {
          expect(signs(partsOf(splitPersonName(text)).join(''))).toBe(signs(text));
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => splitPersonName(text).first !== undefined));
  });
});
