import { expect, test } from 'vitest';
import { nextMoments, ruleFault, ruleWords } from '../../../renderer/ui/schedule-editor/schedule-words.ts';

const interval = { type: 'interval', everyMinutes: 90, from: '08:00', until: '20:00' } as const;

test('A schedule says in words what it means', () => {
  expect(ruleWords({ ...interval, weekdays: [5, 4, 3, 2, 1] }, 'ru')).toBe(
    'Каждые 1 ч 30 мин с 08:00 до 20:00, по рабочим дням',
  );
  expect(ruleWords({ type: 'times', times: ['13:00', '09:00'], weekdays: [1, 2, 3, 4, 5, 6, 7] }, 'ru')).toBe(
    'В 09:00, 13:00, ежедневно',
  );
  expect(ruleWords({ ...interval, until: '08:00', weekdays: [6, 7] }, 'en')).toBe(
    'Every 1 h 30 min around the clock, Sat, Sun',
  );
});

test('The next starts are those at which it would really start', () => {
  const monday = new Date(2026, 10, 23, 19, 0);
  const moments = nextMoments(
    { type: 'times', times: ['09:00', '18:00'], weekdays: [1, 2] },
    monday.getTime(),
    3,
  );
  expect(moments.map((at) => new Date(at))).toEqual([
    new Date(2026, 10, 24, 9, 0),
    new Date(2026, 10, 24, 18, 0),
    new Date(2026, 10, 30, 9, 0),
  ]);
});

test('What cannot start is told before it is saved', () => {
  expect(ruleFault({ type: 'cron', text: '*/30 8-20 * * 1-5' })).toBeUndefined();
  expect(ruleFault({ type: 'cron', text: '61 * * * *' })).toBe('cronWrong');
  expect(ruleFault({ ...interval, everyMinutes: Number.NaN, weekdays: [1] })).toBe('minutesWrong');
  expect(nextMoments({ type: 'cron', text: '0 0 30 2 *' }, Date.now(), 3)).toEqual([]);
});
