import { z } from 'zod';
import { sidesSchema } from '../shared/sides/orders.ts';

/** One run of the program in a process of its own. */
export const taskSchema = z.object({
  sides: sidesSchema,
  storePath: z.string(),
  direction: z.enum(['export', 'import']),
  /** Entities of 1C in one answer. */
  onecPageSize: z.number(),
  /** Which requests are counted: a regular expression over method and decoded address. */
  counted: z.string(),
  /** The process kills itself when it is about to send that many of them; 0: never. */
  killAt: z.number(),
});
export type Task = z.infer<typeof taskSchema>;

/** What it prints at its end. */
export const taskEndSchema = z.object({
  ms: z.number(),
  requests: z.number(),
  counted: z.number(),
  /** Records or issues with their parts, however they ended. */
  handled: z.number(),
  peakMegabytes: z.number(),
});
export type TaskEnd = z.infer<typeof taskEndSchema>;
