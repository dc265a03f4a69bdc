import process from 'node:process';
import { main } from './cli/main.ts';

process.exitCode = await main({
  words: process.argv.slice(2),
  environment: process.env,
  platform: process.platform,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  now: Date.now,
});
