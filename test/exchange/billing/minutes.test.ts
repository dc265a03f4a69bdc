import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesFromHours } from '../../../electron/exchange/billing/minutes.ts';

describe('decimal hours become whole minutes once, each entry to the nearest', () => {
  it.each([
    [0, 0],
    [1.5, 90],
    [0.25, 15],
    [0.33, 20],
    [0.34, 20],
    [0.67, 40],
    [0.02, 1],
    [0.008, 0],
    [0.009, 1],
    [0.025, 2],
    [8.325, 500],
    [1.005, 60],
    [744, 44_640],
  ])('%d h is %d min', (hours, minutes) => {
    expect(minutesFromHours(hours)).toEqual({ ok: true, value: minutes });
  });

  it.each([-0.5, Number.NaN, Number.POSITIVE_INFINITY, 745, 1e9])(
    '%d h is a problem and never a number',
    (hours) => {
      const counted = minutesFromHours(hours);
      expect(counted.ok ? counted.value : counted.error.code).toBe('import.hours_impossible');
    },
  );

  it('gives back every whole minute that ОкДеск shows with two decimals of an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 44_640 }), (minutes) => {
        const shown = Number((minutes / 60).toFixed(2));
        expect(minutesFromHours(shown)).toEqual({ ok: true, value: minutes });
      }),
    );
  });

  it('is never further than half a minute from the hours', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 744, noNaN: true }), (hours) => {
        const counted = minutesFromHours(hours);
        expect(counted.ok && Math.abs(counted.value - hours * 60) <= 0.500_001).toBe(true);
      }),
    );
  });
});
