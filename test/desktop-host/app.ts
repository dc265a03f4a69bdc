import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { LoginItemSettings, RelaunchOptions, Settings } from 'electron';
import { commandLine } from './command-line.ts';
import { host } from './host.ts';
import { lifeCycle } from './life-cycle.ts';
import { emitPreventable, HostEvent, HostObject, modelled } from './modelled.ts';
import { getPath, manifest, setPath } from './paths.ts';
import { type InstanceLock, takeInstanceLock } from './single-instance.ts';

/** What the app asks of windows when it quits; windows give it, so that the app need not know them. */
interface ClosableWindows {
  /** Asks every window to close; false as soon as one refuses. */
  closeAll(): boolean;
  destroyAll(): void;
}

/** Electron's `app`: start, single instance, quitting, paths, start at login. */
class App extends HostObject {
  readonly commandLine = modelled('app.commandLine', commandLine);
  readonly isPackaged = false;
  /** Exists on macOS only. */
  readonly dock = undefined;
  userAgentFallback = 'test/desktop-host';
  name = manifest.name;
  #lock: InstanceLock | undefined;
  #quitting = false;
  #exiting = false;
  #relaunch: RelaunchOptions | undefined;
  #loginItem: Settings = {};
  #windows: ClosableWindows | undefined;

  isReady = lifeCycle.isReady;
  whenReady = lifeCycle.whenReady;
  getPath = getPath;
  setPath = setPath;
  getAppPath = () => manifest.folder;
  getVersion = () => manifest.version;
  getName = () => this.name;
  getLocale = () => commandLine.getSwitchValue('lang') || host.locale;
  getSystemLocale = () => host.locale;
  getPreferredSystemLanguages = () => [host.locale];
  getAppMetrics = () => [];

  setName(name: string): void {
    this.name = name;
  }

  enableSandbox(): void {
    lifeCycle.requireNotReady('app.enableSandbox() can only be called');
  }

  disableHardwareAcceleration(): void {
    lifeCycle.requireNotReady('app.disableHardwareAcceleration() can only be called');
  }

  setAppUserModelId(_id: string): void {
    // Windows groups task bar buttons and notices by it; there is nothing of the kind here.
  }

  setAppLogsPath(folder = join(getPath('userData'), 'logs')): void {
    setPath('logs', folder);
  }

  setLoginItemSettings(settings: Settings): void {
    this.#loginItem = { ...settings };
  }

  /** As on Windows: the answer is about the path and the arguments asked for. */
  getLoginItemSettings(asked: { path?: string; args?: string[] } = {}): LoginItemSettings {
    const { openAtLogin = false, path, args = [] } = this.#loginItem;
    const same = asked.path === path && JSON.stringify(asked.args ?? []) === JSON.stringify(args);
    const on = openAtLogin && same;
    return {
      openAtLogin: on,
      wasOpenedAtLogin: false,
      executableWillLaunchAtLogin: on,
      launchItems: [],
      status: on ? 'enabled' : 'not-registered',
    };
  }

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    this.#lock ??= takeInstanceLock(join(getPath('userData'), 'instance'), additionalData, (start) => {
      void lifeCycle
        .whenReady()
        .then(() =>
          this.emit(
            'second-instance',
            new HostEvent(),
            start.argv,
            start.workingDirectory,
            start.additionalData,
          ),
        );
    });
    return this.#lock !== undefined;
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock !== undefined;
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }

  relaunch(options: RelaunchOptions = {}): void {
    this.#relaunch = options;
  }

  focus(): void {
    this.emit('did-become-active', new HostEvent());
  }

  /** Windows say what closing them means, once they exist. */
  knowWindows(windows: ClosableWindows): void {
    this.#windows = windows;
  }

  /** The last window has gone: Electron quits unless the program listens and decides otherwise. */
  lastWindowGone(): void {
    if (this.#quitting || this.#exiting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  quit(): void {
    if (this.#quitting || this.#exiting) return;
    this.#quitting = true;
    const goes =
      !emitPreventable(this, 'before-quit') &&
      (this.#windows?.closeAll() ?? true) &&
      !emitPreventable(this, 'will-quit');
    if (goes) this.exit(0);
    else this.#quitting = false;
  }

  /** Ends without asking anybody. As in Electron the current turn of the caller still runs on. */
  exit(code = 0): void {
    if (this.#exiting) return;
    this.#exiting = true;
    this.#windows?.destroyAll();
    this.emit('quit', new HostEvent(), code);
    void lifeCycle.closeAll().then(() => {
      this.releaseSingleInstanceLock();
      if (this.#relaunch) this.#startAgain(this.#relaunch);
      process.exit(code);
    });
  }

  #startAgain({ execPath = process.execPath, args = process.argv.slice(1) }: RelaunchOptions): void {
    spawn(execPath, [...process.execArgv, ...args], { detached: true, stdio: 'ignore' }).unref();
  }
}

export const app = new App();

// The event loop must not run empty between two windows: a tray program lives without any.
const alive = setInterval(() => app.isReady(), 2 ** 30);
lifeCycle.closeAtExit(async () => clearInterval(alive));

setImmediate(() => {
  lifeCycle.becomeReady();
  app.emit('ready', new HostEvent(), {});
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
