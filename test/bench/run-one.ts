// One bench in this process: prints its table and its line. Ends with 1 where a target is missed.
// As the program begins.
import 'zod/compile';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { missed } from './bench.ts';
import { benches } from './benches.ts';
import { jsonLineOf, tableOf } from './print.ts';

const name = process.argv[2] ?? '';
const load = benches[name];
if (load === undefined) throw new Error(`no bench ${name}`);
const bench = await load();
const interactive = process.stderr.isTTY;
let lastSaid = 0;
const measured = await bench.measure((line) => {
  // Every word on a terminal; where output is kept in a file, one line in ten seconds says that it goes on.
  const now = Date.now();
  if (interactive) process.stderr.write(`\r\x1b[K${line}`);
  else if (now - lastSaid >= 10_000) {
    lastSaid = now;
    process.stderr.write(`${line}\n`);
  }
});
if (interactive) process.stderr.write('\r\x1b[K');
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? '?'}, ${process.platform}, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
process.stdout.write(`\n## ${name}\n\n${tableOf(measured)}\n\n`);
process.stdout.write(`${jsonLineOf(name, machine, date, measured)}\n`);
process.exit(missed(measured).length === 0 ? 0 : 1);
