import { expect, test } from 'vitest';
import { daysOf, monthName, monthsLater } from '../../renderer/screens/issues/month.ts';

test('months follow each other across the year, with all their days', () => {
  expect(monthsLater({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthsLater({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  expect(daysOf({ year: 2028, month: 2 }).at(-1)).toBe('2028-02-29');
  expect(monthName({ year: 2026, month: 11 }, 'ru')).toBe('ноябрь 2026 г.');
});
