import { expect, test } from 'vitest';
import { copiedSettings } from '../../../renderer/screens/settings/exchanges/copied-settings.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import { exchangeSettingsSchema } from '../../../shared/settings.ts';

test('A copy keeps addresses and limits, but starts nothing by itself and is set up anew', () => {
  const original = exchangeSettingsSchema.parse({
    id: 'one',
    code: '1',
    okdesk: { url: 'https://test.okdesk.ru', requestsPerSecond: 2 },
    schedule: { export: { enabled: true }, import: { enabled: true } },
    setup: { finishedAt: '2026-11-23T10:00:00.000Z', ticks: ['status.Work.transitions'] },
  });
  const copy = copiedSettings(original, exchangeIdSchema.parse('two'), 'Копия');
  expect(copy).toMatchObject({ id: 'two', name: 'Копия', code: '', okdesk: original.okdesk });
  expect(copy.schedule.export.enabled || copy.schedule.import.enabled).toBe(false);
  expect(copy.setup).toEqual({ step: '', ticks: [], finishedAt: '' });
  expect(original.schedule.export.enabled).toBe(true);
});
