// Started by single-instance.test.ts as a process of its own; it stays until it is killed.
import process from 'node:process';
import { takeInstanceLock } from './single-instance.ts';

const lock = takeInstanceLock(process.argv[2] ?? '', { screen: 'journal' }, () => undefined);
process.on('message', () => lock?.release());
process.send?.(lock !== undefined);
