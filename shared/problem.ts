import { z } from 'zod';
import { recordSchema } from './kinds.ts';
import { messageCodeSchema, messageParametersSchema } from './message-schema.ts';

/**
 * What the run does about a failure:
 * - `refused`: this record only; it stays queued and is tried in every later run, the others go on;
 * - `waiting`: the other side asks for patience (sessions blocked, licences, limits, network); the run ends and the
 *   next one goes on from the same place. Not the fault of any record;
 * - `fatal`: nothing can work until a person acts (sign-in refused, address wrong, exchange plan closed).
 */
const dispositionSchema = z.enum(['refused', 'waiting', 'fatal']);
export type Disposition = z.infer<typeof dispositionSchema>;

/**
 * Whether a write that failed may have been carried out all the same. `unknown` obliges the caller to look on the
 * other side before sending it again.
 */
const appliedSchema = z.enum(['no', 'unknown']);

/** A failure as a value: what, where, whose, and what to do. Holds no secret: clients mask at their edge. */
export const problemSchema = z.object({
  code: messageCodeSchema,
  side: z.enum(['onec', 'okdesk', 'local']),
  /** Method and path without query, such as `POST companies/`, or the engine's step. */
  operation: z.string(),
  disposition: dispositionSchema,
  applied: appliedSchema,
  /** Values for the places of the text. */
  parameters: messageParametersSchema,
  /** HTTP status, where there was an answer. */
  status: z.number().optional(),
  /** Answer and request as text, masked, cut to a few kilobytes. */
  answer: z.string().optional(),
  request: z.string().optional(),
  record: recordSchema.optional(),
  /** Moment before which asking again is useless, milliseconds since 1970 (`Retry-After`). */
  notBefore: z.number().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
