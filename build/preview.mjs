// Opens the application in a Chromium window, without Electron: `npm run preview`, with the program's own arguments
// behind `--`. Without a display it runs unseen and prints what the tray would show, until Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { needChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

needChromium();
const built = spawnSync(process.execPath, ['build/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

process.stdout.write(
  hasDisplay
    ? 'Приложение открыто в окне Chromium вместо Electron; вкладка «Значок» заменяет значок у часов. / Preview in Chromium; its tab «tray» stands for the tray icon.\n'
    : 'Дисплея нет: приложение работает без окна, здесь печатается то, что показал бы значок у часов. Остановить: Ctrl+C. / No display: running unseen, Ctrl+C stops.\n',
);
const register = pathToFileURL(`${root}/test/desktop-host/register.ts`).href;
const program = spawn(
  process.execPath,
  ['--import', register, 'out/main/main.js', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, DESKTOP_HOST_HEADED: hasDisplay ? '1' : '0' } },
);
// Ctrl+C reaches the program itself, which quits in order; this process waits for that.
process.on('SIGINT', () => process.stdout.write('\n'));
process.on('SIGTERM', () => program.kill('SIGTERM'));
program.on('exit', (code) => process.exit(code ?? 1));
