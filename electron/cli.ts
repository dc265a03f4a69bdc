// First: schemas made after it are compiled when they are used first, and check an answer or a row several times faster.
import 'zod/compile';
import process from 'node:process';
import { main } from './cli/main.ts';
import { keepHeapSmall } from './small-heap.ts';

// A reader that leaves early (`… | head`) must not break an exchange off in the middle: the words are for nobody then,
// the work goes on to its end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

keepHeapSmall();
process.exitCode = await main({
  words: process.argv.slice(2),
  environment: process.env,
  platform: process.platform,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  now: Date.now,
});
