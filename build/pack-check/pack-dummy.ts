import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { dummyElectron } from './dummy-electron.ts';

/** What differs from the real configuration: a dummy has no fuses to set, and nothing is signed. */
const withoutBinary = { electronFuses: null, npmRebuild: false };

async function electronVersion(root: string): Promise<string> {
  const text = await readFile(join(root, 'node_modules/electron/package.json'), 'utf8');
  return /"version": "([\d.]+)"/u.exec(text)?.[1] ?? '';
}

/** Packs for Linux around a dummy Electron and answers the path of the archive. The configuration is checked on the way. */
export async function packForLinux(root: string, work: string): Promise<string> {
  const electronDist = dummyElectron(join(work, 'electron-linux'), await electronVersion(root));
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      extends: 'build/electron-builder.yml',
      ...withoutBinary,
      electronDist,
      directories: { output: join(work, 'linux') },
    },
    publish: 'never',
  });
  return join(work, 'linux/linux-unpacked/resources/app.asar');
}

/**
 * The same for Windows, around any real Windows program that carries version information: the packer writes the digest
 * of the archive into it. `undefined` where this machine has no such program.
 */
export async function packForWindows(root: string, work: string): Promise<string | undefined> {
  const program = join(root, 'node_modules/electron-winstaller/vendor/Squirrel.exe');
  if (!existsSync(program)) return undefined;
  const electronDist = dummyElectron(join(work, 'electron-windows'), await electronVersion(root));
  await cp(program, join(electronDist, 'electron.exe'));
  await build({
    projectDir: root,
    targets: Platform.WINDOWS.createTarget('dir'),
    config: {
      extends: 'build/electron-builder.yml',
      ...withoutBinary,
      electronDist,
      directories: { output: join(work, 'windows') },
      win: { icon: 'icons/icon.ico', signAndEditExecutable: false },
    },
    publish: 'never',
  });
  return join(work, 'windows/win-unpacked/resources/app.asar');
}

/** What the packer says about a setting that does not exist; `undefined`: it took the slip, so it checks nothing. */
export async function refusesSlips(root: string, work: string): Promise<string | undefined> {
  const electronDist = dummyElectron(join(work, 'electron-slip'), await electronVersion(root));
  try {
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir'),
      config: {
        extends: 'build/electron-builder.yml',
        electronDist,
        directories: { output: join(work, 'slip') },
        // A slip on purpose: spread, because the compiler would refuse it, too.
        ...{ aasar: true },
      },
      publish: 'never',
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
