import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { host, tellPerson } from './host.ts';
import { modelled } from './modelled.ts';

/** Opens with the system's program where a person looks at the screen; elsewhere it only says so. */
function open(target: string): void {
  tellPerson(`[открыть / open] ${target}`);
  if (!host.headed) return;
  const [program, ...args] = process.platform === 'win32' ? ['explorer.exe', target] : ['xdg-open', target];
  spawn(program ?? '', args, { detached: true, stdio: 'ignore' })
    .on('error', (error) => tellPerson(String(error)))
    .unref();
}

/** Electron's `shell`. */
export const shell = modelled('shell', {
  openExternal: async (address: string) => open(address),
  openPath: async (path: string) => {
    open(path);
    return '';
  },
  showItemInFolder: (path: string) => open(dirname(path)),
  beep: () => undefined,
});
