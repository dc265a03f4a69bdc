import { z } from 'zod';
import { journalLevelSchema } from '../../../shared/journal-entry.ts';
import { directionSchema, recordKindSchema } from '../../../shared/kinds.ts';
import { defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { withSession } from '../session.ts';
import { journalLines } from '../show/journal-line.ts';

const moment = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  // A day without time is the day of this PC's calendar, as the person means it.
  .transform((text) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00` : text).toISOString());
const wholeNumber = z.coerce.number().int().positive();

/** Lines of the journal, newest last, as one reads a log. */
export const journal = defineCommand({
  options: {
    since: { type: 'string' },
    until: { type: 'string' },
    level: { type: 'string' },
    event: { type: 'string' },
    kind: { type: 'string' },
    run: { type: 'string' },
    text: { type: 'string' },
    limit: { type: 'string', default: '50' },
    before: { type: 'string' },
  },
  schema: z.object({
    since: moment.optional(),
    until: moment.optional(),
    level: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(journalLevelSchema))
      .optional(),
    event: directionSchema.optional(),
    kind: recordKindSchema.optional(),
    run: wholeNumber.optional(),
    text: z.string().optional(),
    limit: wholeNumber.max(10_000),
    before: wholeNumber.optional(),
    words: z.tuple([]),
  }),
  run: (context, { since, until, level, event, kind, run, text, limit, before }) =>
    withSession(context, async ({ exchange }) => {
      const entries = exchange.journal.list({
        limit,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...(level === undefined ? {} : { levels: level }),
        ...(event === undefined ? {} : { event }),
        ...(kind === undefined ? {} : { kind }),
        ...(run === undefined ? {} : { runId: run }),
        ...(text === undefined ? {} : { text }),
        ...(before === undefined ? {} : { beforeId: before }),
      });
      const { terminal } = context;
      for (const entry of entries.toReversed()) {
        for (const line of journalLines(terminal, entry)) terminal.line(line);
      }
      if (entries.length === 0) terminal.say('cli.journal_empty');
      if (entries.length === limit) terminal.say('cli.journal_more', { id: entries.at(-1)?.id ?? 0 });
      return ended(exitCodes.complete, { entries });
    }),
});
