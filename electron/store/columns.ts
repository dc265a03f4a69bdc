import { z } from 'zod';
import { oneCRefSchema } from '../../shared/ids.ts';
import { isMessageCode, type MessageCode } from '../../shared/messages/index.ts';
import { type Problem, problemSchema } from '../../shared/problem.ts';

/** JSON text in a column; the value inside still has to satisfy its own schema. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('the column holds no JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** NULL is read as `undefined`. */
export function optionalColumn<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().transform((value) => value ?? undefined);
}

/** STRICT tables have no booleans. */
export const flagColumn = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
export const optionalRefColumn = optionalColumn(oneCRefSchema);

/** The only column of a query for one text, number. */
export const textValue = z.object({ value: z.string() }).transform((row) => row.value);
export const numberValue = z.object({ value: z.number() }).transform((row) => row.value);

/**
 * For statements that runs ask again and again: SQLite (3.53) looks at the value of a bare `LIMIT ?` while it plans, and
 * plans the statement anew each time that the value is set, which takes ten times as long as finding a row.
 */
export const upToLimit = 'LIMIT :limit + 0';

/** A code of the catalogue; one that this program no longer knows must not make the whole journal unreadable. */
export const codeColumn = z
  .string()
  .transform((code): MessageCode => (isMessageCode(code) ? code : 'store.unknown_message'));

/** A failure as it was kept with a queued record. */
export const storedProblemSchema = problemSchema
  .extend({ code: codeColumn })
  .transform((problem): Problem => problem);
export const problemColumn = optionalColumn(jsonColumn(storedProblemSchema));
