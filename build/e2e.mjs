// Builds the application and runs the window tests: `npm run e2e`, `npm run e2e -- wizard` for some of them.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { needChromium } from './chromium.mjs';
import { electronBinary } from './electron-binary.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function run(script, ...words) {
  const done = spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (process.env.ELECTRON_PATH === undefined && electronBinary() === undefined) needChromium();
run('build/build.mjs');
run(
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'test/playwright.config.ts',
  ...process.argv.slice(2),
);
