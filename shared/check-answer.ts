import { z } from 'zod';
import { messageCodeSchema, messageParametersSchema } from './message-schema.ts';
import { problemSchema } from './problem.ts';

/** One question of the connection check and its answer. */
const checkAnswerSchema = z.object({
  side: z.enum(['onec', 'okdesk']),
  /** `good` green, `warning` works with less, `bad` must be mended, `unknown` could not be asked. */
  state: z.enum(['good', 'warning', 'bad', 'unknown']),
  question: messageCodeSchema,
  answer: messageCodeSchema,
  parameters: messageParametersSchema,
  problem: problemSchema.optional(),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** All questions to one side, with the one-sentence verdict (for ОкДеск one of the seed's three, word for word). */
export const checkReportSchema = z.object({
  side: z.enum(['onec', 'okdesk']),
  verdict: messageCodeSchema,
  good: z.boolean(),
  answers: z.array(checkAnswerSchema),
});
export type CheckReport = z.infer<typeof checkReportSchema>;
