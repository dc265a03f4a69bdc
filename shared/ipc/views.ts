import { z } from 'zod';
import { exchangeIdSchema } from '../ids.ts';
import { directionSchema } from '../kinds.ts';
import { problemSchema } from '../problem.ts';
import { progressSchema, runOutcomeSchema, runReportSchema } from '../run-report.ts';

/** Moment, ISO 8601 in UTC. */
export const momentSchema = z.string();

/** Work that holds an exchange: a run, or a step asked for alone. */
const workSchema = z.enum(['export', 'import', 'plan', 'verify', 'initial-fill', 'matching']);
export type Work = z.infer<typeof workSchema>;

/**
 * The one state of an exchange that tray and window show alike, gravest first: `error` needs a person before anything
 * goes on; `attention` works, but something waits for a person; `offline` waits for the other side or the network.
 */
export const exchangeStateSchema = z.enum([
  'setup',
  'off',
  'error',
  'attention',
  'offline',
  'running',
  'paused',
  'idle',
]);
export type ExchangeState = z.infer<typeof exchangeStateSchema>;

export const exchangeViewSchema = z.object({
  id: exchangeIdSchema,
  name: z.string(),
  state: exchangeStateSchema,
  /** What is being done now. */
  work: z
    .object({
      what: workSchema,
      startedAt: momentSchema,
      stopping: z.boolean(),
      progress: progressSchema.optional(),
    })
    .optional(),
  /** Directions that were asked for and wait for the end of the present work. */
  waiting: z.array(directionSchema),
  /** Start of the last complete run of each direction: everything before it is on the other side. */
  completeSince: z.object({ export: momentSchema.optional(), import: momentSchema.optional() }),
  nextRun: z.object({ export: momentSchema.optional(), import: momentSchema.optional() }),
  pausedUntil: momentSchema.optional(),
  queue: z.object({
    /** Records and issues that are due, parked or refused. */
    pending: z.number().int(),
    refused: z.number().int(),
    /** Waiting for a person's yes or no (doubtful matches). */
    undecided: z.number().int(),
    /** Open questions to the accountant. */
    cases: z.number().int(),
  }),
  /** Why the last run of a direction did not end complete. */
  problem: problemSchema.optional(),
  /** The mass-change brake asks; answered by `run` with `brakeApproved`. */
  brake: problemSchema.optional(),
});
export type ExchangeView = z.infer<typeof exchangeViewSchema>;

export const runViewSchema = z.object({
  id: z.number().int(),
  direction: directionSchema,
  trial: z.boolean(),
  startedAt: momentSchema,
  endedAt: momentSchema.optional(),
  outcome: runOutcomeSchema.optional(),
  report: runReportSchema.optional(),
});
export type RunView = z.infer<typeof runViewSchema>;

/** Where a record stands on its way to ОкДеск. */
export const recordStateSchema = z.enum([
  'linked',
  'queued',
  'parked',
  'refused',
  'undecided',
  'excluded',
  'unknown',
]);
export type RecordState = z.infer<typeof recordStateSchema>;
