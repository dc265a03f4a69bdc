// Electron's binary does not come with its npm package: it is fetched from another place at the first start.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));

/** Folder with the unpacked binary and the path of the program in it; `undefined` where it was never fetched. */
export function electronBinary() {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const dist = join(folder, 'dist');
  const program = join(dist, readFileSync(named, 'utf8').trim());
  return existsSync(program) ? { dist, program } : undefined;
}

export const missingBinary = [
  'Нет программы Electron: она скачивается не из реестра npm, а отдельно (github.com).',
  'Скачать её: npx install-electron --no, затем повторите команду.',
  "Electron's binary is missing: it is fetched from github.com, not from the npm registry: npx install-electron --no",
].join('\n');
