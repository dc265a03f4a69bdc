import { z } from 'zod';
import { directionSchema, recordKindSchema } from './kinds.ts';

/** What became of the records of one kind in one run. `parked` waits for another record and goes by itself. */
const kindCountsSchema = z.object({
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  failed: z.number().int(),
  parked: z.number().int(),
});
export type KindCounts = z.infer<typeof kindCountsSchema>;

/**
 * How a run ended: `complete` – everything due was done (single refused records included in the counts);
 * `partial` – the other side asked for patience, the rest waits for the next run; `stopped` – a person or the quitting
 * program stopped it between two records; `refused` – sign-in, settings, the brake or the lock did not let it start or
 * go on, and a person must act.
 */
export const runOutcomeSchema = z.enum(['complete', 'partial', 'stopped', 'refused']);
export type RunOutcome = z.infer<typeof runOutcomeSchema>;

const sideCountsSchema = z.object({ onec: z.number().int(), okdesk: z.number().int() });

export const runReportSchema = z.object({
  direction: directionSchema,
  kinds: z.partialRecord(recordKindSchema, kindCountsSchema),
  /** HTTP requests that left this program. */
  requests: sideCountsSchema,
  /** Writes that the other side accepted. */
  writes: sideCountsSchema,
  seconds: z.number(),
  outcome: runOutcomeSchema,
});
export type RunReport = z.infer<typeof runReportSchema>;

/** One step of progress, sent while a run goes. */
export const progressSchema = z.object({
  direction: directionSchema,
  phase: z.enum(['reading', 'planning', 'sending', 'recording']),
  kind: recordKindSchema.optional(),
  done: z.number().int(),
  /** Unknown while reading from a side that gives no totals. */
  total: z.number().int().optional(),
  /** Estimated seconds to the end of this phase, once enough was seen to tell. */
  secondsLeft: z.number().optional(),
});
export type Progress = z.infer<typeof progressSchema>;
