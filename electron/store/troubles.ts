import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { recordKindSchema } from '../../shared/kinds.ts';
import { jsonColumn, optionalColumn, optionalRefColumn, storedProblemSchema } from './columns.ts';
import type { Scope } from './scope.ts';
import type { JournalStore } from './store.ts';

const troubledRow = z.object({
  kind: recordKindSchema,
  ref: optionalRefColumn,
  issueId: optionalColumn(okdeskIdSchema),
  attempts: z.number(),
  problem: jsonColumn(storedProblemSchema),
});

/** What failures hold back in both queues. A row that waits for a person's answer holds a question, no failure. */
export function createTroubles({ database, exchange }: Scope): Pick<JournalStore, 'troubled'> {
  return {
    troubled: () =>
      database.all(
        troubledRow,
        `SELECT kind, ref, NULL AS issueId, attempts, problem, sequence AS place FROM outbox
         WHERE exchange = :exchange AND problem IS NOT NULL AND state <> 'undecided'
         UNION ALL
         SELECT 'issue', NULL, issue_id, attempts, problem, issue_id FROM inbox
         WHERE exchange = :exchange AND problem IS NOT NULL
         ORDER BY attempts, place DESC`,
        { exchange },
      ),
  };
}
