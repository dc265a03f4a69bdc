import { z } from 'zod';
import { exchangeIdSchema, okdeskIdSchema } from '../ids.ts';
import { problemSchema } from '../problem.ts';
import { question } from './contract.ts';
import { momentSchema } from './views.ts';

/** An issue as the exchange knows it, with what 1C says about its task where 1C could be asked. */
export const issueLineSchema = z.object({
  issueId: okdeskIdSchema,
  /** `loaded`: everything is in 1C; `waiting`: in the queue; `refused`: held by a problem; `gone`: no longer in ОкДеск. */
  state: z.enum(['loaded', 'waiting', 'refused', 'gone']),
  title: z.string().optional(),
  status: z.string().optional(),
  client: z.string().optional(),
  /** Number and date of the «Задание сотруднику». */
  document: z.string().optional(),
  changedAt: momentSchema.optional(),
  minutes: z.number().int(),
  comments: z.number().int(),
  files: z.number().int(),
  /** Page in ОкДеск, and the document in 1C. */
  issueUrl: z.string(),
  documentUrl: z.string().optional(),
  problem: problemSchema.optional(),
});
export type IssueLine = z.infer<typeof issueLineSchema>;

export const issueCardSchema = z.object({
  line: issueLineSchema,
  /** HTML of the description as ОкДеск has it; the window sanitises it. */
  description: z.string(),
  author: z.string(),
  assignee: z.string(),
  comments: z.array(
    z.object({
      author: z.string(),
      at: momentSchema.optional(),
      private: z.boolean(),
      /** HTML; the window sanitises it. */
      html: z.string(),
      /** It stands in the task of 1C. */
      loaded: z.boolean(),
    }),
  ),
  files: z.array(z.object({ name: z.string(), bytes: z.number().optional(), loaded: z.boolean() })),
  timeEntries: z.array(
    z.object({
      employee: z.string(),
      at: momentSchema.optional(),
      minutes: z.number().int(),
      text: z.string(),
      workplace: z.string(),
      serviceKind: z.string(),
      /** Number of the «Лист учета рабочего времени»; absent: none yet. */
      timesheet: z.string().optional(),
      /** An act has taken it: never overwritten. */
      billed: z.boolean(),
    }),
  ),
});
export type IssueCard = z.infer<typeof issueCardSchema>;

export const issueQuestions = {
  /** Newest change first; `text` is a number or words. */
  list: question(
    z.object({
      exchangeId: exchangeIdSchema,
      text: z.string().max(200).default(''),
      states: z.array(issueLineSchema.shape.state).optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({
      total: z.number().int(),
      issues: z.array(issueLineSchema),
      /** 1C could not be asked: titles and numbers are missing, the rest is from the program's own state. */
      offline: problemSchema.optional(),
    }),
  ),
  /** Asks both sides live. */
  card: question(z.object({ exchangeId: exchangeIdSchema, issueId: okdeskIdSchema }), issueCardSchema),
} as const;
