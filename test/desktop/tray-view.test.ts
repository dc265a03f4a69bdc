import { describe, expect, test } from 'vitest';
import { type TrayLine, trayView } from '../../electron/desktop/tray-view.ts';
import { serviceProblem } from '../../electron/service/problems.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import { type ExchangeState, exchangeStateSchema } from '../../shared/ipc/views.ts';
import { at, view } from './support.ts';

const now = at('2026-11-23', '19:00');
const russian = { language: 'ru', now } as const;
const other = exchangeIdSchema.parse('other');

function commands(lines: readonly TrayLine[]): Record<string, boolean> {
  const found = lines.flatMap((line) => (line.type === 'command' ? [[line.id, line.enabled] as const] : []));
  return Object.fromEntries(found);
}

describe('the tip', () => {
  const tip = (part: Parameters<typeof view>[0], reader: Parameters<typeof trayView>[1] = russian) =>
    trayView([view(part)], reader).toolTip;

  test('says until when everything is on the other side: the earlier of both directions', () => {
    expect(tip({})).toBe('Обмен с ОкДеск: полно до 18:40');
    expect(tip({}, { language: 'en', now })).toBe('Обмен с ОкДеск: complete up to 18:40');
  });

  test('names the day when it is another one', () => {
    expect(tip({}, { language: 'ru', now: at('2026-11-25', '09:00') })).toBe(
      'Обмен с ОкДеск: полно до 23.11 18:40',
    );
  });

  test('does not call the whole complete when only one direction ever was', () => {
    const exported = new Date(at('2026-11-23', '18:40')).toISOString();
    expect(tip({ completeSince: { export: exported } })).toContain('выгрузка полна до 18:40');
    expect(tip({ completeSince: {} })).toContain('полного обмена ещё не было');
  });

  test('shows how far the work is, and that it is being stopped', () => {
    const work = { what: 'export', startedAt: '', stopping: false } as const;
    const progress = { direction: 'export', phase: 'sending', done: 120, total: 500 } as const;
    expect(tip({ state: 'running', work })).toContain('идёт выгрузка');
    expect(tip({ state: 'running', work: { ...work, progress } })).toContain('идёт выгрузка: 120 из 500');
    expect(tip({ state: 'running', work: { ...work, stopping: true } })).toContain('останавливается');
  });

  test('names the problem, and is never longer than Windows shows', () => {
    const problem = serviceProblem('service.no_okdesk_token');
    expect(tip({ state: 'error', problem })).toContain('ошибка: ');
    expect(tip({ state: 'error', problem, name: 'и'.repeat(200) })).toHaveLength(127);
  });
});

describe('the picture', () => {
  const stateOf = (...states: readonly ExchangeState[]) =>
    trayView(
      states.map((state) => view({ state })),
      russian,
    ).state;

  test('is that of the gravest exchange', () => {
    expect(stateOf('idle', 'error', 'running')).toBe('error');
    expect(stateOf('idle', 'attention', 'offline')).toBe('attention');
    expect(stateOf('paused', 'offline')).toBe('offline');
    expect(stateOf('idle', 'paused')).toBe('paused');
  });

  test('is not hidden by an exchange that nobody has set up yet', () => {
    expect(stateOf('setup', 'idle')).toBe('idle');
    expect(stateOf()).toBe('setup');
  });

  test.each(exchangeStateSchema.options)('can be %s', (state) => {
    expect(stateOf(state)).toBe(state);
  });
});

describe('the menu', () => {
  test('offers runs, pause and journal while the exchange rests, and nothing to stop', () => {
    const { lines } = trayView([view()], russian);
    expect(commands(lines)).toEqual({
      open: true,
      export: true,
      import: true,
      both: true,
      stop: false,
      pause: true,
      journal: true,
      exit: true,
    });
  });

  test('offers to stop while work goes, once', () => {
    const work = { what: 'import', startedAt: '', stopping: false } as const;
    expect(commands(trayView([view({ state: 'running', work })], russian).lines)['stop']).toBe(true);
    const stopping = { ...work, stopping: true };
    expect(commands(trayView([view({ state: 'running', work: stopping })], russian).lines)['stop']).toBe(
      false,
    );
  });

  test('offers to go on instead of a pause while there is one', () => {
    const { lines } = trayView([view({ state: 'paused' })], russian);
    expect(commands(lines)).toMatchObject({ continue: true, export: true });
    expect(commands(lines)).not.toHaveProperty('pause');
  });

  test('runs nothing before the exchange is set up, and leads to the wizard', () => {
    const { lines } = trayView([view({ state: 'setup' })], russian);
    expect(commands(lines)).toMatchObject({ set_up: true, export: false, import: false, both: false });
    const wizard = lines.find((line) => line.type === 'command' && line.id === 'set_up');
    expect(wizard).toMatchObject({ command: { type: 'open', screen: 'wizard' } });
  });

  test('gives each of several exchanges a menu of its own, whose commands name that exchange', () => {
    const { lines } = trayView([view(), view({ id: other, name: 'Второй', state: 'paused' })], russian);
    const menus = lines.flatMap((line) => (line.type === 'submenu' ? [line] : []));
    expect(menus.map((menu) => menu.label.split(':')[0])).toEqual(['Обмен с ОкДеск', 'Второй']);
    const [run] = menus[1]?.lines ?? [];
    expect(run).toMatchObject({ id: 'export', command: { exchangeId: other, directions: ['export'] } });
    expect(commands(lines)).toEqual({ open: true, journal: true, exit: true });
  });
});
