import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { optionalRefColumn, problemColumn } from './columns.ts';
import type { Scope } from './scope.ts';
import type { IssueListStore, KnownIssueFilter } from './store.ts';

const stateSchema = z.enum(['loaded', 'waiting', 'refused', 'gone']);
const rowSchema = z.object({
  issueId: okdeskIdSchema,
  state: stateSchema,
  updatedAt: z.string(),
  ref: optionalRefColumn,
  problem: problemColumn,
});
const countRow = z.object({ state: stateSchema, count: z.number() });

/** What is queued speaks first: an issue that is in 1C and was changed since is waiting. */
const known = `
  WITH link AS (
    SELECT issue_id, ref, state, detail FROM import_link WHERE exchange = :exchange AND kind = 'issue'
  ), queue AS (
    SELECT issue_id, updated_at, state, problem FROM inbox WHERE exchange = :exchange
  ), known AS (
    SELECT coalesce(queue.issue_id, link.issue_id) AS issueId,
      CASE WHEN queue.state = 'refused' THEN 'refused' WHEN queue.state IS NOT NULL THEN 'waiting'
        WHEN link.state = 'gone' THEN 'gone' ELSE 'loaded' END AS state,
      coalesce(queue.updated_at, link.detail) AS updatedAt, link.ref AS ref, queue.problem AS problem
    FROM link FULL OUTER JOIN queue ON queue.issue_id = link.issue_id
  )`;
/** Lists of unknown length go in as JSON, so that one prepared statement serves them all. */
const chosen = `(:issueIds IS NULL OR issueId IN (SELECT value FROM json_each(:issueIds)))
  AND (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))`;

/** Issues of which the exchange knows anything, from links and queue together. */
export function createIssueListStore({ database, exchange }: Scope): IssueListStore {
  const parameters = ({ states, issueIds }: KnownIssueFilter) => ({
    exchange,
    states: states === undefined ? undefined : JSON.stringify(states),
    issueIds: issueIds === undefined ? undefined : JSON.stringify(issueIds),
  });
  const page: IssueListStore['page'] = (filter, offset, limit) =>
    database.all(
      rowSchema,
      // Moments carry the account's offset, which changes where clocks do: compared as moments, not as text.
      `${known} SELECT issueId, state, updatedAt, ref, problem FROM known WHERE ${chosen}
       ORDER BY julianday(updatedAt) DESC, issueId DESC LIMIT :limit OFFSET :offset`,
      { ...parameters(filter), offset, limit },
    );
  return {
    page,
    count: (filter) =>
      Object.fromEntries(
        database
          .all(
            countRow,
            `${known} SELECT state, count(*) AS count FROM known WHERE ${chosen} GROUP BY state`,
            parameters(filter),
          )
          .map((row) => [row.state, row.count]),
      ),
    get: (issueId) => page({ issueIds: [issueId] }, 0, 1)[0],
  };
}
