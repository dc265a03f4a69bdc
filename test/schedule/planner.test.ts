import { describe, expect, test } from 'vitest';
import {
  ask,
  beginWishes,
  followSettings,
  nextRun,
  restingUntil,
  type Scheduled,
  takeNext,
} from '../../electron/schedule/planner.ts';
import { quietUntil } from '../../electron/schedule/quiet-hours.ts';
import { scheduledNow } from '../../electron/schedule/scheduled.ts';
import { exchangeSettingsSchema } from '../../shared/settings.ts';

const at = (time: string, day = '2026-11-23') => new Date(`${day}T${time}`).getTime();
const halfHourly: Scheduled = {
  direction: 'export',
  rule: {
    type: 'interval',
    everyMinutes: 30,
    from: '08:00',
    until: '20:00',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  },
};
const noQuiet = { enabled: false, from: '20:00', until: '08:00' };
const quiet = { enabled: true, from: '20:00', until: '08:00' };

describe('what was missed', () => {
  test('a start missed while the program was not running is made up at once', () => {
    const wishes = beginWishes([halfHourly], () => at('16:00', '2026-11-20'), at('09:10'));
    expect(takeNext(ask(wishes, at('09:10'))).direction).toBe('export');
  });

  test('a direction that never ran waits for its first moment', () => {
    const wishes = beginWishes([halfHourly], () => undefined, at('09:10'));
    expect(takeNext(ask(wishes, at('09:10'))).direction).toBeUndefined();
    expect(takeNext(ask(wishes, at('09:30'))).direction).toBe('export');
  });

  test('a night’s sleep makes one run, and the clock put back none', () => {
    const evening = ask(
      beginWishes([halfHourly], () => at('19:30'), at('19:40')),
      at('19:40'),
    );
    const morning = takeNext(ask(evening, at('09:10', '2026-11-24')));
    expect(morning.direction).toBe('export');
    expect(takeNext(morning.rest).direction).toBeUndefined();
    expect(takeNext(ask(morning.rest, at('07:00', '2026-11-24'))).direction).toBeUndefined();
  });
});

describe('changed settings', () => {
  const before = beginWishes([halfHourly], () => at('08:00'), at('10:10'));

  test('an unchanged rule keeps what it owes', () => {
    const after = followSettings(before, [{ ...halfHourly }], at('10:10'));
    expect(takeNext(ask(after, at('10:10'))).direction).toBe('export');
  });

  test('a new rule counts from now: its moments of this morning are not made up', () => {
    const changed: Scheduled = {
      direction: 'export',
      rule: { type: 'times', times: ['09:00', '11:00'], weekdays: [1] },
    };
    const after = followSettings(before, [changed], at('10:10'));
    expect(takeNext(ask(after, at('10:11'))).direction).toBeUndefined();
    expect(takeNext(ask(after, at('11:00'))).direction).toBe('export');
  });

  test('a schedule switched off is forgotten', () => {
    expect(followSettings(before, [], at('10:10'))).toEqual([]);
  });
});

describe('quiet hours and pause', () => {
  test.each([
    ['in the evening', quiet, at('22:00'), at('08:00', '2026-11-24')],
    ['after midnight', quiet, at('03:00'), at('08:00')],
    ['their last moment is over', quiet, at('08:00'), undefined],
    ['at noon', quiet, at('12:00'), undefined],
    ['within one day', { enabled: true, from: '12:00', until: '13:00' }, at('12:30'), at('13:00')],
    ['switched off', noQuiet, at('22:00'), undefined],
  ])('%s', (_, hours, moment, until) => {
    expect(quietUntil(hours, moment)).toBe(until);
  });

  test('a pause that ends in quiet hours rests until their end', () => {
    const rest = { pausedUntil: at('20:30'), quietHours: quiet };
    expect(restingUntil(rest, at('19:30'))).toBe(at('08:00', '2026-11-24'));
    expect(restingUntil({ pausedUntil: at('11:00'), quietHours: quiet }, at('12:00'))).toBeUndefined();
  });

  test('the next run told is the one that will be: after the pause, after the quiet hours', () => {
    const [wish] = ask(
      beginWishes([halfHourly], () => undefined, at('10:10')),
      at('10:10'),
    );
    if (wish === undefined) throw new Error('no wish');
    const free = { pausedUntil: undefined, quietHours: noQuiet };
    expect(nextRun(wish, free, at('10:10'))).toBe(at('10:30'));
    expect(nextRun(wish, { ...free, pausedUntil: at('11:10') }, at('10:10'))).toBe(at('11:10'));
    const noon = { ...free, quietHours: { enabled: true, from: '10:20', until: '12:00' } };
    expect(nextRun(wish, noon, at('10:10'))).toBe(at('12:00'));
  });
});

describe('what runs by itself', () => {
  const exchange = exchangeSettingsSchema.parse({
    id: 'main',
    schedule: { export: '0 * * * *', import: '*/5 * * * *' },
    setup: { finishedAt: '2026-11-20T09:00:00.000Z' },
  });
  const on = { useExchange: true };
  const directions = (settings: typeof exchange, program = on) =>
    scheduledNow(settings, program).map(({ direction }) => direction);

  test('both directions, each by its own schedule', () => {
    expect(directions(exchange)).toEqual(['export', 'import']);
  });

  test.each([
    ['the wizard is not finished', { ...exchange, setup: { ...exchange.setup, finishedAt: '' } }, on],
    ['the exchange is switched off', { ...exchange, enabled: false }, on],
    ['the program’s switch is off', exchange, { useExchange: false }],
  ])('nothing while %s', (_, settings, program) => {
    expect(directions(settings, program)).toEqual([]);
  });

  test('no import while «Загружать заявки» is off', () => {
    expect(directions({ ...exchange, import: { ...exchange.import, enabled: false } })).toEqual(['export']);
  });
});
