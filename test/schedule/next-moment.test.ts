import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextMoment } from '../../shared/schedule/next-moment.ts';
import { type ScheduleRule, scheduleSchema } from '../../shared/schedule.ts';

/** Monday 23 November 2026 unless another day is given. */
const at = (time: string, day = '2026-11-23') => new Date(`${day}T${time}`).getTime();
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];

function interval(
  everyMinutes: number,
  from: string,
  until: string,
  weekdays: number[] = everyDay,
): ScheduleRule {
  return { type: 'interval', everyMinutes, from, until, weekdays };
}
const times = (list: string[], weekdays: number[] = everyDay): ScheduleRule => ({
  type: 'times',
  times: list,
  weekdays,
});
const cron = (text: string): ScheduleRule => ({ type: 'cron', text });

/** All moments in a span, as the wall clock shows them. */
function moments(rule: ScheduleRule, after: number, until: number): string[] {
  const found: string[] = [];
  for (
    let next = nextMoment(rule, after);
    next !== undefined && next <= until;
    next = nextMoment(rule, next)
  ) {
    found.push(new Date(next).toTimeString().slice(0, 5));
  }
  return found;
}

describe('the next moment of a rule', () => {
  test.each<[string, ScheduleRule, number, number | undefined]>([
    ['every half hour, in the middle of the day', interval(30, '08:00', '20:00'), at('10:10'), at('10:30')],
    ['a moment itself is over', interval(30, '08:00', '20:00'), at('10:30'), at('11:00')],
    ['the last moment belongs to it', interval(30, '08:00', '20:00'), at('19:59'), at('20:00')],
    [
      'after the evening comes the morning',
      interval(30, '08:00', '20:00'),
      at('20:00'),
      at('08:00', '2026-11-24'),
    ],
    ['before the morning', interval(30, '08:00', '20:00'), at('03:00'), at('08:00')],
    [
      'a step that does not fill the window',
      interval(50, '08:00', '09:30'),
      at('08:50'),
      at('08:00', '2026-11-24'),
    ],
    [
      'Friday evening to Monday morning',
      interval(30, '08:00', '20:00', workdays),
      at('20:00', '2026-11-27'),
      at('08:00', '2026-11-30'),
    ],
    ['over midnight, before it', interval(60, '22:00', '06:00'), at('23:30'), at('00:00', '2026-11-24')],
    ['over midnight, after it', interval(60, '22:00', '06:00'), at('05:30'), at('06:00')],
    [
      'over midnight, its day is the day it began',
      interval(60, '22:00', '06:00', [7]),
      at('00:10'),
      at('01:00'),
    ],
    [
      'over midnight, a day that is not named begins none',
      interval(60, '22:00', '06:00', [7]),
      at('22:10'),
      at('22:00', '2026-11-29'),
    ],
    ['equal ends mean around the clock', interval(60, '08:00', '08:00'), at('03:30'), at('04:00')],
    [
      'a step longer than a day’s window runs once',
      interval(1440, '09:00', '18:00'),
      at('09:00'),
      at('09:00', '2026-11-24'),
    ],
    ['at times, out of order', times(['18:00', '09:00', '13:30']), at('10:00'), at('13:30')],
    ['at times, the last is over', times(['09:00', '13:30']), at('14:00'), at('09:00', '2026-11-24')],
    ['at times on Sundays', times(['09:00'], [7]), at('14:00'), at('09:00', '2026-11-29')],
    ['cron', cron('*/15 8-20 * * 1-5'), at('20:50', '2026-11-27'), at('08:00', '2026-11-30')],
    ['cron, 29 February', cron('0 3 29 2 *'), at('00:00'), at('03:00', '2028-02-29')],
    ['cron, a day that no month has', cron('0 3 30 2 *'), at('00:00'), undefined],
    ['cron that nobody can read', cron('каждый час'), at('00:00'), undefined],
  ])('%s', (_, rule, after, next) => {
    expect(nextMoment(rule, after)).toBe(next);
  });
});

describe('summer time (Berlin: 2026-03-29 02:00 → 03:00, 2026-10-25 03:00 → 02:00)', () => {
  const zone = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = 'Europe/Berlin';
  });
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('a time that is skipped runs once, as much later', () => {
    const night = [at('00:00', '2026-03-29'), at('12:00', '2026-03-29')] as const;
    expect(moments(times(['02:30']), ...night)).toEqual(['03:30']);
    expect(moments(cron('30 2 * * *'), ...night)).toEqual(['03:30']);
  });

  test('a time that comes twice runs once', () => {
    const night = [at('00:00', '2026-10-25'), at('12:00', '2026-10-25')] as const;
    expect(moments(times(['02:30']), ...night)).toEqual(['02:30']);
    expect(moments(cron('30 2 * * *'), ...night)).toEqual(['02:30']);
  });

  test('every half hour leaves no hole and doubles nothing in the night of the change', () => {
    const spring = moments(
      interval(30, '01:00', '04:00'),
      at('00:30', '2026-03-29'),
      at('12:00', '2026-03-29'),
    );
    expect(spring).toEqual(['01:00', '01:30', '03:00', '03:30', '04:00']);
    const autumn = moments(
      interval(30, '01:30', '03:30'),
      at('00:30', '2026-10-25'),
      at('12:00', '2026-10-25'),
    );
    expect(autumn).toEqual(['01:30', '02:00', '02:30', '02:00', '02:30', '03:00', '03:30']);
  });

  test('cron of every hour runs in both of the doubled hours', () => {
    const autumn = moments(cron('0 * * * *'), at('00:30', '2026-10-25'), at('04:00', '2026-10-25'));
    expect(autumn).toEqual(['01:00', '02:00', '02:00', '03:00', '04:00']);
  });
});

describe('how a schedule is written', () => {
  test('a text is cron notation, an empty one is off', () => {
    expect(scheduleSchema.parse('*/5 * * * *')).toEqual({ enabled: true, rule: cron('*/5 * * * *') });
    expect(scheduleSchema.parse('')).toMatchObject({ enabled: false });
  });

  test('nothing written is every half hour of the day, switched off', () => {
    expect(scheduleSchema.parse({})).toEqual({ enabled: false, rule: interval(30, '08:00', '20:00') });
  });
});
