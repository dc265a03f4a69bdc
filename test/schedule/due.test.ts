import { describe, expect, test } from 'vitest';
import { isDue } from '../../electron/schedule/due.ts';
import { ask, takeNext, type Wishes } from '../../electron/schedule/planner.ts';
import { parseCron } from '../../shared/schedule/cron.ts';
import type { ScheduleRule } from '../../shared/schedule.ts';

/** A moment by the wall clock of this PC, on Monday 23 November 2026 unless another day is given. */
const at = (time: string, day = '2026-11-23') => new Date(`${day}T${time}`).getTime();
const cron = (text: string): ScheduleRule => ({ type: 'cron', text });

describe('is something due?', () => {
  test.each([
    ['the minute has come', '*/15 * * * *', at('10:14:30'), at('10:15:00'), true],
    ['it was asked in this minute already', '*/15 * * * *', at('10:15:00'), at('10:15:40'), false],
    ['between two minutes of the schedule', '*/15 * * * *', at('10:16:00'), at('10:29:59'), false],
    ['the clock ticks late by seconds', '0 10 * * *', at('09:59:59'), at('10:00:07'), true],
    ['the PC slept over five hours: one yes', '0 * * * *', at('09:30:00'), at('14:40:00'), true],
    ['the clock was put forward by a day', '0 10 * * *', at('11:00:00'), at('11:00:00', '2026-11-24'), true],
    ['the clock was put back', '0 10 * * *', at('11:00:00'), at('09:00:00'), false],
    ['switched off for a month', '0 3 1 * *', at('04:00:00', '2026-10-01'), at('08:00:00'), true],
    [
      'weekends do not count',
      '0 10 * * 1-5',
      at('11:00:00', '2026-11-20'),
      at('23:00:00', '2026-11-22'),
      false,
    ],
    ['Sunday is 0 and 7', '0 10 * * 7', at('00:00:00', '2026-11-22'), at('12:00:00', '2026-11-22'), true],
    ['with both day fields either is enough', '0 10 1 * 1', at('09:00:00'), at('12:00:00'), true],
  ])('%s', (_, text, askedAt, now, due) => {
    expect(isDue(cron(text), askedAt, now)).toBe(due);
  });

  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '*/0 * * * *',
    'a * * * *',
    '5-1 * * * *',
    '* * 0 * *',
  ])('a schedule that nobody can read is no schedule: «%s»', (text) => {
    expect(parseCron(text)).toBeUndefined();
  });

  test('lists, ranges and steps', () => {
    expect([...(parseCron('1,3-5,50/5 * * * *')?.minutes ?? [])]).toEqual([1, 3, 4, 5, 50, 55]);
  });
});

describe('wishes', () => {
  const start: Wishes = [
    { direction: 'import', rule: cron('*/5 * * * *'), askedAt: at('10:00:00'), wanted: false },
    { direction: 'export', rule: cron('*/5 * * * *'), askedAt: at('10:00:00'), wanted: false },
  ];

  test('export goes before import, each once', () => {
    const first = takeNext(ask(start, at('10:05:00')));
    const second = takeNext(first.rest);
    expect([first.direction, second.direction, takeNext(second.rest).direction]).toEqual([
      'export',
      'import',
      undefined,
    ]);
  });

  test('a run that takes an hour is followed by one run, not by one per missed time', () => {
    let wishes = takeNext(ask(start, at('10:05:00'))).rest;
    for (let minute = 6; minute < 60; minute += 1)
      wishes = ask(wishes, at(`10:${String(minute).padStart(2, '0')}:00`));
    const directions: (string | undefined)[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { direction, rest } = takeNext(wishes);
      directions.push(direction);
      wishes = rest;
    }
    expect(directions).toEqual(['export', 'import', undefined, undefined]);
  });
});
