import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { messageText } from '../shared/messages/index.ts';
import { serveOwnPages } from './desktop/app-protocol.ts';
import { assetsBelow } from './desktop/assets.ts';
import { prepare } from './desktop/before-ready.ts';
import { harden } from './desktop/hardening.ts';
import { openLog } from './desktop/log.ts';
import { notify } from './desktop/notify.ts';
import { openState } from './desktop/open-state.ts';
import { watchTime } from './desktop/power.ts';
import { systemCipher } from './desktop/safe-storage.ts';
import { openSecrets } from './desktop/secrets.ts';
import { openSettings } from './desktop/settings-door.ts';
import { createShutdown } from './desktop/shutdown.ts';
import { hiddenSwitch, startAtLogin } from './desktop/start-at-login.ts';
import { createSurface } from './desktop/surface.ts';
import { createTray } from './desktop/tray.ts';
import { type TrayCommand, trayView } from './desktop/tray-view.ts';
import { createMainWindow } from './desktop/window.ts';
import { openGate } from './ipc/gate.ts';
import { allHandlers } from './ipc/handlers.ts';
import { createExchangeControl } from './service/exchange-control.ts';
import type { Program } from './service/program.ts';
import type { DataPlace } from './store/data-place.ts';

/** How long quitting waits for each part; a run stops on a record boundary within two seconds. */
const patienceOfQuitMs = 5_000;

const place = prepare();
if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(place));
else app.exit();

async function start({ folder, settings: settingsPath }: DataPlace): Promise<void> {
  const now = () => Date.now();
  const { door: settings, notices } = openSettings(settingsPath, now);
  const secrets = await openSecrets(join(folder, 'secrets.json'), await systemCipher(), now);
  const log = openLog(app.getPath('logs'), { now, secrets: secrets.known });
  const language = () => settings.current().program.language;
  const store = await openState(place, language(), now);
  if (store === undefined) return app.exit();

  const assets = assetsBelow(app.getAppPath());
  const exchanges = createExchangeControl({ settings, secrets: secrets.store, store, now });
  const demo: Program['demo'] = {
    running: false,
    start: async () => {
      throw new Error('none');
    },
    close: async () => undefined,
  };
  const surface = createSurface({
    view: () => ({
      version: app.getVersion(),
      language: language(),
      theme: settings.current().program.theme,
      secretProtection: secrets.store.protection,
      demo: demo.running,
      notices: [...notices, ...secrets.notices],
      dataFolder: folder,
    }),
    settings: settings.current,
    log: log.write,
  });
  const program: Program = { settings, secrets: secrets.store, store, exchanges, surface, demo, now };

  harden(session.defaultSession);
  serveOwnPages(assets.pages);
  openGate(allHandlers(program), log.write);

  const words = (code: Parameters<typeof messageText>[0]) => messageText(code, {}, language());
  const window = createMainWindow({
    title: () => words('desktop.title').what,
    icon: assets.windowIcon,
    preload: assets.preload,
    remembered: () => settings.current().program.window,
    remember: (at) => void settings.saveProgram({ ...settings.current().program, window: at }),
    closed: explainClosing,
    log: (message) => log.write('error', message),
  });
  const tray = createTray({
    view: () => trayView(exchanges.views(), { language: language(), now: now() }),
    assets,
    act,
  });

  function explainClosing(): void {
    const { program: present } = settings.current();
    if (present.closeExplained) return;
    settings.saveProgram({ ...present, closeExplained: true });
    const { what, why = '' } = words('desktop.stays');
    notify(what, why, assets.windowIcon, () => window.show());
  }

  function act(command: TrayCommand): void {
    switch (command.type) {
      case 'open':
        window.show(command.screen);
        break;
      case 'stop':
        exchanges.stop(command.exchangeId);
        break;
      case 'pause':
        exchanges.pause(command.exchangeId, command.minutes);
        break;
      case 'run':
        exchanges.want(command.exchangeId, command.directions, { occasion: 'person', brakeApproved: false });
        break;
      case 'exit':
        app.quit();
    }
  }

  function applySettings(): void {
    const { theme, startAtLogin: wanted } = settings.current().program;
    nativeTheme.themeSource = theme;
    startAtLogin(wanted);
  }

  applySettings();
  settings.listen(() => {
    applySettings();
    tray.render();
    window.tell('settings', {});
    window.tell('application', surface.view());
    exchanges.askSchedules();
  });
  exchanges.listen(() => {
    tray.render();
    window.tell('exchanges', { exchanges: [...exchanges.views()] });
    window.tell('journal', {});
  });
  const forgetTime = watchTime(() => exchanges.askSchedules());

  const shutdown = createShutdown(
    [
      { name: 'window', end: () => window.destroy() },
      { name: 'time', end: forgetTime },
      { name: 'exchanges', end: () => exchanges.close() },
      { name: 'demo', end: () => demo.close() },
      { name: 'store', end: () => store.close() },
      { name: 'tray', end: () => tray.destroy() },
    ],
    patienceOfQuitMs,
    (message) => log.write('warn', message),
  );
  app.on('before-quit', (event) => {
    event.preventDefault();
    void shutdown().then(() => app.exit());
  });
  // A listener keeps the program alive when its window goes.
  app.on('window-all-closed', () => log.write('info', 'the window was closed'));
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(`--${hiddenSwitch}`)) window.show();
  });
  log.write('info', `started, version ${app.getVersion()}`);
  exchanges.askSchedules();
  if (!app.commandLine.hasSwitch(hiddenSwitch)) window.show();
}
