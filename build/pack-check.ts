// Proves what can be proven of the packed program without Electron's binary: `npm run pack:check`. The installer itself
// and the fuses need a machine that has the binary.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { extractAll } from '@electron/asar';
import { expectedFiles, readArchive } from './pack-check/archive.ts';
import { findForbidden } from './pack-check/forbidden.ts';
import { packForLinux, packForWindows, refusesSlips } from './pack-check/pack-dummy.ts';
import { showSizes } from './pack-check/sizes.ts';
import { startsFrom } from './pack-check/start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pack-check-'));
const failures: string[] = [];
const say = (good: boolean, text: string) => {
  process.stdout.write(`${good ? '✓' : '✗'} ${text}\n`);
  if (!good) failures.push(text);
};

process.chdir(root);
process.env['NODE_ENV'] = 'production';
await import(new URL('./build.mjs', import.meta.url).href);

try {
  const slip = await refusesSlips(root, work);
  say(
    slip?.includes('aasar') === true,
    'опечатка в настройках упаковки замечена / a slip in the configuration is refused',
  );

  const archive = await packForLinux(root, work);
  say(
    existsSync(archive),
    'настройки упаковки верны, архив собран (Linux) / configuration valid, archive packed',
  );
  const files = readArchive(archive);
  const names = files.map((file) => file.name).sort();
  const expected = expectedFiles(root);
  const surplus = names.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !names.includes(name));
  say(
    surplus.length + missing.length === 0,
    `в архиве ровно ${expected.length} файлов сборки / exactly the built files${[...surplus.map((name) => `\n    + ${name}`), ...missing.map((name) => `\n    − ${name}`)].join('')}`,
  );
  const forbidden = findForbidden(files);
  say(
    forbidden.length === 0,
    `нет модулей, тестов, карт исходников, секретов / nothing forbidden inside${forbidden.map((line) => `\n    ${line}`).join('')}`,
  );

  const windows = await packForWindows(root, work);
  if (windows === undefined)
    process.stdout.write('– Windows: нет программы-заглушки / no dummy program here\n');
  else {
    const sameNames = readArchive(windows)
      .map((file) => file.name)
      .sort();
    say(
      sameNames.join() === names.join(),
      'архив для Windows – те же файлы / the archive for Windows has the same files',
    );
  }

  const unpacked = join(work, 'unpacked');
  extractAll(archive, unpacked);
  const started = await startsFrom(unpacked, join(work, 'data'));
  say(
    started.ok,
    `упакованная программа запускается (${started.host}) / the packed program starts: ${started.words}`,
  );

  showSizes(files, (line) => process.stdout.write(`${line}\n`));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(
  failures.length === 0
    ? 'Упаковка проверена. Не проверено без Electron: установщик NSIS, предохранители, подпись. / pack:check passed\n'
    : `Не пройдено: ${failures.length} / failed\n`,
);
// The packer leaves listeners behind that answer for the exit status; said at once, it stays as it is.
process.exit(failures.length === 0 ? 0 : 1);
