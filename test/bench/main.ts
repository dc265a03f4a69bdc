// Measurements: `npm run bench` runs all, `npm run bench -- floor growth` the named ones. Ends with 1 where a target is missed.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { benches } from './benches.ts';

const wanted = process.argv.slice(2);
const names = wanted.length === 0 ? Object.keys(benches) : wanted;
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `Нет замера / no bench: ${unknown.join(', ')}. Есть: ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}

const runOne = fileURLToPath(new URL('./run-one.ts', import.meta.url));
const failed = names.filter((name) => {
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  return spawnSync(process.execPath, [...flags, runOne, name], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) process.stdout.write(`\nНе достигнуто / missed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
