import { z } from 'zod';

/** Identity of an object of the infobase: its `Ref_Key`, a GUID in lower case, never the empty one. */
export const oneCRefSchema = z
  .guid()
  .transform((text) => text.toLowerCase())
  .refine((text) => text !== emptyGuid, 'the empty reference identifies nothing')
  .brand<'OneCRef'>();
export type OneCRef = z.infer<typeof oneCRefSchema>;

/** What 1C writes where a reference is empty (1C guide 17.4: never `null`). */
export const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** A reference, or `undefined` for the empty GUID and for text that is none. */
export function parseOneCRef(text: string): OneCRef | undefined {
  const parsed = oneCRefSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

/** Identity of a record of ОкДеск: a positive whole number, unique within its kind and account. */
export const okdeskIdSchema = z.coerce.number().int().positive().brand<'OkdeskId'>();
export type OkdeskId = z.infer<typeof okdeskIdSchema>;

/** Identity of one configured exchange (one infobase with one account). Chosen by this program, kept for ever. */
export const exchangeIdSchema = z.string().min(1).brand<'ExchangeId'>();
export type ExchangeId = z.infer<typeof exchangeIdSchema>;

/** Identity of one run in the store. */
export const runIdSchema = z.number().int().positive().brand<'RunId'>();
export type RunId = z.infer<typeof runIdSchema>;
