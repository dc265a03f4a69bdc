import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { commandLine } from './command-line.ts';

interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** The nearest package.json above the program's entry, as Electron reads it. */
function readManifest(): Manifest {
  const entry = resolve(process.argv[1] ?? '.');
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const field = (name: string) =>
      typeof content === 'object' && content !== null ? String(Reflect.get(content, name) ?? '') : '';
    return { folder, name: field('productName') || field('name'), version: field('version') };
  }
  return { folder: dirname(entry), name: 'Electron', version: '0.0.0' };
}

/** The program's own package.json. */
export const manifest = readManifest();

const appData = join(homedir(), '.config');
const folders = new Map<string, string>([
  ['home', homedir()],
  ['appData', appData],
  ['userData', commandLine.getSwitchValue('user-data-dir') || join(appData, manifest.name)],
  ['temp', tmpdir()],
  ['exe', process.execPath],
  ['module', process.execPath],
  ['desktop', join(homedir(), 'Desktop')],
  ['documents', join(homedir(), 'Documents')],
  ['downloads', join(homedir(), 'Downloads')],
]);

/** Electron's `app.getPath`: folders below userData move with it until they are set. */
export function getPath(name: string): string {
  if (name === 'userData') mkdirSync(folders.get(name) ?? '', { recursive: true });
  const known = folders.get(name);
  if (known !== undefined) return known;
  if (name === 'sessionData') return getPath('userData');
  if (name === 'logs') return join(getPath('userData'), 'logs');
  if (name === 'crashDumps') return join(getPath('userData'), 'Crashpad');
  throw new Error(`Failed to get '${name}' path`);
}

/** Electron's `app.setPath`; the folder is made when somebody asks for it. */
export function setPath(name: string, folder: string): void {
  if (resolve(folder) !== folder) throw new Error('Path must be absolute');
  folders.set(name, folder);
}
