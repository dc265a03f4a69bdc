import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import type { MessageParameters } from '../../shared/message.ts';
import { messageParametersSchema } from '../../shared/message-schema.ts';
import { codeColumn, jsonColumn, optionalColumn } from './columns.ts';
import type { Scope } from './scope.ts';
import type { CaseStore } from './store.ts';

const momentColumn = z.number().transform((moment) => new Date(moment).toISOString());
const rowSchema = z.object({
  id: z.number(),
  issueId: okdeskIdSchema,
  timeEntryId: optionalColumn(okdeskIdSchema),
  code: codeColumn,
  parameters: jsonColumn(messageParametersSchema),
  openedAt: momentColumn,
  closedAt: optionalColumn(momentColumn),
});

export function createCaseStore({ database, exchange, now }: Scope): CaseStore {
  return {
    // A closed case counts too: the accountant has answered, the same question is not asked again.
    open: ({ issueId, timeEntryId, code, parameters }) =>
      database.run(
        `INSERT INTO accountant_case (exchange, issue_id, time_entry_id, code, parameters, opened_at)
         VALUES (:exchange, :issueId, :timeEntryId, :code, :parameters, :now) ON CONFLICT DO NOTHING`,
        { exchange, issueId, timeEntryId, code, parameters: ordered(parameters), now: now() },
      ) > 0,
    close: (id) => {
      database.run(
        `UPDATE accountant_case SET closed_at = :now
         WHERE exchange = :exchange AND id = :id AND closed_at IS NULL`,
        { exchange, id, now: now() },
      );
    },
    listOpen: () =>
      database.all(
        rowSchema,
        `SELECT id, issue_id AS issueId, time_entry_id AS timeEntryId, code, parameters,
           opened_at AS openedAt, closed_at AS closedAt
         FROM accountant_case WHERE exchange = :exchange AND closed_at IS NULL ORDER BY id`,
        { exchange },
      ),
  };
}

/** The same parameters in another order are the same question. */
function ordered(parameters: MessageParameters): string {
  const entries = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
