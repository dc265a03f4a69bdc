import { z } from 'zod';
import { exchangeIdSchema, oneCRefSchema } from '../ids.ts';
import { exportKindSchema } from '../kinds.ts';
import { messageSchema } from '../message-schema.ts';
import { problemSchema } from '../problem.ts';
import { question } from './contract.ts';
import { recordStateSchema } from './views.ts';

/** One record of 1C and where it stands in ОкДеск. */
export const clientRecordSchema = z.object({
  kind: exportKindSchema,
  ref: oneCRefSchema,
  title: z.string(),
  /** What tells it from others of its name: ИНН, e-mail, number, serial number. */
  detail: z.string(),
  /** «Выгружать в ОкДеск»; absent for kinds that have no flag of their own. */
  flag: z.boolean().optional(),
  state: recordStateSchema,
  /** Why it is not there, or what 1C holds that ОкДеск will refuse. */
  findings: z.array(messageSchema),
  /** The client it belongs to; absent for clients themselves, directories and what belongs to nobody. */
  partner: z.object({ ref: oneCRefSchema, title: z.string() }).optional(),
  /** Why the flag cannot be put on (the seed's rule); absent: it can. */
  forbidden: messageSchema.optional(),
  /** Page in ОкДеск. */
  url: z.string().optional(),
});
export type ClientRecord = z.infer<typeof clientRecordSchema>;

export const clientQuestions = {
  /** A kind's records by name, virtual pages; `company` lists partners. Read from the last state of 1C that is known. */
  list: question(
    z.object({
      exchangeId: exchangeIdSchema,
      kind: exportKindSchema,
      text: z.string().max(200).default(''),
      states: z.array(recordStateSchema).optional(),
      flagged: z.boolean().optional(),
      withFindings: z.boolean().default(false),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({
      total: z.number().int(),
      records: z.array(clientRecordSchema),
      /** How many stand where, whatever `states` asks for. */
      counts: z.partialRecord(recordStateSchema, z.number().int()),
      /** 1C has not been read yet: «Начальное заполнение» first. */
      filled: z.boolean(),
    }),
  ),
  /** One partner with everything that belongs to it. */
  card: question(
    z.object({ exchangeId: exchangeIdSchema, ref: oneCRefSchema }),
    z.object({ partner: clientRecordSchema, parts: z.array(clientRecordSchema) }),
  ),
  /**
   * Sets the flag «Выгружать в ОкДеск» in 1C, many at once. The seed's rule holds: contacts and contracts only where the
   * partner has it. Each refused record says why; the others are set.
   */
  setFlags: question(
    z.object({
      exchangeId: exchangeIdSchema,
      on: z.boolean(),
      records: z
        .array(z.object({ kind: z.enum(['company', 'contact', 'agreement']), ref: oneCRefSchema }))
        .min(1)
        .max(500),
    }),
    z.object({
      set: z.number().int(),
      refused: z.array(z.object({ ref: oneCRefSchema, title: z.string(), problem: problemSchema })),
    }),
  ),
} as const;
