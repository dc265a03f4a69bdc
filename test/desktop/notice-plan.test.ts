import { describe, expect, test } from 'vitest';
import {
  type Notice,
  type NoticeFacts,
  noticeMemorySchema,
  planNotices,
} from '../../electron/desktop/notice-plan.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import { programSettingsSchema } from '../../shared/program-settings.ts';
import { at, view } from './support.ts';

const day = '2026-11-23';
const settings = programSettingsSchema.parse({ notices: { dailySummary: false } });
const hour = 3_600_000;

/** Shows the program one moment after the other, and gathers what it tells. */
function living(parts: Partial<Pick<NoticeFacts, 'settings' | 'awakeSince'>> = {}) {
  let memory = noticeMemorySchema.parse({});
  return (time: string, part: Partial<ExchangeView>, on = day): readonly Notice[] => {
    const plan = planNotices({
      view: view(part),
      memory,
      settings,
      now: at(on, time),
      awakeSince: at(day, '00:00'),
      ...parts,
    });
    // As after a restart: the memory goes through its text.
    memory = noticeMemorySchema.parse(JSON.parse(JSON.stringify(plan.memory)));
    return plan.due;
  };
}

describe('an incident', () => {
  test('is told once, however often the exchange is looked at or tried again', () => {
    const tell = living();
    expect(tell('10:00', { state: 'error' })).toEqual([{ type: 'incident', grade: 'error' }]);
    expect(tell('10:01', { state: 'error' })).toEqual([]);
    expect(tell('10:30', { state: 'running' })).toEqual([]);
    expect(tell('10:31', { state: 'error' })).toEqual([]);
  });

  test('ends when the exchange is complete again; the next one is told', () => {
    const tell = living();
    tell('10:00', { state: 'error' });
    expect(tell('10:30', { state: 'idle' })).toEqual([]);
    expect(tell('11:00', { state: 'error' })).toHaveLength(1);
  });

  test('is told again when it becomes graver, not when it becomes lighter', () => {
    const tell = living();
    expect(tell('10:00', { state: 'attention' })).toEqual([{ type: 'incident', grade: 'attention' }]);
    expect(tell('10:30', { state: 'error' })).toEqual([{ type: 'incident', grade: 'error' }]);
    expect(tell('11:00', { state: 'attention' })).toEqual([]);
    expect(tell('11:30', { state: 'error' })).toHaveLength(1);
  });

  test('is a missing connection only after half an hour, tries in between notwithstanding', () => {
    const tell = living();
    expect(tell('10:00', { state: 'offline' })).toEqual([]);
    expect(tell('10:15', { state: 'running' })).toEqual([]);
    expect(tell('10:29', { state: 'offline' })).toEqual([]);
    expect(tell('10:30', { state: 'offline' })).toEqual([{ type: 'incident', grade: 'offline' }]);
    expect(tell('12:00', { state: 'offline' })).toEqual([]);
  });

  test('waits for the end of the quiet hours, and is forgotten when it has passed by then', () => {
    const quiet = { ...settings, quietHours: { enabled: true, from: '20:00', until: '08:00' } };
    const lasting = living({ settings: quiet });
    expect(lasting('23:00', { state: 'error' })).toEqual([]);
    expect(lasting('07:59', { state: 'error' }, '2026-11-24')).toEqual([]);
    expect(lasting('08:00', { state: 'error' }, '2026-11-24')).toContainEqual({
      type: 'incident',
      grade: 'error',
    });
    const passing = living({ settings: quiet });
    passing('23:00', { state: 'error' });
    expect(passing('23:30', { state: 'idle' })).toEqual([]);
    expect(passing('08:00', { state: 'idle' }, '2026-11-24')).toEqual([]);
  });

  test('is not told when the person wants none', () => {
    const tell = living({ settings: { ...settings, notices: { ...settings.notices, incidents: false } } });
    expect(tell('10:00', { state: 'error' })).toEqual([]);
  });
});

describe('the alarm about a long time without a complete exchange', () => {
  const since = (moment: number) => ({
    export: new Date(moment).toISOString(),
    import: new Date(moment).toISOString(),
  });
  const old = since(at(day, '12:00') - 25 * hour);

  test('is raised once while something is wrong, and again only after a complete exchange', () => {
    const tell = living();
    tell('11:00', { state: 'error' });
    expect(tell('12:00', { state: 'error', completeSince: old })).toEqual([{ type: 'alarm', hours: 25 }]);
    expect(tell('13:00', { state: 'running', completeSince: old })).toEqual([]);
    expect(tell('14:00', { state: 'idle' })).toEqual([]);
    tell('15:00', { state: 'error' });
    expect(tell('16:00', { state: 'error', completeSince: old })).toContainEqual({
      type: 'alarm',
      hours: 29,
    });
  });

  test('is silent over a week-end on which nothing was to run', () => {
    const tell = living();
    expect(tell('12:00', { state: 'idle', completeSince: old })).toEqual([]);
    expect(tell('12:01', { state: 'paused', completeSince: old })).toEqual([]);
  });

  test('is raised when a run that was due does not come', () => {
    const tell = living();
    const due = { export: new Date(at(day, '10:30')).toISOString() };
    expect(tell('12:00', { state: 'idle', completeSince: old, nextRun: due })).toEqual([
      { type: 'alarm', hours: 25 },
    ]);
  });

  test('leaves a PC that has just woken an hour to catch up', () => {
    const tell = living({ awakeSince: at(day, '11:30') });
    tell('11:59', { state: 'running', completeSince: old });
    expect(tell('12:00', { state: 'running', completeSince: old })).toEqual([]);
    expect(tell('12:30', { state: 'running', completeSince: old })).toHaveLength(1);
  });

  test('can be switched off', () => {
    const notices = { ...settings.notices, noSuccessHours: 0, incidents: false };
    const tell = living({ settings: { ...settings, notices } });
    expect(tell('12:00', { state: 'error', completeSince: old })).toEqual([]);
  });
});

describe('the daily summary', () => {
  const daily = { ...settings, notices: { ...settings.notices, dailySummary: true, summaryAt: '18:00' } };

  test('comes once a day, from its moment on', () => {
    const tell = living({ settings: daily });
    expect(tell('17:59', {})).toEqual([]);
    expect(tell('18:00', {})).toEqual([{ type: 'summary' }]);
    expect(tell('18:01', {})).toEqual([]);
    expect(tell('17:59', {}, '2026-11-24')).toEqual([]);
    expect(tell('19:10', {}, '2026-11-24')).toEqual([{ type: 'summary' }]);
  });

  test('does not come for an exchange that is off or not set up', () => {
    const tell = living({ settings: daily });
    expect(tell('18:00', { state: 'off' })).toEqual([]);
    expect(tell('18:01', { state: 'setup' })).toEqual([]);
  });
});
