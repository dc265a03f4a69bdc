// Finds a Chromium for the window tests and for `npm run preview`; on a bare Debian as root it installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Where browsers of Chromium's family live, the most expected first. */
function places() {
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** Path of the browser: CHROMIUM_PATH first; undefined where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  return named === undefined ? places().find((place) => existsSync(place)) : named;
}

const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
const advice = [
  'Нужен Chromium, Google Chrome или Microsoft Edge: его окно заменяет окно Electron.',
  `Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}; другие системы: переменная CHROMIUM_PATH.`,
  'Chromium, Google Chrome or Microsoft Edge is needed; CHROMIUM_PATH may name it.',
].join('\n');

const installer = 'apt-get';
/** A network that swallows everything must not hold a test run for ever. */
const patienceMs = 5 * 60_000;

function apt(...words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(installer, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
      timeout: patienceMs,
    }).status === 0
  );
}

/** The browser's path, installed first where that is allowed; undefined where there is none to be had. */
export function haveChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stderr.write('Устанавливаю Chromium (один раз, около минуты)… / Installing Chromium…\n');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const installed = findChromium();
  if (installed === undefined) process.stderr.write(`${advice}\n`);
  return installed;
}

/** The same for what cannot go on without a browser: leaves with a plain word. */
export function needChromium() {
  return haveChromium() ?? process.exit(1);
}
