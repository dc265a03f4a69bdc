// Builds the three parts of the application into out/: main, preload, window.
import { cpSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV ??= 'production';
const started = Date.now();
for (const part of ['main', 'preload', 'renderer']) {
  await build({ configFile: `build/vite.${part}.ts`, logLevel: 'warn' });
}
rmSync('out/assets', { recursive: true, force: true });
cpSync('electron/desktop/assets', 'out/assets', { recursive: true });
process.stdout.write(`Собрано за ${((Date.now() - started) / 1000).toFixed(1)} с / built: out/\n`);
