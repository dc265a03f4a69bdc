// One run of the program in a process of its own, so that its peak of memory is nobody else's. Prints one JSON line.
// As the program begins.
import 'zod/compile';
import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import process from 'node:process';
import { keepHeapSmall } from '../../../electron/small-heap.ts';
import { peakMegabytes } from '../shared/peak-memory.ts';
import { openProgram } from '../shared/sides/program.ts';
import { type TaskEnd, taskSchema } from './task.ts';

keepHeapSmall();
const task = taskSchema.parse(JSON.parse(process.argv[2] ?? ''));
const pattern = new RegExp(task.counted);
let counted = 0;
subscribe('http.client.request.created', (message) => {
  if (typeof message !== 'object' || message === null || !('request' in message)) return;
  const { request } = message;
  if (!(request instanceof ClientRequest)) return;
  if (!pattern.test(`${request.method} ${decodeURIComponent(request.path)}`)) return;
  counted += 1;
  if (counted === task.killAt) process.kill(process.pid, 'SIGKILL');
});

const pace = { requestsPerSecond: 100_000, inFlight: 4 };
const program = openProgram(task.sides, pace, task.storePath, task.onecPageSize);
const { finished, ms, onecRequests, okdeskRequests } = await program.run(task.direction);
program.close();

const { kinds } = finished.report;
const of = (counts: object | undefined): number =>
  Object.values(counts ?? {}).reduce((sum: number, value) => sum + Number(value), 0);
const handled =
  task.direction === 'import'
    ? of(kinds['issue'])
    : Object.values(kinds).reduce((sum, counts) => sum + of(counts), 0);
const end: TaskEnd = {
  ms,
  requests: onecRequests + okdeskRequests,
  counted,
  handled,
  peakMegabytes: peakMegabytes(),
};
process.stdout.write(`${JSON.stringify(end)}\n`);
