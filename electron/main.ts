// First: schemas made after it are compiled when they are used first, and check an answer or a row several times faster.
import 'zod/compile';
import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { messageText } from '../shared/messages/index.ts';
import type { Problem } from '../shared/problem.ts';
import { isDemoExchange } from '../shared/setup/demo.ts';
import { serveOwnPages } from './desktop/app-protocol.ts';
import { assetsBelow } from './desktop/assets.ts';
import { prepare } from './desktop/before-ready.ts';
import { explainClosing } from './desktop/explain-closing.ts';
import { harden } from './desktop/hardening.ts';
import { openLog } from './desktop/log.ts';
import { createNetwork } from './desktop/network.ts';
import { createNotices } from './desktop/notices.ts';
import { notifier } from './desktop/notify.ts';
import { openState } from './desktop/open-state.ts';
import { watchTime } from './desktop/power.ts';
import { quitAfter } from './desktop/quit.ts';
import { systemCipher } from './desktop/safe-storage.ts';
import { openSecrets } from './desktop/secrets.ts';
import { openSettings } from './desktop/settings-door.ts';
import { createShutdown } from './desktop/shutdown.ts';
import { hiddenSwitch, startAtLogin } from './desktop/start-at-login.ts';
import { createSurface } from './desktop/surface.ts';
import { createTray } from './desktop/tray.ts';
import { trayActions } from './desktop/tray-actions.ts';
import { trayView } from './desktop/tray-view.ts';
import { createMainWindow } from './desktop/window.ts';
import { openGate } from './ipc/gate.ts';
import { allHandlers } from './ipc/handlers.ts';
import { createDemo } from './service/demo/demo.ts';
import { createExchangeControl } from './service/exchange-control.ts';
import type { Program } from './service/program.ts';
import { keepHeapSmall } from './small-heap.ts';

/** How long quitting waits for each part; a run stops on a record boundary within two seconds. */
const patienceOfQuitMs = 5_000;

keepHeapSmall();
const place = prepare();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.exit();

/** Opens everything, innermost first, then wires what one part has to hear of another. */
async function start(): Promise<void> {
  const now = () => Date.now();
  const { door: settings, notices: slips } = openSettings(place.settings, now);
  const secrets = await openSecrets(join(place.folder, 'secrets.json'), await systemCipher(), now);
  const log = openLog(app.getPath('logs'), { now, secrets: secrets.known });
  const chosen = () => settings.current().program;
  const reader = () => ({ language: chosen().language, now: now() });
  const store = await openState(place, chosen().language, now);
  if (store === undefined) {
    app.exit();
    return;
  }

  const assets = assetsBelow(app.getAppPath());
  const network = createNetwork((message) => log.write('error', message));
  const ways = { agents: network.agents };
  const clientOptions = () => ({ onec: ways, okdesk: ways });
  const exchanges = createExchangeControl({ settings, secrets: secrets.store, store, now, clientOptions });
  let faults: readonly Problem[] = [];
  const demo = createDemo({ settings, secrets: secrets.store, dataFolder: place.folder, now });
  const surface = createSurface({
    view: () => ({
      version: app.getVersion(),
      language: chosen().language,
      theme: chosen().theme,
      secretProtection: secrets.store.protection,
      demo: demo.running,
      notices: [...slips, ...secrets.notices, ...faults],
      dataFolder: place.folder,
    }),
    settings: settings.current,
    log: log.write,
  });
  const program: Program = {
    settings,
    secrets: secrets.store,
    store,
    exchanges,
    surface,
    demo,
    now,
    clientOptions,
  };

  harden(session.defaultSession);
  serveOwnPages(assets.pages);
  openGate(allHandlers(program), log.write);

  const window = createMainWindow({
    title: () => messageText('desktop.title', {}, chosen().language).what,
    icon: assets.windowIcon,
    preload: assets.preload,
    remembered: () => chosen().window,
    remember: (at) => void settings.saveProgram({ ...chosen(), window: at }),
    closed: () => explainClosing(settings, notify),
    log: (message) => log.write('error', message),
  });
  const notify = notifier(assets.windowIcon, (screen) => window.show(screen));
  const act = trayActions({ exchanges, window, reader, notify });
  let views = exchanges.views();
  const tray = createTray({ view: () => trayView(views, reader()), assets, act });
  const notices = createNotices({ exchanges, settings, now, show: notify });

  function followSettings(): void {
    nativeTheme.themeSource = chosen().theme;
    startAtLogin(chosen().startAtLogin);
    faults = network.apply(chosen());
  }

  function show(): void {
    views = exchanges.views();
    tray.render();
    notices.look(views);
    window.tell('exchanges', { exchanges: [...views] });
  }

  followSettings();
  settings.listen(() => {
    followSettings();
    show();
    window.tell('settings', {});
    window.tell('application', surface.view());
    exchanges.askSchedules();
  });
  exchanges.listen(() => {
    show();
    window.tell('journal', {});
  });
  const forgetTime = watchTime({
    minute: show,
    passed() {
      notices.awake();
      exchanges.askSchedules();
    },
  });

  quitAfter(
    createShutdown(
      [
        { name: 'window', end: () => window.destroy() },
        { name: 'time', end: forgetTime },
        { name: 'exchanges', end: () => exchanges.close() },
        { name: 'demo', end: () => demo.close() },
        { name: 'tray', end: () => tray.destroy() },
        { name: 'store', end: () => store.close() },
        { name: 'log', end: () => log.write('info', 'ended') },
      ],
      patienceOfQuitMs,
      (message) => log.write('warn', message),
    ),
  );
  // Listened to, the program outlives its window.
  app.on('window-all-closed', tray.render);
  app.on('second-instance', (_event, words) => {
    if (!words.includes(`--${hiddenSwitch}`)) window.show();
  });

  // A demonstration of an earlier start lives on; its servers come before anything asks them.
  if (settings.current().exchanges.some(({ id }) => isDemoExchange(id))) {
    const again = await demo.start();
    if (!again.ok) faults = [...faults, again.error];
  }
  log.write('info', `started, version ${app.getVersion()}`);
  exchanges.askSchedules();
  if (!app.commandLine.hasSwitch(hiddenSwitch)) window.show();
}
