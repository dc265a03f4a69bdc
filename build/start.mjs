// Starts the application on Electron: `npm start`, with the program's own arguments behind `--`. Electron's binary is
// fetched once where its place can be reached; where it cannot, this says so at once and names `npm run preview`.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { electronBinary, missingBinary } from './electron-binary.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const patienceMs = 4000;

/** Asks the place that Electron's own install script downloads from; a closed network must not make anybody wait. */
async function placeAnswers() {
  const place =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  try {
    await fetch(place, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
    return true;
  } catch {
    return false;
  }
}

async function program() {
  if (process.env.ELECTRON_PATH !== undefined) return process.env.ELECTRON_PATH;
  if (electronBinary() === undefined && (await placeAnswers())) {
    process.stderr.write('Скачиваю Electron (один раз, около 120 МБ)… / Fetching Electron…\n');
    spawnSync(process.execPath, ['node_modules/electron/install.js'], { stdio: 'inherit' });
  }
  return electronBinary()?.program;
}

const electron = await program();
if (electron === undefined) {
  process.stderr.write(
    `${missingBinary}\n` +
      'То же приложение в окне Chromium, без Electron: npm run preview\n' +
      'The same application in a Chromium window, without Electron: npm run preview\n',
  );
  process.exit(1);
}
const built = spawnSync(process.execPath, ['build/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
spawn(electron, ['.', ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) =>
  process.exit(code ?? 1),
);
