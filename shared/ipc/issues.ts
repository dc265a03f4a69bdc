import { z } from 'zod';
import { exchangeIdSchema, okdeskIdSchema } from '../ids.ts';
import { problemSchema } from '../problem.ts';
import { question } from './contract.ts';
import { momentSchema } from './views.ts';

/** `loaded`: everything is in 1C; `waiting`: in the queue; `refused`: held by a problem; `gone`: no longer in ОкДеск. */
export const issueStateSchema = z.enum(['loaded', 'waiting', 'refused', 'gone']);
export type IssueState = z.infer<typeof issueStateSchema>;

/** An issue as the exchange knows it, with what 1C says about its task where 1C could be asked. */
const issueLineSchema = z.object({
  issueId: okdeskIdSchema,
  state: issueStateSchema,
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
  /** Address in 1C's web client, guessed from the address of the interface (an assumption). */
  documentUrl: z.string().optional(),
  /** Navigation link (`e1cib/data/…`) for «Перейти по ссылке» of any 1C client. */
  documentLink: z.string().optional(),
  problem: problemSchema.optional(),
});
export type IssueLine = z.infer<typeof issueLineSchema>;

const issueCardSchema = z.object({
  line: issueLineSchema,
  /** 1C could not be asked: numbers of documents and what an act has taken are from the program's own state. */
  offline: problemSchema.optional(),
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
      /** Number of the «Лист учета рабочего времени»; absent: none yet; empty: 1C could not be asked for it. */
      timesheet: z.string().optional(),
      /** «Вид работы без оплаты», as the sheet has it. */
      unpaid: z.boolean(),
      /** An act has taken it: never overwritten. */
      billed: z.boolean(),
    }),
  ),
});
export type IssueCard = z.infer<typeof issueCardSchema>;

const minuteCounts = { minutes: z.number().int(), unpaidMinutes: z.number().int() };

/** Time of a period, from the posted and unposted timesheets of 1C that came from this account. Minutes. */
const workTimeSchema = z.object({
  ...minuteCounts,
  /** Of all minutes, those that an act has taken. */
  billedMinutes: z.number().int(),
  sheets: z.number().int(),
  /** Days without time are left out; `YYYY-MM-DD` by the wall clock of 1C. */
  days: z.array(z.object({ day: z.string(), ...minuteCounts })),
  /** Most minutes first; an empty name: sheets without an employee. */
  employees: z.array(z.object({ name: z.string(), ...minuteCounts })),
  /** Sheets whose minutes are not those that the exchange wrote. */
  differing: z.array(
    z.object({
      issueId: okdeskIdSchema,
      timesheet: z.string(),
      /** What 1C holds, and what the exchange loaded; absent: the exchange knows no such sheet. */
      minutes: z.number().int(),
      loaded: z.number().int().optional(),
    }),
  ),
});
export type WorkTime = z.infer<typeof workTimeSchema>;

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

export const issueQuestions = {
  /** Newest change first; `text` is a number or words. */
  list: question(
    z.object({
      exchangeId: exchangeIdSchema,
      text: z.string().max(200).default(''),
      states: z.array(issueStateSchema).optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({
      total: z.number().int(),
      issues: z.array(issueLineSchema),
      /** How many are in which state, whatever `states` asks for. */
      counts: z.partialRecord(issueStateSchema, z.number().int()),
      /** 1C could not be asked: titles and numbers are missing, the rest is from the program's own state. */
      offline: problemSchema.optional(),
    }),
  ),
  /** Asks both sides live. */
  card: question(z.object({ exchangeId: exchangeIdSchema, issueId: okdeskIdSchema }), issueCardSchema),
  /** Adds up the timesheets of 1C from the first to the last day, both included. */
  time: question(
    z.object({ exchangeId: exchangeIdSchema, first: daySchema, last: daySchema }),
    workTimeSchema,
  ),
} as const;
