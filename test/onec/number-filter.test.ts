import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNumber, numbersThatFit } from '../../electron/onec/values/number-filter.ts';

/** What a filter of `ge`, `le` and `eq` lets through. */
function holds(filter: string, number: number): boolean {
  return filter.split(' or ').some((part) => {
    const [first, last = first] = part.match(/\d+/g)?.map(Number) ?? [];
    return first !== undefined && last !== undefined && number >= first && number <= last;
  });
}

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });

describe('filter of numbers', () => {
  it('names neighbours as a range and others one by one', () => {
    expect(anyNumber('Номер', [7, 12, 6, 5, 20, 21])).toBe(
      '(Номер ge 5 and Номер le 7) or Номер eq 12 or (Номер ge 20 and Номер le 21)',
    );
  });

  it('lets through exactly the numbers that were asked for', () => {
    fc.assert(
      fc.property(numbers, (asked) => {
        const filter = anyNumber('N', asked);
        for (let number = 0; number <= 61; number += 1) {
          expect(holds(filter, number)).toBe(asked.includes(number));
        }
      }),
    );
  });

  it('has no more than ten comparisons, and asks for the first numbers in their order', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 40 }), (wanted, most) => {
        const fitting = numbersThatFit(wanted, most);
        expect(fitting.length).toBeGreaterThan(0);
        expect(fitting.length).toBeLessThanOrEqual(most);
        expect(fitting).toEqual(wanted.slice(0, fitting.length));
        expect(anyNumber('N', fitting).match(/ (?:eq|ge|le) /g)?.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('has room for a long stretch of neighbours', () => {
    const stretch = Array.from({ length: 50 }, (_, index) => 1000 + index);
    expect(numbersThatFit(stretch, 50)).toEqual(stretch);
  });
});
