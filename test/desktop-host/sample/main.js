// A small tray program that uses Electron as ours does; it proves the stand-in, and runs on real Electron unchanged.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  protocol,
  session,
  shell,
  Tray,
} from 'electron';

const asked = process.argv.find((word) => word.startsWith('--user-data-dir='));
if (asked) app.setPath('userData', asked.slice('--user-data-dir='.length));
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.enableSandbox();
globalThis.sample = { events: [], seconds: [] };
const note = (text) => globalThis.sample.events.push(text);

const here = import.meta.dirname;
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https:";
const types = { html: 'text/html', js: 'text/javascript' };
let tray;

async function serve(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/moved') return Response.redirect('https://elsewhere.example/', 302);
  try {
    const text = await readFile(join(here, 'page', pathname));
    const type = types[pathname.split('.').at(-1)];
    return new Response(text, { headers: { 'content-type': type, 'content-security-policy': policy } });
  } catch {
    return new Response('', { status: 404 });
  }
}

function openWindow() {
  const window = new BrowserWindow({
    width: 700,
    height: 500,
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs') },
  });
  for (const name of ['show', 'hide', 'close', 'closed', 'resize', 'minimize', 'restore', 'ready-to-show']) {
    window.on(name, () => note(name));
  }
  window.once('ready-to-show', () => window.show());
  window.loadURL('app://sample/index.html#start').catch((error) => note(`load: ${error.message}`));
}

function start() {
  protocol.handle('app', serve);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    note(`asked: ${permission}`);
    answer(permission === 'clipboard-sanitized-write');
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    if (!url.startsWith('app://')) note(`request: ${url}`);
    answer({ cancel: !url.startsWith('app://') });
  });
  tray = new Tray(nativeImage.createEmpty());
  tray.setToolTip('образец');
  tray.on('click', openWindow);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      {
        id: 'news',
        label: 'Новость',
        click: () =>
          BrowserWindow.getAllWindows()[0]?.webContents.send('news', { count: 7, when: new Date(0) }),
      },
      { type: 'separator' },
      { label: 'Выход', click: () => app.quit() },
    ]),
  );
  if (!process.argv.includes('--hidden')) openWindow();
}

app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    note(`open: ${url}`);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    note(`navigate: ${event.url}`);
    if (!event.url.startsWith('app://sample/')) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    note(`redirect: ${event.url}`);
    event.preventDefault();
  });
  contents.on('render-process-gone', (_gone, { reason }) => {
    note(`gone: ${reason}`);
    contents.reload();
  });
});
app.on('window-all-closed', () => note('window-all-closed'));
app.on('before-quit', () => note('before-quit'));
app.on('second-instance', (_event, _argv, _folder, data) => {
  globalThis.sample.seconds.push(data);
  openWindow();
});
nativeTheme.on('updated', () => note(`dark: ${nativeTheme.shouldUseDarkColors}`));

ipcMain.handle('echo', (event, value) => {
  const { senderFrame, sender } = event;
  return {
    value,
    from: senderFrame.url,
    main: senderFrame === sender.mainFrame,
    top: senderFrame.parent === null,
  };
});
ipcMain.handle('fail', () => {
  throw new TypeError('нарочно');
});
ipcMain.handle('notify', () => {
  const notice = new Notification({ title: 'Готово', body: 'Загружено 3 заявки' });
  notice.on('click', () => note('notice clicked'));
  notice.show();
});
ipcMain.handle('browse', () => shell.openExternal('https://help.example/'));

if (app.requestSingleInstanceLock({ from: 'second' })) app.whenReady().then(start);
else app.exit(0);
