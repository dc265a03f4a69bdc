// The program in a process of its own, so that it can be killed: between two requests from outside, or between two
// statements of its database by its own hand.
// As the program begins.
import 'zod/compile';
import { flushCompileCache } from 'node:module';
import { StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { directionSchema } from '../../../shared/kinds.ts';
import { runProgram } from './program.ts';

const orderSchema = z.object({
  order: z.object({
    database: z.string(),
    direction: directionSchema,
    onecUrl: z.string(),
    onecUser: z.string(),
    onecPassword: z.string(),
    okdeskUrl: z.string(),
    okdeskUser: z.string(),
    okdeskToken: z.string(),
    now: z.number(),
    seed: z.number(),
    zone: z.string(),
    patienceMs: z.number(),
  }),
  dieAtStatement: z.number().optional(),
});

/** Statements that write, since the order came. */
let statements = 0;
let dieAt = Number.POSITIVE_INFINITY;

/** A power cut knows no boundaries: the process ends before the statement with this number is carried out. */
StatementSync.prototype.run = new Proxy(StatementSync.prototype.run, {
  apply(run, statement, values) {
    statements += 1;
    if (statements >= dieAt) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(run, statement, values);
  },
});

process.on('message', async (message) => {
  const { order, dieAtStatement } = orderSchema.parse(message);
  process.env['TZ'] = order.zone;
  statements = 0;
  dieAt = dieAtStatement ?? Number.POSITIVE_INFINITY;
  await runProgram(order, new AbortController().signal);
  process.send?.({ statements });
  // Processes of this program end by being killed, and leave nothing for the next one to start from.
  flushCompileCache();
});
process.send?.('ready');
