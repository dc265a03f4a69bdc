import { app } from 'electron';

/** What Windows starts at sign-in has this argument: the tray icon only, no window. */
export const hiddenSwitch = 'hidden';

/** Keeps the system's list of programs to start as the settings have it. An unpacked program would register Electron. */
export function startAtLogin(wanted: boolean): void {
  if (!app.isPackaged) return;
  const args = [`--${hiddenSwitch}`];
  if (app.getLoginItemSettings({ args }).openAtLogin !== wanted) {
    app.setLoginItemSettings({ openAtLogin: wanted, args });
  }
}
