import { describe, expect, test } from 'vitest';
import { exchangeFaults, programFaults } from '../../../renderer/screens/settings/faults/faults.ts';
import { sectionOfFault } from '../../../renderer/screens/settings/sections.ts';
import { programSettingsSchema } from '../../../shared/program-settings.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../../shared/settings.ts';

const fresh = exchangeSettingsSchema.parse({ id: 'one' });
const faultsOf = (part: Partial<ExchangeSettings>) => exchangeFaults({ ...fresh, ...part });

describe('What is wrong with the settings of an exchange', () => {
  test('a fresh exchange has no fault: empty addresses are asked for by the wizard', () => {
    expect(exchangeFaults(fresh)).toEqual([]);
  });

  test('an address without http is named at its field', () => {
    expect(faultsOf({ okdesk: { ...fresh.okdesk, url: 'test.okdesk.ru' } })).toEqual([
      { path: 'okdesk.url', code: 'address' },
    ]);
    expect(faultsOf({ onec: { ...fresh.onec, url: 'http://server/base' } })).toEqual([
      { path: 'onec.url', code: 'odata' },
    ]);
  });

  test('two e-mails in the field of one are refused', () => {
    const okdesk = { ...fresh.okdesk, userEmail: 'one@firma.example, two@firma.example' };
    expect(faultsOf({ okdesk })).toEqual([{ path: 'okdesk.userEmail', code: 'email' }]);
  });

  test('an emptied number, a fraction and numbers beyond the limits say which', () => {
    expect(faultsOf({ journalDays: Number.NaN })).toEqual([{ path: 'journalDays', code: 'number' }]);
    expect(faultsOf({ journalDays: 1.5 })).toEqual([{ path: 'journalDays', code: 'whole' }]);
    expect(faultsOf({ journalDays: 0 })).toEqual([{ path: 'journalDays', code: 'least', limit: 1 }]);
    expect(faultsOf({ okdesk: { ...fresh.okdesk, inFlight: 17 } })).toEqual([
      { path: 'okdesk.inFlight', code: 'most', limit: 16 },
    ]);
    expect(faultsOf({ okdesk: { ...fresh.okdesk, requestsPerSecond: 0 } })).toEqual([
      { path: 'okdesk.requestsPerSecond', code: 'more', limit: 0 },
    ]);
  });

  test('a cron text that nobody can read stands under the schedule', () => {
    const faults = faultsOf({
      schedule: { ...fresh.schedule, import: { enabled: true, rule: { type: 'cron', text: 'каждый час' } } },
    });
    expect(faults).toEqual([{ path: 'schedule.import', code: 'schedule' }]);
    expect(faults.map(sectionOfFault)).toEqual(['schedules']);
  });
});

test('A proxy needs address and port only where one is to be used', () => {
  const program = programSettingsSchema.parse({});
  const withProxy = (proxy: Partial<typeof program.proxy>) =>
    programFaults({ ...program, proxy: { ...program.proxy, ...proxy } });
  expect(withProxy({ mode: 'system', address: 'nonsense' })).toEqual([]);
  expect(withProxy({ mode: 'manual', address: 'proxy.firma.example' })).toEqual([
    { path: 'proxy.address', code: 'proxy' },
  ]);
  expect(withProxy({ mode: 'manual', address: 'proxy.firma.example:3128' })).toEqual([]);
  expect(withProxy({ mode: 'pac', pacAddress: '' })).toEqual([{ path: 'proxy.pacAddress', code: 'pac' }]);
});
