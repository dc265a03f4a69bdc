// Answers to the name `electron` in plain Node: see README.md. Every part that is used has its file; the rest throws
// by name when it is touched.
import process from 'node:process';
import { app } from './app.ts';
import { clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { modelled } from './modelled.ts';
import { nativeImage } from './native-image.ts';
import { nativeTheme } from './native-theme.ts';
import { Notification } from './notification.ts';
import { powerMonitor } from './power-monitor.ts';
import { safeStorage } from './safe-storage.ts';
import { screen } from './screen.ts';
import { protocol, session } from './session.ts';
import { shell } from './shell.ts';
import { openTestDoor } from './test-door.ts';
import { Tray } from './tray.ts';
import { BrowserWindow } from './windows/browser-window.ts';
import { WebContents } from './windows/web-contents.ts';

const net = modelled('net', {});
const crashReporter = modelled('crashReporter', {});
const globalShortcut = modelled('globalShortcut', {});
const autoUpdater = modelled('autoUpdater', {});
const utilityProcess = modelled('utilityProcess', {});

const electron = modelled('electron', {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  webContents: WebContents,
});

// What packages look at to know that they run in Electron's main process.
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
Object.defineProperty(process.versions, 'chrome', { value: '156.0.0.0', enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process, 'resourcesPath', { value: app.getAppPath() });

openTestDoor(electron);

export default electron;
export {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  WebContents as webContents,
};
