import { z } from 'zod';
import { exchangeIdSchema } from '../ids.ts';
import { directionSchema } from '../kinds.ts';
import { plannedChangeSchema } from '../planned-change.ts';
import { problemSchema } from '../problem.ts';
import { runReportSchema } from '../run-report.ts';
import { nothing, question } from './contract.ts';
import { exchangeViewSchema, runViewSchema } from './views.ts';

const ofExchange = z.object({ exchangeId: exchangeIdSchema });

export const exchangeQuestions = {
  list: question(nothing, z.object({ exchanges: z.array(exchangeViewSchema) })),
  /** Starts, or joins what already goes; answers at once. `brakeApproved`: a person said yes to the brake. */
  run: question(
    z.object({
      exchangeId: exchangeIdSchema,
      directions: z.array(directionSchema).min(1),
      brakeApproved: z.boolean().default(false),
    }),
    z.object({ joined: z.boolean() }),
  ),
  /** On a record boundary, within two seconds. */
  stop: question(ofExchange, nothing),
  /** No scheduled run for so long; 0 ends the pause. */
  pause: question(
    z.object({ exchangeId: exchangeIdSchema, minutes: z.number().int().min(0).max(1440) }),
    nothing,
  ),
  /** Dry run or comparison; answers when it is ready. At most `plannedLimit` lines come, the counts are whole. */
  plan: question(
    z.object({
      exchangeId: exchangeIdSchema,
      direction: directionSchema,
      verify: z.boolean().default(false),
    }),
    z.object({
      report: runReportSchema,
      problem: problemSchema.optional(),
      planned: z.array(plannedChangeSchema),
      total: z.number().int(),
    }),
  ),
  /** «Начальное заполнение»: reads 1C whole; answers when it is done. */
  initialFill: question(ofExchange, z.object({ objects: z.number().int() })),
  runs: question(
    z.object({ exchangeId: exchangeIdSchema, limit: z.number().int().min(1).max(500).default(60) }),
    z.object({ runs: z.array(runViewSchema) }),
  ),
} as const;

/** Lines of a plan that cross to the window. */
export const plannedLimit = 2000;
