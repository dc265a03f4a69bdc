import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesFromHours } from '../../../electron/exchange/billing/minutes.ts';

/** Hours as a decimal fraction, `units` of `1 / 10 ** digits`: exact, as people and ОкДеск write them. */
const decimalHours = fc
  .nat({ max: 6 })
  .chain((digits) =>
    fc.integer({ min: 0, max: 744 * 10 ** digits }).map((units) => ({ units: BigInt(units), digits })),
  );

type DecimalHours = typeof decimalHours extends fc.Arbitrary<infer Value> ? Value : never;

function numberOf({ units, digits }: DecimalHours): number {
  const text = units.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  return Number(`${text.slice(0, point)}.${text.slice(point)}`);
}

/** Nearest whole minute in whole numbers only, half a minute up. */
function exactMinutes({ units, digits }: DecimalHours): number {
  const scale = 10n ** BigInt(digits);
  return Number((units * 120n + scale) / (2n * scale));
}

function minutesOf(hours: number): number | string {
  const counted = minutesFromHours(hours);
  return counted.ok ? counted.value : counted.error.code;
}

describe('spent time against exact arithmetic', () => {
  it('any decimal hours give the minutes that arithmetic without rounding errors gives', () => {
    fc.assert(
      fc.property(decimalHours, (hours) => {
        expect(minutesOf(numberOf(hours))).toBe(exactMinutes(hours));
      }),
      { numRuns: 3000, examples: [[{ units: 8325n, digits: 3 }], [{ units: 25n, digits: 3 }]] },
    );
  });

  it('every half minute goes up, also where a binary fraction lies just below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 744 * 40 - 1 }), (parts) => {
        // Forty parts of an hour are 1.5 minutes each, so every odd part ends in a half.
        expect(minutesOf(parts / 40)).toBe(Math.floor((parts * 3 + 1) / 2));
      }),
      { numRuns: 1000 },
    );
  });

  it('minutes made into hours by division come back as the same minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 44_640 }), (minutes) => {
        expect(minutesOf(minutes / 60)).toBe(minutes);
      }),
      { numRuns: 1000 },
    );
  });

  it('more hours never give fewer minutes', () => {
    const hours = fc.double({ min: 0, max: 744, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(Number(minutesOf(less))).toBeLessThanOrEqual(Number(minutesOf(more)));
      }),
      { numRuns: 500 },
    );
  });

  it('any number at all is whole minutes within a month, or a problem', () => {
    fc.assert(
      fc.property(fc.double(), (hours) => {
        const minutes = minutesOf(hours);
        const whole =
          typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 0 && minutes <= 44_640;
        expect(whole || minutes === 'import.hours_impossible').toBe(true);
        expect(whole).toBe(hours >= 0 && hours <= 744);
      }),
      { numRuns: 500 },
    );
  });
});
