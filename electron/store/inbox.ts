import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { numberValue, problemColumn, upToLimit } from './columns.ts';
import { nextRevision, type Scope } from './scope.ts';
import type { InboxStore } from './store.ts';

const select = `SELECT issue_id AS issueId, updated_at AS updatedAt, state, attempts, problem, revision FROM inbox`;
const rowSchema = z.object({
  issueId: okdeskIdSchema,
  updatedAt: z.string(),
  state: z.enum(['due', 'refused']),
  attempts: z.number(),
  problem: problemColumn,
  revision: z.number(),
});
const dueAgain = `state = 'due', attempts = 0, problem = NULL, problem_code = NULL`;
const thisRow = 'WHERE exchange = :exchange AND issue_id = :issueId';

export function createInboxStore(scope: Scope): InboxStore {
  const { database, exchange } = scope;
  return {
    enqueue: (issueId, updatedAt) => {
      database.run(
        `INSERT INTO inbox (exchange, issue_id, updated_at, state, revision)
         VALUES (:exchange, :issueId, :updatedAt, 'due', :revision)
         ON CONFLICT DO UPDATE SET ${dueAgain}, updated_at = excluded.updated_at, revision = excluded.revision`,
        { exchange, issueId, updatedAt, revision: nextRevision(scope) },
      );
    },
    pending: (limit, afterIssueId) =>
      database.all(
        rowSchema,
        `${select} WHERE exchange = :exchange AND issue_id > :afterIssueId ORDER BY issue_id ${upToLimit}`,
        { exchange, afterIssueId: afterIssueId ?? 0, limit },
      ),
    get: (issueId) => database.one(rowSchema, `${select} ${thisRow}`, { exchange, issueId }),
    count: () =>
      database.one(numberValue, 'SELECT count(*) AS value FROM inbox WHERE exchange = :exchange', {
        exchange,
      }) ?? 0,
    settle: (issueId, revision) => {
      database.run(`DELETE FROM inbox ${thisRow} AND revision = :revision`, { exchange, issueId, revision });
    },
    refuse: (issueId, problem) => {
      database.run(
        `UPDATE inbox SET state = 'refused', attempts = attempts + 1, problem = :problem, problem_code = :code
         ${thisRow}`,
        { exchange, issueId, problem: JSON.stringify(problem), code: problem.code },
      );
    },
    countAttempt: (issueId) => {
      database.run(`UPDATE inbox SET attempts = attempts + 1 ${thisRow}`, { exchange, issueId });
    },
    retry: (selection) => {
      const again = `UPDATE inbox SET ${dueAgain} WHERE exchange = :exchange`;
      if (selection === 'all') return database.run(`${again} AND state <> 'due'`, { exchange });
      if ('issueId' in selection) {
        return database.run(`${again} AND issue_id = :issueId`, { exchange, issueId: selection.issueId });
      }
      return database.run(`${again} AND problem_code = :code`, { exchange, code: selection.code });
    },
  };
}
