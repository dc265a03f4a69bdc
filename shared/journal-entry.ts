import { z } from 'zod';
import { directionSchema, recordKindSchema } from './kinds.ts';
import { messageCodeSchema, messageParametersSchema } from './message-schema.ts';

/** The seed's levels: ошибка, предупреждение, информация, примечание. */
export const journalLevels = ['error', 'warning', 'info', 'note'] as const;
export const journalLevelSchema = z.enum(journalLevels);
export type JournalLevel = z.infer<typeof journalLevelSchema>;

/** A line of the journal. Its text is made from code and parameters in the reader's language. */
export const journalEntrySchema = z.object({
  id: z.number().int(),
  /** Moment, ISO 8601 in UTC. */
  at: z.string(),
  runId: z.number().int().optional(),
  level: journalLevelSchema,
  event: directionSchema,
  code: messageCodeSchema,
  parameters: messageParametersSchema,
  kind: recordKindSchema.optional(),
  title: z.string().optional(),
  onecRef: z.string().optional(),
  okdeskId: z.number().optional(),
  /** Issue to which a comment, file, time entry or check list belongs. */
  issueId: z.number().optional(),
  request: z.string().optional(),
  answer: z.string().optional(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
/** An entry as it is written: the store gives number, moment and exchange. */
export type NewJournalEntry = Omit<JournalEntry, 'id' | 'at'>;
