import { z } from 'zod';
import { exchangeIdSchema } from '../ids.ts';
import { messageSchema } from '../message-schema.ts';
import { problemSchema } from '../problem.ts';
import { nothing, question } from './contract.ts';

/** Steps in the order of the seed's manual, (a) to (j). */
export const wizardSteps = [
  'switches',
  'statuses',
  'issueAttribute',
  'timeEntryAttributes',
  'apiKey',
  'onec',
  'exchange',
  'schedules',
  'matching',
  'firstRun',
] as const;
const wizardStepSchema = z.enum(wizardSteps);
export type WizardStep = z.infer<typeof wizardStepSchema>;

/** One thing that has to be as it should be. */
const setupLineSchema = z.object({
  /** Stable name, also the name of the tick (`status.Agreed.transitions`). */
  id: z.string(),
  /** Group of lines on the screen: a status's code, an attribute's code, a set of 1C. */
  group: z.string(),
  /** What it is about, in the person's words. */
  subject: z.string(),
  /** `manual`: no interface can tell; the person ticks it off. `ticked`: did so. `unknown`: could not be asked now. */
  state: z.enum(['right', 'missing', 'different', 'manual', 'ticked', 'unknown']),
  /** Not necessary for the exchange to work (a recommended status). */
  optional: z.boolean(),
  /** Which pass of the set-up it belongs to: «обязательные поля» or «прочие параметры». */
  pass: z.enum(['required', 'other']),
  /** What should stand there, and what to copy; several values one a line. */
  expected: z.string(),
  /** What stands there. */
  found: z.string().optional(),
  /** A swatch: `#rrggbb`. */
  colour: z.string().optional(),
  /** What to know or do about it. */
  remark: messageSchema.optional(),
});
export type SetupLine = z.infer<typeof setupLineSchema>;

export const setupReportSchema = z.object({
  step: wizardStepSchema,
  /** Everything necessary is right or ticked. */
  green: z.boolean(),
  lines: z.array(setupLineSchema),
  /** Exact page of the settings in ОкДеск where the lines are mended; empty: none. */
  page: z.string(),
  /** The side could not be asked. */
  problem: problemSchema.optional(),
});
export type SetupReport = z.infer<typeof setupReportSchema>;

const ofStep = z.object({ exchangeId: exchangeIdSchema, step: wizardStepSchema });

export const wizardQuestions = {
  /** Asks the live sides about one step. */
  check: question(ofStep, setupReportSchema),
  tick: question(z.object({ exchangeId: exchangeIdSchema, id: z.string(), on: z.boolean() }), nothing),
  /** Nodes of the exchange plan that may be that of ОкДеск: all but «этот узел». */
  nodes: question(
    z.object({ exchangeId: exchangeIdSchema }),
    z.object({ nodes: z.array(z.object({ code: z.string(), name: z.string() })) }),
  ),
  /** Remembers where the person is, so that the wizard can be resumed. */
  stand: question(ofStep, nothing),
  /** Refused with the names of steps that are not green yet; turns the chosen schedules on. */
  finish: question(z.object({ exchangeId: exchangeIdSchema }), nothing),
  /** «Попробовать на демонстрационных данных»: embedded servers, an exchange to them, everything filled in. */
  startDemo: question(nothing, z.object({ exchangeId: exchangeIdSchema })),
} as const;
