import type { RunningServers } from '../../electron/sandbox/servers.ts';
import { runsOf, setUpExchange } from './support/exchange.ts';
import { expect, test } from './support/program.ts';

const companies = (servers: RunningServers) => servers.okdesk.all('companies').length;

test('closing the window leaves the program in the tray, and says so once', async ({ program, window }) => {
  await expect(window.getByRole('main')).toBeVisible();
  await program.closeWindow();
  expect(await program.windowCount()).toBe(0);
  const told = [expect.objectContaining({ title: 'Программа продолжает работать' })];
  expect(await program.notifications()).toEqual(told);

  await program.clickTray();
  await expect((await program.firstWindow()).getByRole('main')).toBeVisible();
  await program.closeWindow();
  expect(await program.notifications()).toEqual(told);
});

test('the window opens again where it was', async ({ program, window }) => {
  await expect(window.getByRole('main')).toBeVisible();
  const place = { x: 100, y: 60, width: 1000, height: 700 };
  await program.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await program.closeWindow();
  await program.clickTray();
  const bounds = program.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(),
    undefined,
  );
  expect(await bounds).toEqual(place);
});

test('started at login, the program has its icon and no window', async ({ start }) => {
  const program = await start({ args: ['--hidden'] });
  expect(await program.trayToolTip()).not.toBe('');
  expect(await program.windowCount()).toBe(0);
  await program.clickTrayMenu('Выход');
  expect(await program.exited).toBe(0);
});

test('a second start shows the window of the first and ends', async ({ start }) => {
  const first = await start({ args: ['--hidden'] });
  await first.trayToolTip();
  const hidden = await start({ args: ['--hidden'] });
  expect(await hidden.exited).toBe(0);
  expect(await first.windowCount()).toBe(0);

  const second = await start();
  expect(await second.exited).toBe(0);
  await expect((await first.firstWindow()).getByRole('main')).toBeVisible();
});

test('the tray starts an exchange while no window is open, and tells how far it is complete', async ({
  program,
  window,
  servers,
}) => {
  const before = companies(servers);
  await setUpExchange(window, servers);
  await program.closeWindow();
  await program.clickTrayMenu('Обмен сейчас');
  await expect.poll(() => program.trayToolTip()).toContain('полно до');
  expect(companies(servers)).toBeGreaterThan(before);
});

test('after sleep one exchange makes up for all that were missed', async ({ program, window, servers }) => {
  await setUpExchange(window, servers);
  await program.clickTrayMenu('Выгрузить в ОкДеск');
  await expect.poll(() => program.trayToolTip()).toContain('выгрузка полна до');

  const rule = {
    type: 'interval',
    everyMinutes: 30,
    from: '00:00',
    until: '23:59',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  };
  await window.evaluate(
    async (schedule) => {
      const { view, saveExchange } = globalThis.window.exchangeBridge.settings;
      const answer = await view({});
      const settings = answer.ok ? answer.value.exchanges[0]?.settings : undefined;
      if (settings === undefined) throw new Error('no exchange');
      await saveExchange({ settings: { ...settings, schedule } });
    },
    { export: { enabled: true, rule }, import: { enabled: false, rule } } as const,
  );
  const before = (await runsOf(window)).length;

  await program.power('suspend');
  await program.evaluate(() => {
    const awake = Date.now;
    Date.now = () => awake() + 5 * 3_600_000;
  }, undefined);
  await program.power('resume');
  await program.power('unlock-screen');
  const ended = async () => (await runsOf(window)).filter(({ endedAt }) => endedAt !== undefined).length;
  await expect.poll(ended).toBe(before + 1);
  await program.power('unlock-screen');
  expect(await runsOf(window)).toHaveLength(before + 1);
});

test('leaving during an exchange ends it on a record boundary; the next start goes on without doubles', async ({
  program,
  window,
  servers,
  start,
}) => {
  await setUpExchange(window, servers);
  const before = companies(servers);
  // Slow enough for a person to leave in the middle.
  servers.okdesk.faults.add({ method: 'POST', times: 10_000, fault: { type: 'delay', ms: 150 } });
  await program.clickTrayMenu('Выгрузить в ОкДеск');
  await expect.poll(() => companies(servers)).toBeGreaterThan(before);
  await program.clickTrayMenu('Выход');
  expect(await program.exited).toBe(0);

  servers.okdesk.faults.clear();
  const again = await start();
  const reopened = await again.firstWindow();
  expect((await runsOf(reopened))[0]?.outcome).toBe('stopped');
  await again.clickTrayMenu('Выгрузить в ОкДеск');
  await expect.poll(() => again.trayToolTip()).toContain('выгрузка полна до');
  const keys = servers.okdesk.all('companies').map((company) => company['crm_1c_id']);
  const exported = keys.filter((key) => typeof key === 'string' && key !== '');
  expect(exported.length).toBeGreaterThan(0);
  expect(new Set(exported).size).toBe(exported.length);
});
