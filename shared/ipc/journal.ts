import { z } from 'zod';
import { exchangeIdSchema, okdeskIdSchema } from '../ids.ts';
import { journalEntrySchema, journalLevelSchema } from '../journal-entry.ts';
import { directionSchema, recordKindSchema } from '../kinds.ts';
import { messageCodeSchema, messageParametersSchema, messageSchema } from '../message-schema.ts';
import { nothing, question } from './contract.ts';
import { momentSchema } from './views.ts';

const ofExchange = z.object({ exchangeId: exchangeIdSchema });

const journalFilterSchema = z.object({
  since: momentSchema.optional(),
  until: momentSchema.optional(),
  levels: z.array(journalLevelSchema).optional(),
  event: directionSchema.optional(),
  kind: recordKindSchema.optional(),
  code: messageCodeSchema.optional(),
  runId: z.number().int().optional(),
  onecRef: z.string().optional(),
  okdeskId: z.number().int().optional(),
  issueId: z.number().int().optional(),
  text: z.string().max(200).optional(),
});
export type JournalFilterView = z.infer<typeof journalFilterSchema>;

const filtered = z.object({ exchangeId: exchangeIdSchema, filter: journalFilterSchema });

/** Lines found that are counted one by one, and so the longest list of them: nobody reads more, and counting takes time. */
export const foundLimit = 100_000;

/** A line of the list; request and answer come with the single entry. */
const journalLineSchema = journalEntrySchema.omit({ request: true, answer: true });
export type JournalLine = z.infer<typeof journalLineSchema>;

const storySchema = z.object({
  title: z.string(),
  answer: messageSchema,
  findings: z.array(messageSchema),
  journal: z.array(journalLineSchema),
});
export type StoryView = z.infer<typeof storySchema>;

/** Most records of one cause that cross to the window; `count` is whole. */
export const causeRecordLimit = 100;

/** A failure that still holds records back, with the records. */
const causeSchema = z.object({
  code: messageCodeSchema,
  /** Field that ОкДеск refused, as it names it (`email`): one code may have several causes. Empty: none is named. */
  field: z.string(),
  /** HTTP status of the refusal, where there was an answer. */
  status: z.number().int().optional(),
  count: z.number().int(),
  /** Some of the records, those that began to fail last first. */
  records: z.array(
    z.object({
      kind: recordKindSchema,
      title: z.string(),
      onecRef: z.string().optional(),
      issueId: z.number().optional(),
      attempts: z.number().int(),
      parameters: messageParametersSchema,
    }),
  ),
});
export type CauseView = z.infer<typeof causeSchema>;

export const journalQuestions = {
  /** How many lines fit, and the newest of all: pages are counted from it, so that new lines do not shift them. */
  count: question(
    filtered.extend({
      /** Only lines that are newer than this one. */
      afterId: z.number().int().optional(),
    }),
    z.object({
      count: z.number().int(),
      /** More fit than `foundLimit`, and `count` is that. */
      more: z.boolean(),
      newestId: z.number().int(),
    }),
  ),
  /** Newest first, from the line `throughId` on. */
  page: question(
    filtered.extend({
      throughId: z.number().int(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ lines: z.array(journalLineSchema) }),
  ),
  entry: question(
    z.object({ exchangeId: exchangeIdSchema, id: z.number().int() }),
    z.object({
      entry: journalEntrySchema.optional(),
      /** Page of the record in ОкДеск. */
      okdeskUrl: z.string().optional(),
      /** A failure still holds the record back, so «Отправить снова» makes sense. */
      heldBack: z.boolean(),
    }),
  ),
  causes: question(ofExchange, z.object({ causes: z.array(causeSchema) })),
  /** «Отправить снова»: makes refused records due and starts a run. */
  retry: question(
    z.object({
      exchangeId: exchangeIdSchema,
      selection: z.union([
        z.object({ onecRef: z.string() }),
        z.object({ issueId: okdeskIdSchema }),
        z.object({ code: messageCodeSchema, field: z.string().optional() }),
        z.literal('all'),
      ]),
    }),
    z.object({
      queued: z.number().int(),
      /** What was asked to run. */
      directions: z.array(directionSchema),
      /** A run goes already: the records go with it or with the next one. */
      joined: z.boolean(),
    }),
  ),
  /** «Почему заявки 1234 нет в 1С?», also for a client, a contract, a number of a document. */
  explain: question(
    z.object({ exchangeId: exchangeIdSchema, text: z.string().min(1).max(200) }),
    z.object({ stories: z.array(storySchema) }),
  ),
  /** Into a file that the person chooses; `undefined`: thought better of it. */
  export: question(
    filtered.extend({ format: z.enum(['csv', 'xlsx']) }),
    z.object({ path: z.string().optional(), lines: z.number().int() }),
  ),
  cases: question(
    ofExchange,
    z.object({
      cases: z.array(
        z.object({
          id: z.number().int(),
          issueId: z.number().int(),
          issueUrl: z.string(),
          message: messageSchema,
          openedAt: momentSchema,
        }),
      ),
    }),
  ),
  closeCase: question(z.object({ exchangeId: exchangeIdSchema, id: z.number().int() }), nothing),
} as const;
