import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder with the names that the packer expects of an unpacked Electron, and nothing in them: enough to make a real
 * archive of the program on a machine that cannot fetch the binary.
 */
export function dummyElectron(folder: string, version: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), '');
  for (const locale of ['ru', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  return folder;
}
