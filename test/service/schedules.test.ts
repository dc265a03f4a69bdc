import { describe, expect, test } from 'vitest';
import { scheduleSchema } from '../../shared/schedule.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { type StartedProgram, settingsBetween, startProgram } from './support.ts';

const minute = 60_000;

/** Monday morning by the wall clock of this PC; the test moves it. */
function clock(start = new Date('2026-11-23T09:10:00').getTime()) {
  let moment = start;
  return {
    now: () => moment,
    forward: (minutes: number) => {
      moment += minutes * minute;
    },
  };
}

const halfHourly = scheduleSchema.parse({ enabled: true });
const off = scheduleSchema.parse({});
const local = (time: string, day = '2026-11-23') => new Date(`${day}T${time}`).toISOString();
const isQuiet = (view: { work?: unknown; waiting: readonly unknown[] }) =>
  view.work === undefined && view.waiting.length === 0;
const runs = (program: StartedProgram) => program.exchange.runs.list(50).length;

/** The program after its first exchange, the export every half hour from 8 to 20. */
async function startScheduled(time: ReturnType<typeof clock>, part: Partial<ExchangeSettings> = {}) {
  const program = await startProgram({ now: time.now, partners: 0, issues: 0, filled: true });
  program.change({ schedule: { export: halfHourly, import: off }, ...part });
  program.exchanges.askSchedules();
  return program;
}

/** The clock ticks; whatever became due goes to its end. */
async function tick(program: StartedProgram) {
  program.exchanges.askSchedules();
  return program.until(isQuiet);
}

describe('exchanges by schedule', () => {
  test('run at their moment, not before, and tell the next one', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    const before = runs(program);
    expect(program.exchanges.view(program.exchangeId)?.nextRun).toEqual({ export: local('09:30') });
    time.forward(19);
    await tick(program);
    expect(runs(program)).toBe(before);
    time.forward(1);
    const view = await tick(program);
    expect(runs(program)).toBe(before + 1);
    expect(view.nextRun).toEqual({ export: local('10:00') });
    expect(view.completeSince.export).toBe(local('09:30'));
  });

  test('a night of sleep makes one run at waking, asked however often', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    const before = runs(program);
    time.forward(23 * 60);
    program.exchanges.askSchedules();
    program.exchanges.askSchedules();
    await tick(program);
    await tick(program);
    expect(runs(program)).toBe(before + 1);
  });

  test('a run missed while the program was not running is made up at its start', async () => {
    const time = clock();
    await using program = await startProgram({ now: time.now, partners: 3, issues: 0, filled: true });
    const before = runs(program);
    time.forward(3 * 24 * 60);
    program.change({ schedule: { export: halfHourly, import: halfHourly } });
    // A program that starts anew knows only what the store remembers.
    await tick(program);
    expect(runs(program)).toBe(before + 2);
  });

  test.each<[string, (program: StartedProgram) => void]>([
    ['a pause', (program) => program.exchanges.pause(program.exchangeId, 60)],
    [
      'quiet hours',
      (program) => {
        const { program: present } = program.settings.current();
        const quietHours = { enabled: true, from: '09:00', until: '10:10' };
        program.settings.saveProgram({ ...present, quietHours });
      },
    ],
  ])('%s: nothing starts, the next run is told for its end, and one run makes up for it', async (_, rest) => {
    const time = clock();
    await using program = await startScheduled(time);
    const before = runs(program);
    rest(program);
    time.forward(25);
    expect((await tick(program)).nextRun).toEqual({ export: local('10:10') });
    expect(runs(program)).toBe(before);
    time.forward(40);
    await tick(program);
    expect(runs(program)).toBe(before + 1);
  });

  test('a pause is shown, holds back no person, and ends when told to', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    program.exchanges.pause(program.exchangeId, 60);
    const view = program.exchanges.view(program.exchangeId);
    expect(view).toMatchObject({ state: 'paused', pausedUntil: local('10:10') });
    expect((await program.run('export')).problem).toBeUndefined();
    program.exchanges.pause(program.exchangeId, 0);
    expect(program.exchanges.view(program.exchangeId)?.pausedUntil).toBeUndefined();
  });

  test('nothing is scheduled before the wizard is green, nor with a switch off', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    const { setup } = settingsBetween(program.exchangeId, program.onec, program.okdesk);
    const before = runs(program);
    const look = async () => {
      time.forward(60);
      return (await tick(program)).nextRun;
    };
    program.change({ setup: { ...setup, finishedAt: '' } });
    expect(await look()).toEqual({});
    program.change({ setup, enabled: false });
    expect(await look()).toEqual({});
    program.change({ enabled: true });
    program.settings.saveProgram({ ...program.settings.current().program, useExchange: false });
    expect(program.exchanges.view(program.exchangeId)?.state).toBe('off');
    expect(await look()).toEqual({});
    expect(runs(program)).toBe(before);
  });

  test('a schedule that nobody can read is an error, not silence', async () => {
    const time = clock();
    const unreadable = scheduleSchema.parse('каждый час');
    await using program = await startScheduled(time, { schedule: { export: unreadable, import: off } });
    expect(program.exchanges.view(program.exchangeId)).toMatchObject({
      state: 'error',
      problem: { code: 'service.wrong_schedule', parameters: { text: 'каждый час' } },
    });
  });

  test('a scheduled run signs in as the user of its direction, a person’s run as the exchange’s own', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    const { onec } = settingsBetween(program.exchangeId, program.onec, program.okdesk);
    program.change({ onec: { ...onec, exportUser: 'Администратор' } });
    time.forward(30);
    const scheduled = await tick(program);
    expect(scheduled).toMatchObject({
      state: 'error',
      problem: { code: 'service.no_onec_password', parameters: { user: 'Администратор' } },
    });
    expect((await program.run('export')).problem).toBeUndefined();
    await program.secrets.set(program.exchangeId, 'onecExportPassword', 'не тот пароль');
    time.forward(30);
    expect(await tick(program)).toMatchObject({
      problem: { code: 'onec.unauthorized', parameters: { user: 'Администратор' } },
    });
  });
});

describe('what an exchange looks like when something is wrong', () => {
  test('a wrong token needs a person; with the right one the next due run makes all good', async () => {
    const time = clock();
    await using program = await startScheduled(time, { schedule: { export: off, import: halfHourly } });
    await program.secrets.set(program.exchangeId, 'okdeskToken', 'f'.repeat(40));
    time.forward(30);
    expect(await tick(program)).toMatchObject({ state: 'error', problem: { code: 'okdesk.unauthorized' } });
    await program.secrets.set(program.exchangeId, 'okdeskToken', program.okdesk.token);
    time.forward(30);
    const view = await tick(program);
    expect(view.problem).toBeUndefined();
    expect(view.state).toBe('idle');
  });

  test('1C away: offline, complete until the last good run; back again with the next due run', async () => {
    const time = clock();
    await using program = await startScheduled(time);
    const since = program.exchanges.view(program.exchangeId)?.completeSince.export;
    program.onec.switches.sessionsBlocked = true;
    time.forward(30);
    const away = await tick(program);
    expect(away).toMatchObject({ state: 'offline', problem: { code: 'onec.sessionsBlocked' } });
    expect(away.completeSince.export).toBe(since);
    program.onec.switches.sessionsBlocked = false;
    time.forward(30);
    const back = await tick(program);
    expect(back.problem).toBeUndefined();
    expect(back.completeSince.export).toBe(local('10:10'));
  });
});
