import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { setValue } from '../../electron/cli/setting-value.ts';
import { scheduleWords } from '../../electron/cli/show/schedule.ts';
import { createTerminal } from '../../electron/cli/terminal.ts';
import { scheduleSchema } from '../../shared/schedule.ts';
import { exchangeSettingsSchema } from '../../shared/settings.ts';

const exchange = exchangeSettingsSchema.parse({ id: 'main' });

function scheduleAfter(...assignments: readonly string[]) {
  let changed = exchange;
  for (const assignment of assignments) {
    const next = setValue(changed, assignment);
    if (!next.ok) return next.error.code;
    changed = next.value;
  }
  return changed.schedule.export;
}

describe('a schedule from the command line', () => {
  test('cron notation switches it on, an empty text off', () => {
    const written = scheduleAfter('schedule.export=*/15 8-20 * * 1-5');
    expect(written).toEqual({ enabled: true, rule: { type: 'cron', text: '*/15 8-20 * * 1-5' } });
    expect(scheduleAfter('schedule.export=*/15 * * * *', 'schedule.export=')).toMatchObject({
      enabled: false,
    });
  });

  test('its parts can be set one by one', () => {
    const written = scheduleAfter('schedule.export.enabled=да', 'schedule.export.rule.everyMinutes=10');
    expect(written).toMatchObject({ enabled: true, rule: { type: 'interval', everyMinutes: 10 } });
  });

  test('a part that does not exist is refused', () => {
    expect(scheduleAfter('schedule.export.rule.hourly=1')).toBe('cli.unknown_setting');
    expect(scheduleAfter('schedule=*/5 * * * *')).toBe('cli.unknown_setting');
  });

  test.each([
    [{}, 'нет'],
    ['*/5 * * * *', '*/5 * * * *'],
    [
      { enabled: true, rule: { type: 'interval', everyMinutes: 20, weekdays: [5, 1] } },
      'каждые 20 мин с 08:00 до 20:00 (пн, пт)',
    ],
    [
      { enabled: true, rule: { type: 'times', times: ['09:00', '18:00'], weekdays: [7] } },
      'в 09:00, 18:00 (вс)',
    ],
  ])('is said in words: %j', (written, words) => {
    const output = new PassThrough();
    const terminal = createTerminal({
      output,
      errors: output,
      language: 'ru',
      json: false,
      interactive: false,
    });
    expect(scheduleWords(terminal, scheduleSchema.parse(written))).toBe(words);
  });
});
