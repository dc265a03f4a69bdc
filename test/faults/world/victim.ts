// The program in a process of its own, so that it can be killed: between two requests from outside, or between two
// statements of its database by its own hand.
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

process.once('message', async (message) => {
  const { order, dieAtStatement } = orderSchema.parse(message);
  if (dieAtStatement !== undefined) dieAt(dieAtStatement);
  await runProgram(order, new AbortController().signal);
  process.send?.({ statements });
  process.disconnect();
});
process.send?.('ready');

/** Statements that write, counted only where the process is to die at one. */
let statements = 0;

/** A power cut knows no boundaries: the process ends before the statement with this number is carried out. */
function dieAt(number: number): void {
  StatementSync.prototype.run = new Proxy(StatementSync.prototype.run, {
    apply(run, statement, values) {
      statements += 1;
      if (statements >= number) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(run, statement, values);
    },
  });
}
