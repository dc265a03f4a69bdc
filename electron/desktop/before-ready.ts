import { join } from 'node:path';
import process from 'node:process';
import { app, Menu } from 'electron';
import { type DataPlace, dataPlace } from '../store/data-place.ts';
import { registerOwnScheme } from './app-protocol.ts';

/** As in the packing configuration; notices and the task bar tell programs apart by it. */
const applicationId = 'ru.esti.okdesk-exchange';

/**
 * Everything Electron wants to know before it is ready. The data folder is the command line program's own, so that both
 * work on the same exchange; `--user-data-dir=` moves it. Chromium's files lie in a folder of their own below it.
 */
export function prepare(): DataPlace {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const place = dataPlace(asked === '' ? undefined : asked, process.platform, process.env);
  app.setPath('userData', place.folder);
  app.setPath('sessionData', join(place.folder, 'chromium'));
  app.setAppLogsPath(join(place.folder, 'logs'));
  app.setAppUserModelId(applicationId);
  app.enableSandbox();
  registerOwnScheme();
  // The default menu brings reload and developer tools; copying and pasting need no menu on Windows and Linux.
  Menu.setApplicationMenu(null);
  return place;
}
