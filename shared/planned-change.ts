import { z } from 'zod';
import { recordSchema } from './kinds.ts';
import { messageSchema } from './message-schema.ts';

/** One line of a plan: what the program would do with a record, and why. Shown as it is, counted, or sent. */
export const plannedChangeSchema = z.object({
  record: recordSchema,
  /** `leave`: equal already; `park`: waits for another record; `ask`: waits for a person; `refuse`: cannot be sent as it is. */
  action: z.enum(['create', 'change', 'archive', 'leave', 'park', 'ask', 'refuse']),
  /** Field by field, for `create` and `change`: what is there and what would be. */
  fields: z.array(z.object({ name: z.string(), before: z.unknown(), after: z.unknown() })),
  reason: messageSchema.optional(),
});
export type PlannedChange = z.infer<typeof plannedChangeSchema>;
