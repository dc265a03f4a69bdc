// Everything that CI runs, in one command: types, lint, unused code, tests. Each step must be clean; the first that
// is not ends the run with its own exit status.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { haveChromium } from './chromium.mjs';
import { electronBinary } from './electron-binary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);
const steps = [
  ['типы / types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  [
    'правила / lint',
    'node_modules/@biomejs/biome/bin/biome',
    ['ci', '--error-on-warnings', '--colors=off', '.'],
  ],
  ['лишний код / unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']],
  ['тесты / tests', 'node_modules/vitest/vitest.mjs', ['run', '--config', 'test/vitest.config.ts', ...only]],
  ['сбои из семян / fault runs', 'test/faults/main.ts', ['--seeds', '300', '--stride', '40']],
  ['окна / windows', 'build/e2e.mjs', []],
  ['упаковка / packing', 'build/pack-check.ts', []],
];

/** The window tests need a window: Electron's, or that of a Chromium, which is installed where that is allowed. */
const needsWindow = 'build/e2e.mjs';
const hasWindow = () => electronBinary() !== undefined || haveChromium() !== undefined;

for (const [title, program, programArguments] of steps) {
  process.stdout.write(`\n── ${title}\n`);
  if (program === needsWindow && !hasWindow()) {
    process.stdout.write(`── ${title}: НЕ ПРОВЕРЕНО, нет браузера / NOT TESTED, no browser to be had\n`);
    continue;
  }
  const started = Date.now();
  const done = spawnSync(process.execPath, [`${root}/${program}`, ...programArguments], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) {
    process.stdout.write(`── ${title}: не пройдено / failed\n`);
    process.exit(done.status ?? 1);
  }
  process.stdout.write(`── ${title}: ${((Date.now() - started) / 1000).toFixed(1)} с\n`);
}
