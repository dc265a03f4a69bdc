import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Screen } from '../../shared/ipc/application.ts';
import type { NewsName, NewsOf } from '../../shared/ipc/news.ts';
import { newsChannel } from '../../shared/ipc-names.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import { pageAddress } from '../ipc/own-address.ts';
import { placeFor, smallestSize } from './window-place.ts';

/** The one window. It exists only while it is open: closing destroys it, the program lives on in the tray. */
export interface MainWindow {
  /** Opens the window or brings the open one to the front, at the given screen. */
  show(at?: Screen): void;
  /** Tells the window something; nobody is told while there is none. */
  tell<Name extends NewsName>(name: Name, news: NewsOf<Name>): void;
  destroy(): void;
}

export interface WindowOptions {
  readonly title: () => string;
  readonly icon: string;
  readonly preload: string;
  readonly remembered: () => ProgramSettings['window'];
  readonly remember: (place: Required<ProgramSettings['window']>) => void;
  /** The person has closed it. */
  readonly closed: () => void;
  readonly log: (message: string) => void;
}

/** What is seen until the page has drawn itself; Fluent's own backgrounds. */
const backgrounds = { light: '#ffffff', dark: '#292929' } as const;

export function createMainWindow(options: WindowOptions): MainWindow {
  let window: BrowserWindow | undefined;

  function remember(present: BrowserWindow): void {
    options.remember({ ...present.getNormalBounds(), maximized: present.isMaximized() });
  }

  function open(at: Screen | undefined): BrowserWindow {
    const remembered = options.remembered();
    const opened = new BrowserWindow({
      ...placeFor(
        remembered,
        screen.getAllDisplays().map((display) => display.workArea),
      ),
      minWidth: smallestSize.width,
      minHeight: smallestSize.height,
      show: false,
      title: options.title(),
      icon: options.icon,
      backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
      webPreferences: {
        preload: options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    });
    if (remembered.maximized === true) opened.maximize();
    opened.once('ready-to-show', () => opened.show());
    opened.on('close', () => {
      remember(opened);
      options.closed();
    });
    opened.on('closed', () => {
      if (window === opened) window = undefined;
    });
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      options.log(`the window's process has gone: ${reason}`);
      if (reason !== 'clean-exit') opened.destroy();
    });
    void opened.loadURL(pageAddress(at)).catch((error: unknown) => {
      options.log(`the page was not loaded: ${error instanceof Error ? error.message : String(error)}`);
    });
    return opened;
  }

  return {
    show(at) {
      if (window === undefined) {
        window = open(at);
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      if (at !== undefined) this.tell('navigate', { screen: at });
    },
    tell(name, news) {
      if (window !== undefined && !window.isDestroyed()) window.webContents.send(newsChannel(name), news);
    },
    destroy() {
      if (window === undefined || window.isDestroyed()) return;
      remember(window);
      window.destroy();
    },
  };
}
