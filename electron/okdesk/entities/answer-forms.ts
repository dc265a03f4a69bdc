import { z } from 'zod';
import { oneOrMany } from './one-or-many.ts';

/**
 * The forms in which records of one kind come: alone, as a search brings them, as a page of a list. To be made once for each
 * kind, when the program starts: a schema is compiled at its first use, and clients are made for every run.
 */
export function answerForms<Schema extends z.ZodType>(record: Schema) {
  return { record, oneOrMany: oneOrMany(record), page: z.array(record) };
}

export type AnswerForms<Schema extends z.ZodType> = ReturnType<typeof answerForms<Schema>>;
