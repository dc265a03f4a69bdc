import { describe, expect, test } from 'vitest';
import {
  duration,
  exactMoment,
  fileSize,
  minutes,
  moment,
  pointInTime,
} from '../../../renderer/ui/format.ts';

const now = new Date(2026, 10, 23, 19, 0);
const at = (day: number, hour: number, minute: number, year = 2026) =>
  new Date(year, 10, day, hour, minute).toISOString();

describe('Moments as people of this PC say them', () => {
  test('today, yesterday and tomorrow are called so', () => {
    expect(moment(at(23, 18, 40), 'ru', now)).toBe('сегодня 18:40');
    expect(moment(at(22, 23, 59), 'ru', now)).toBe('вчера 23:59');
    expect(moment(at(24, 0, 1), 'en', now)).toBe('tomorrow 00:01');
  });

  test('further days are named, another year, too', () => {
    expect(moment(at(12, 8, 5), 'ru', now)).toBe('12 ноября 08:05');
    expect(moment(at(12, 8, 5, 2025), 'ru', now)).toMatch(/^12 ноября 2025.* 08:05$/u);
  });

  test('after «полно до» today needs no word', () => {
    expect(pointInTime(at(23, 18, 40), 'ru', now)).toBe('18:40');
    expect(pointInTime(at(22, 18, 40), 'ru', now)).toBe('22 ноября 18:40');
  });
});

test.each(['ru', 'en'] as const)(
  'A moment to the second is written as the language writes it: %s',
  (language) => {
    const written = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
      ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
      ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
    });
    // A step that is no whole number of days goes through all hours, minutes, months.
    for (let number = 0; number < 2_000; number += 1) {
      const iso = new Date(Date.UTC(2024, 0, 1) + number * 45_296_789).toISOString();
      expect(exactMoment(iso, language)).toBe(written.format(new Date(iso)).replace(',', ''));
    }
    expect(exactMoment('soon', language)).toBe('soon');
  },
);

test('A length of time has at most two units', () => {
  expect(duration(0, 'ru')).toBe('0 с');
  expect(duration(59.6, 'ru')).toBe('1 мин');
  expect(duration(3_905, 'ru')).toBe('1 ч 5 мин');
  expect(duration(183_600, 'ru')).toBe('2 дня 3 ч');
});

test('Working time is read in hours and minutes, never in days', () => {
  expect(minutes(0, 'ru')).toBe('0 мин');
  expect(minutes(90, 'ru')).toBe('1 ч 30 мин');
  expect(minutes(120, 'ru')).toBe('2 ч');
  expect(minutes(1_500, 'en')).toBe('25 h');
});

test('Sizes of files have few digits', () => {
  expect(fileSize(900, 'ru')).toBe('900 Б');
  expect(fileSize(1_572_864, 'ru')).toBe('1,5 МБ');
});
