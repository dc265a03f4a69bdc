import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, WindowOpenHandlerResponse } from 'electron';
import type { Page } from 'playwright';
import { app } from '../app.ts';
import { makeCodec } from '../codec.ts';
import { host } from '../host.ts';
import { ipcMain } from '../ipc-main.ts';
import { emitPreventable, HostEvent, HostObject, modelled } from '../modelled.ts';
import { nativeTheme } from '../native-theme.ts';
import type { FromPreload } from '../page/worlds.ts';
import { fromPageAddress, toPageAddress } from '../scheme-address.ts';
import type { Session } from '../session.ts';
import { answerHostQuestion } from './host-questions.ts';
import { LoadError } from './load-error.ts';
import { type OpenPage, openPage, type PageOptions, type PageOwner } from './open-page.ts';
import { WebFrameMain } from './web-frame.ts';

type WindowOpenHandler = (details: {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
}) => WindowOpenHandlerResponse;

/** What its window does when the page asks for it. */
export interface ContentsWindow {
  popupAllowed(url: string, options: BrowserWindowConstructorOptions): void;
  titleAsked(title: string): void;
  shownFirst(): void;
  closedByPerson(): void;
}

const codec = makeCodec();
const living = new Set<WebContents>();
let lastId = 0;

nativeTheme.on('updated', () => {
  for (const contents of living) void contents.showTheme();
});

/** Electron's webContents over one Chromium page; after a crash the next load opens a new page in its place. */
export class WebContents extends HostObject implements PageOwner {
  static getAllWebContents = (): readonly WebContents[] => [...living];
  static fromId = (id: number): WebContents | undefined => [...living].find((one) => one.id === id);

  readonly id = ++lastId;
  readonly session: Session;
  readonly navigationHistory = modelled('navigationHistory', {
    canGoBack: () => false,
    canGoForward: () => false,
    clear: () => undefined,
  });
  zoomFactor = 1;
  #options: PageOptions;
  #opening: Promise<OpenPage>;
  #open: OpenPage | undefined;
  #frame: WebFrameMain | undefined;
  #context: number | undefined;
  #openHandler: WindowOpenHandler | undefined;
  #loading: string | undefined;
  #crashed = false;
  #destroyed = Promise.withResolvers<never>();
  #title = '';
  readonly #window: ContentsWindow;

  constructor(window: ContentsWindow, session: Session, options: PageOptions) {
    super();
    this.#window = window;
    this.session = session;
    this.#options = options;
    living.add(this);
    this.#destroyed.promise.catch(() => undefined);
    this.#opening = this.#openAgain();
    app.emit('web-contents-created', new HostEvent(), this);
  }

