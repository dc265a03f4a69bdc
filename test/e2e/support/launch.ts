import type { MenuItem } from 'electron';
import { electronBinary } from '../../../build/electron-binary.mjs';
import type { HostProcess, LaunchOptions } from './host-process.ts';
import { startElectron } from './real-electron.ts';
import type { DialogAnswers } from './record.ts';
import { startStandIn } from './stand-in.ts';

/** One line of a tray menu as a person sees it. */
interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly checked: boolean;
}

/** A running program and what a person at the PC can see and do beside its window. */
export interface Program extends Omit<HostProcess, 'leave'> {
  windowCount(): Promise<number>;
  /** The tool tip of the tray icon, waited for. */
  trayToolTip(): Promise<string>;
  trayMenu(): Promise<readonly MenuLine[]>;
  clickTray(): Promise<void>;
  /** Clicks the line of the tray menu with this id or label. */
  clickTrayMenu(idOrLabel: string): Promise<void>;
  notifications(): Promise<readonly { readonly title: string; readonly body: string }[]>;
  /** Clicks the newest notification with this title. */
  clickNotification(title: string): Promise<void>;
  /** Addresses, files and folders that the program opened for the person, oldest first. */
  opened(): Promise<readonly string[]>;
  /** What dialogs answer from now on; without an answer the person cancels. */
  answerDialogs(answers: DialogAnswers): Promise<void>;
  /** The PC says suspend, resume, lock-screen, unlock-screen and the like. */
  power(event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'): Promise<void>;
  /** Closes the first window as a person does, and waits until it has gone. */
  closeWindow(): Promise<void>;
  /** Quits as the tray menu does and waits for the end; a program that stays is ended by force and reported. */
  close(): Promise<void>;
}

/** The Electron to use: ELECTRON_PATH or the fetched one; undefined means the stand-in. */
function electronProgram(): string | undefined {
  if (process.env['DESKTOP_HOST'] === 'stand-in') return undefined;
  return process.env['ELECTRON_PATH'] ?? electronBinary()?.program;
}

/** The host that `launch` uses on this machine. */
export const hostName = electronProgram() === undefined ? 'stand-in' : 'electron';

const quitLimitMs = 20_000;

/** Starts the built program on real Electron where its binary is at hand, else on the stand-in. */
export async function launch(options: LaunchOptions): Promise<Program> {
  const electron = electronProgram();
  const started = electron === undefined ? startStandIn(options) : await startElectron(electron, options);
  const { evaluate } = started;

  const trayMenu = () =>
    evaluate(() => {
      const lines = (items: readonly MenuItem[]): MenuLine[] =>
        items
          .filter(({ visible, type }) => visible && type !== 'separator')
          .flatMap(({ id, label, enabled, checked, submenu }) => [
            { id, label, enabled, checked },
            ...lines(submenu?.items ?? []),
          ]);
      return lines(globalThis.desktopRecord.trays.at(-1)?.menu?.items ?? []);
    }, undefined);

  return {
    ...started,
    windowCount: () => evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined),
    trayToolTip: () =>
      evaluate(async () => {
        const toolTip = () => globalThis.desktopRecord.trays.at(-1)?.toolTip ?? '';
        while (toolTip() === '') await new Promise((later) => setTimeout(later, 20));
        return toolTip();
      }, undefined),
    trayMenu,
    clickTray: () =>
      evaluate(() => {
        const [entry] = globalThis.desktopRecord.trays.slice(-1);
        if (!entry?.tray.emit('click', {}, {}, {})) throw new Error('the tray does not listen to a click');
      }, undefined),
    clickTrayMenu: (idOrLabel) =>
      evaluate((_electron, wanted) => {
        const find = (items: readonly MenuItem[]): MenuItem | undefined =>
          items.find(({ id, label }) => id === wanted || label === wanted) ??
          items.map(({ submenu }) => find(submenu?.items ?? [])).find((found) => found !== undefined);
        const item = find(globalThis.desktopRecord.trays.at(-1)?.menu?.items ?? []);
        if (item?.enabled !== true) throw new Error(`the tray menu offers no ${wanted}`);
        item.click();
      }, idOrLabel),
    notifications: () =>
      evaluate(
        () => globalThis.desktopRecord.notifications.map(({ title, body }) => ({ title, body })),
        undefined,
      ),
    clickNotification: (title) =>
      evaluate((_electron, wanted) => {
        const shown = globalThis.desktopRecord.notifications.findLast((one) => one.title === wanted);
        if (!shown?.emit('click', {})) throw new Error(`no notification ${wanted} listens to a click`);
      }, title),
    opened: () => evaluate(() => [...globalThis.desktopRecord.opened], undefined),
    answerDialogs: (answers) =>
      evaluate((_electron, given) => {
        globalThis.desktopRecord.answers = given;
      }, answers),
    power: (event) =>
      evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name);
      }, event),
    async closeWindow() {
      const page = await started.firstWindow();
      const closed = page.waitForEvent('close');
      await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), undefined);
      await closed;
    },
    close: () => close(started),
  };
}

async function close(started: HostProcess): Promise<void> {
  let ended = false;
  const end = started.exited.then(() => {
    ended = true;
  });
  // A program that has ended already cannot be asked, and need not be.
  await started.evaluate(({ app }) => app.quit(), undefined).catch(() => undefined);
  const limit = AbortSignal.timeout(quitLimitMs);
  await Promise.race([end, new Promise((resolve) => limit.addEventListener('abort', resolve))]);
  if (!ended) started.kill();
  await started.leave();
  if (!ended) throw new Error(`the program did not quit within ${quitLimitMs / 1000} s\n${started.output()}`);
}
