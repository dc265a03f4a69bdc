// Packs the program for the system it runs on: an installer on Windows, .deb and AppImage on Linux. Needs Electron's
// binary; what can be proven without it is `npm run pack:check`.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { electronBinary, missingBinary } from './electron-binary.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const binary = electronBinary();
if (binary === undefined) {
  process.stderr.write(`${missingBinary}\n`);
  process.exit(1);
}
process.env.NODE_ENV = 'production';
await import('./build.mjs');
const made = await build({
  config: { extends: 'build/electron-builder.yml', electronDist: binary.dist },
  publish: 'never',
});
process.stdout.write(`${made.join('\n')}\n`);