  #openAgain(): Promise<OpenPage> {
    const crashed = this.#open?.page;
    const opening = openPage(this, this.#options).then((open) => {
      this.#open = open;
      void this.#fit();
      void crashed?.close().catch(() => undefined);
      this.#frame = new WebFrameMain(open.page.mainFrame(), this);
      return open;
    });
    opening.catch((error: unknown) => {
      if (!this.isDestroyed()) process.stderr.write(`test/desktop-host: ${String(error)}\n`);
    });
    return opening;
  }

  /** The page, as soon as it is there; rejects when the window has gone meanwhile. */
  #ready(): Promise<OpenPage> {
    if (this.#crashed) {
      this.#crashed = false;
      this.#opening = this.#openAgain();
    }
    return Promise.race([this.#opening, this.#destroyed.promise]);
  }

  get mainFrame(): WebFrameMain {
    if (this.#frame === undefined) throw new Error('test/desktop-host: the page is not there yet');
    return this.#frame;
  }

  getURL = (): string => {
    const address = this.#open?.page.url() ?? '';
    return address === 'about:blank' ? '' : fromPageAddress(address);
  };

  getTitle = (): string => this.#title;
  isLoading = (): boolean => this.#loading !== undefined;
  /** Requests carry no `#…`. */
  isLoadedByProgram = (url: string): boolean => this.#loading?.replace(/#.*$/, '') === url;
  isDestroyed = (): boolean => !living.has(this);
  isCrashed = (): boolean => this.#crashed;
  isDevToolsOpened = (): boolean => false;
  getZoomFactor = (): number => this.zoomFactor;
  getType = (): string => 'window';
  getProcessId = (): number => 1;
  focus = (): void => undefined;

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
  }

  setVisualZoomLevelLimits = async (): Promise<void> => undefined;

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  async loadURL(url: string): Promise<void> {
    this.#loading = url;
    this.emit('did-start-loading');
    try {
      const { page } = await this.#ready();
      this.emit('did-start-navigation', Object.assign(new HostEvent(), { url, isMainFrame: true }));
      await Promise.race([page.goto(toPageAddress(url)), this.#destroyed.promise]);
    } catch (thrown) {
      const error = new LoadError(thrown, url);
      if (!this.isDestroyed()) {
        this.emit('did-fail-load', new HostEvent(), error.errno, error.code, url, true, 1, this.id);
      }
      throw error;
    } finally {
      this.#loading = undefined;
      if (!this.isDestroyed()) this.emit('did-stop-loading');
    }
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(file).href);
  }

  reload(): void {
    this.loadURL(this.getURL()).catch(() => undefined);
  }

  reloadIgnoringCache(): void {
    this.reload();
  }

  /** Drops what cannot be delivered, as Electron does for a document that is not there. */
  send(channel: string, ...args: readonly unknown[]): void {
    const message = { kind: 'news', name: channel, args: codec.encode(args) };
    if (this.#context !== undefined) this.#tell(this.#context, message);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { page } = await this.#ready();
    return page.evaluate(code);
  }

  /** Kills the page's process, to see what the program does then. */
  forcefullyCrashRenderer(): void {
    this.#open?.line.send('Page.crash').catch(() => undefined);
  }

  /** The window's new inner size; a window that a person sees is the person's to resize. */
  async resize(width: number, height: number): Promise<void> {
    this.#options = { ...this.#options, width, height };
    await this.#fit();
  }

  async #fit(): Promise<void> {
    const { width, height } = this.#options;
    if (!host.headed) await this.#open?.page.setViewportSize({ width, height }).catch(() => undefined);
  }

  async showTheme(): Promise<void> {
    await this.#open?.page.emulateMedia({ colorScheme: nativeTheme.colorScheme }).catch(() => undefined);
  }

  async bringToFront(): Promise<void> {
    await this.#open?.page.bringToFront().catch(() => undefined);
  }

  /** The window goes: the page with it. */
  destroy(): void {
    if (!living.delete(this)) return;
    this.#destroyed.reject(new Error('Object has been destroyed'));
    this.emit('destroyed');
    void this.#opening.then(({ page }) => page.close()).catch(() => undefined);
  }

  #tell(context: number, message: object): void {
    // A document that has gone meanwhile needs no answer.
    this.#open?.worlds.tell(context, message).catch(() => undefined);
  }

  take(message: FromPreload, context: number): void {
    if (this.isDestroyed()) return;
    const event = Object.assign(new HostEvent(), {
      type: 'frame',
      sender: this,
      senderFrame: this.mainFrame,
      processId: this.mainFrame.processId,
      frameId: this.mainFrame.routingId,
      reply: (channel: string, ...args: readonly unknown[]) => this.send(channel, ...args),
    });
    switch (message.kind) {
      case 'hello':
        this.#context = context;
        return;
      case 'preload-error':
        process.stderr.write(`Unable to load preload script: ${message.error}\n`);
        this.emit('preload-error', new HostEvent(), this.#options.preload, new Error(message.error));
        return;
      case 'send':
        ipcMain.take(message.name, event, message.args);
        return;
      case 'invoke':
        void ipcMain
          .answer(message.name, event, message.args)
          .then((answer) => this.#tell(context, { kind: 'answer', id: message.id, ...answer }));
        return;
      case 'host':
        void answerHostQuestion(message.question, this).then(
          (value) => this.#tell(context, { kind: 'answer', id: message.id, value: codec.encode(value) }),
          (error) => this.#tell(context, { kind: 'answer', id: message.id, error: String(error) }),
        );
    }
  }

  popupAsked(pageUrl: string, frameName: string, features: string): void {
    const url = fromPageAddress(pageUrl);
    const details = { url, frameName, features, disposition: 'new-window' };
    const answer = this.#openHandler?.(details) ?? { action: 'allow' };
    if (answer.action === 'deny') return;
    this.#window.popupAllowed(url, answer.overrideBrowserWindowOptions ?? {});
  }

  documentReady(): void {
    this.emit('dom-ready', new HostEvent());
  }

  documentLoaded(): void {
    const address = this.getURL();
    if (address === '' || address.startsWith('chrome-error:')) return;
    this.emit('did-finish-load', new HostEvent());
    this.#window.shownFirst();
    void this.#open?.page.title().then(
      (title) => {
        this.#title = title;
        if (!emitPreventable(this, 'page-title-updated', {}, title, true)) this.#window.titleAsked(title);
      },
      () => undefined,
    );
  }

  navigated(): void {
    const address = this.getURL();
    if (address !== '') this.emit('did-navigate', new HostEvent(), address, 200, 'OK');
  }

  printed(level: string, message: string): void {
    const levels: Readonly<Record<string, string>> = { log: 'info', warning: 'warning', error: 'error' };
    this.emit('console-message', Object.assign(new HostEvent(), { level: levels[level] ?? 'info', message }));
  }

  crashed(): void {
    this.#crashed = true;
    this.#context = undefined;
    const details = { reason: 'crashed', exitCode: 139 };
    this.emit('render-process-gone', new HostEvent(), details);
    app.emit('render-process-gone', new HostEvent(), this, details);
  }

  /** A person closed it, unless it goes with its window or was the page of a crash that has a successor now. */
  pageGone(page: Page): void {
    if (page === this.#open?.page && !this.isDestroyed()) this.#window.closedByPerson();
  }
}
