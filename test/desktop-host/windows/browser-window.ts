import type { BrowserWindowConstructorOptions } from 'electron';
import { app } from '../app.ts';
import { lifeCycle } from '../life-cycle.ts';
import { emitPreventable, HostEvent } from '../modelled.ts';
import { type Session, sessionOf } from '../session.ts';
import { WebContents } from './web-contents.ts';
import { WindowPlace } from './window-place.ts';

const windows = new Set<BrowserWindow>();
let lastId = 0;
let focused: BrowserWindow | null = null;

/** Where the stand-in's own session object stands in the options, it is used; a name makes or finds one. */
function sessionFrom(preferences: BrowserWindowConstructorOptions['webPreferences']): Session {
  const given: unknown = preferences?.session;
  const known = [...windows].map((window) => window.webContents.session).find((one) => one === given);
  return known ?? sessionOf(preferences?.partition ?? '');
}

/** A window of ours is never less protected than Electron's defaults, which is what the page here models. */
function requireProtection(preferences: BrowserWindowConstructorOptions['webPreferences']): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag } = preferences ?? {};
  if (
    nodeIntegration ||
    webviewTag ||
    contextIsolation === false ||
    sandbox === false ||
    webSecurity === false
  ) {
    throw new Error('test/desktop-host models sandboxed, isolated windows without Node only');
  }
}

/** Electron's BrowserWindow: a page of Chromium and its place on the screen. */
export class BrowserWindow extends WindowPlace {
  static getAllWindows = (): readonly BrowserWindow[] => [...windows];
  static getFocusedWindow = (): BrowserWindow | null => focused;
  static fromId = (id: number): BrowserWindow | null => [...windows].find((one) => one.id === id) ?? null;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    [...windows].find((one) => one.webContents === contents) ?? null;

  readonly id = ++lastId;
  readonly webContents: WebContents;
  /** What the task bar shows of it, for tests and for nobody else. */
  readonly taskBar = { progress: -1, overlay: '', flashing: false };
  #visible: boolean;
  #title: string;
  #shown = false;
  #background: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    lifeCycle.requireReady('Cannot create BrowserWindow');
    requireProtection(options.webPreferences);
    super(options, ({ width, height }) => void this.webContents.resize(width, height));
    this.#visible = options.show !== false;
    this.#title = options.title ?? app.name;
    this.#background = options.backgroundColor ?? '#FFF';
    const { width, height } = this.getBounds();
    this.webContents = new WebContents(
      {
        popupAllowed: (url, wanted) => this.#openPopup(url, wanted),
        titleAsked: (title) => this.#takeTitle(title),
        shownFirst: () => this.#showFirst(),
        closedByPerson: () => this.#closedByPerson(),
      },
      sessionFrom(options.webPreferences),
      {
        preload: options.webPreferences?.preload,
        additionalArguments: options.webPreferences?.additionalArguments ?? [],
        width,
        height,
      },
    );
    windows.add(this);
    if (this.#visible) focused = this;
    app.emit('browser-window-created', new HostEvent(), this);
  }

  loadURL = (url: string): Promise<void> => this.#contents().loadURL(url);
  loadFile = (file: string): Promise<void> => this.#contents().loadFile(file);
  reload = (): void => this.#contents().reload();

  #contents(): WebContents {
    this.requireAlive();
    return this.webContents;
  }

  isVisible(): boolean {
    this.requireAlive();
    return this.#visible && !this.isMinimized();
  }

  isFocused = (): boolean => focused === this;

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    this.requireAlive();
    if (this.#visible) return;
    this.#visible = true;
    this.emit('show');
  }

  override maximize(): void {
    super.maximize();
    this.showInactive();
  }

  hide(): void {
    this.requireAlive();
    this.blur();
    if (!this.#visible) return;
    this.#visible = false;
    this.emit('hide');
  }

  focus(): void {
    this.requireAlive();
    if (focused === this) return;
    focused?.blur();
    focused = this;
    void this.webContents.bringToFront();
    this.emit('focus');
    app.emit('browser-window-focus', new HostEvent(), this);
  }

  blur(): void {
    if (focused !== this) return;
    focused = null;
    this.emit('blur');
    app.emit('browser-window-blur', new HostEvent(), this);
  }

  moveTop = (): void => this.focus();
  getTitle = (): string => this.#title;
  getBackgroundColor = (): string => this.#background;

  setTitle(title: string): void {
    this.requireAlive();
    this.#title = title;
  }

  setBackgroundColor(colour: string): void {
    this.requireAlive();
    this.#background = colour;
  }

  setProgressBar(progress: number): void {
    this.taskBar.progress = progress;
  }

  setOverlayIcon(overlay: object | null, description: string): void {
    this.taskBar.overlay = overlay === null ? '' : description;
  }

  flashFrame(flag: boolean): void {
    this.taskBar.flashing = flag;
  }

  setMenu(_menu: object | null): void {
    this.requireAlive();
  }

  removeMenu = (): void => this.setMenu(null);
  setIcon = (_icon: unknown): void => this.requireAlive();
  setMenuBarVisibility = (_visible: boolean): void => this.requireAlive();
  setAutoHideMenuBar = (_hide: boolean): void => this.requireAlive();
  setSkipTaskbar = (_skip: boolean): void => this.requireAlive();
  setAlwaysOnTop = (_flag: boolean): void => this.requireAlive();

  close(): void {
    this.requireAlive();
    if (!emitPreventable(this, 'close')) this.destroy();
  }

  destroy(): void {
    if (this.isDestroyed()) return;
    this.blur();
    this.die();
    windows.delete(this);
    this.webContents.destroy();
    this.emit('closed');
    if (windows.size === 0) app.lastWindowGone();
  }

  /** The page has gone already, so a listener cannot keep it as it could in Electron. */
  #closedByPerson(): void {
    emitPreventable(this, 'close');
    this.destroy();
  }

  #showFirst(): void {
    if (this.#shown) return;
    this.#shown = true;
    this.emit('ready-to-show', new HostEvent());
  }

  #takeTitle(title: string): void {
    if (!emitPreventable(this, 'page-title-updated', {}, title, true)) this.#title = title;
  }

  #openPopup(url: string, options: BrowserWindowConstructorOptions): void {
    const child = new BrowserWindow(options);
    this.webContents.emit('did-create-window', child, { url });
    child.loadURL(url).catch(() => undefined);
  }
}

app.knowWindows({
  closeAll: () =>
    [...windows].every((window) => {
      window.close();
      return window.isDestroyed();
    }),
  destroyAll: () => {
    for (const window of windows) window.destroy();
  },
});
