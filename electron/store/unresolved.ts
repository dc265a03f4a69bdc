import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import type { Scope } from './scope.ts';
import type { UnresolvedStore } from './store.ts';

const rowSchema = z.object({ issueId: okdeskIdSchema, field: z.string(), wanted: z.string() });
const issueSchema = rowSchema.pick({ issueId: true });

export function createUnresolvedStore({ database, exchange }: Scope): UnresolvedStore {
  return {
    replace: (issueId, references) =>
      database.transaction(() => {
        database.run('DELETE FROM unresolved WHERE exchange = :exchange AND issue_id = :issueId', {
          exchange,
          issueId,
        });
        for (const { field, wanted } of references) {
          database.run(
            `INSERT INTO unresolved (exchange, issue_id, field, wanted)
             VALUES (:exchange, :issueId, :field, :wanted) ON CONFLICT DO NOTHING`,
            { exchange, issueId, field, wanted },
          );
        }
      }),
    all: () =>
      database.all(
        rowSchema,
        `SELECT issue_id AS issueId, field, wanted FROM unresolved WHERE exchange = :exchange
         ORDER BY issue_id, field, wanted`,
        { exchange },
      ),
    waitingFor: (wanted) =>
      database
        .all(
          issueSchema,
          `SELECT DISTINCT issue_id AS issueId FROM unresolved
           WHERE exchange = :exchange AND wanted = :wanted ORDER BY issue_id`,
          { exchange, wanted },
        )
        .map((row) => row.issueId),
  };
}
