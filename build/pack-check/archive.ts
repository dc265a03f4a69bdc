import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';

export interface ArchivedFile {
  /** Path inside the archive, slashes forward, no leading one. */
  readonly name: string;
  readonly bytes: number;
  readonly text: () => string;
}

/** Every file of the packed archive; folders are left out. */
export function readArchive(path: string): readonly ArchivedFile[] {
  return listPackage(path, { isPack: false }).flatMap((listed) => {
    const name = listed.replaceAll('\\', '/').replace(/^\//u, '');
    const entry = statFile(path, name);
    if (!('size' in entry)) return [];
    return [{ name, bytes: entry.size, text: () => extractFile(path, name).toString('latin1') }];
  });
}

/** What a build left that belongs into the archive: the bundles and pictures without source maps, and package.json. */
export function expectedFiles(root: string): readonly string[] {
  const built = [
    'out/main/main.js',
    'out/preload/preload.cjs',
    ...filesOf(root, 'out/renderer'),
    ...filesOf(root, 'out/assets'),
  ];
  return [...built.filter((name) => !name.endsWith('.map')), 'package.json'].sort();
}

function filesOf(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
