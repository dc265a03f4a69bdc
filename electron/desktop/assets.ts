import { join } from 'node:path';
import process from 'node:process';
import type { ExchangeState } from '../../shared/ipc/views.ts';

/** Files of the built program, below its folder or archive. */
export interface Assets {
  readonly preload: string;
  readonly pages: string;
  readonly windowIcon: string;
  /** Picture of a state for a light or a dark task bar. */
  trayIcon(state: ExchangeState, darkTaskBar: boolean): string;
}

/** `root` is the folder with `package.json`. Windows draws `.ico` sharp at every scale. */
export function assetsBelow(root: string, platform: NodeJS.Platform = process.platform): Assets {
  const assets = join(root, 'out', 'assets');
  const ending = platform === 'win32' ? 'ico' : 'png';
  return {
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    pages: join(root, 'out', 'renderer'),
    windowIcon: join(assets, 'window.png'),
    trayIcon: (state, darkTaskBar) =>
      join(assets, 'tray', `${state}-${darkTaskBar ? 'dark' : 'light'}.${ending}`),
  };
}
