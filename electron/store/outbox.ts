import { z } from 'zod';
import { oneCRefSchema } from '../../shared/ids.ts';
import { exportKindSchema } from '../../shared/kinds.ts';
import {
  flagColumn,
  numberValue,
  optionalColumn,
  optionalRefColumn,
  problemColumn,
  upToLimit,
} from './columns.ts';
import { nextRevision, type Scope } from './scope.ts';
import type { OutboxStore } from './store.ts';

const columns =
  'sequence, kind, ref, state, revision, attempts, create_started, parked_kind, parked_ref, problem';
const stateSchema = z.enum(['due', 'parked', 'refused', 'undecided']);
const rowSchema = z
  .object({
    sequence: z.number(),
    kind: exportKindSchema,
    ref: oneCRefSchema,
    state: stateSchema,
    revision: z.number(),
    attempts: z.number(),
    create_started: flagColumn,
    parked_kind: optionalColumn(exportKindSchema),
    parked_ref: optionalRefColumn,
    problem: problemColumn,
  })
  .transform(({ create_started, parked_kind, parked_ref, ...row }) => ({
    ...row,
    createStarted: create_started,
    parkedFor:
      parked_kind === undefined || parked_ref === undefined
        ? undefined
        : { kind: parked_kind, ref: parked_ref },
  }));
const stateRow = z.object({ state: stateSchema, refs: z.string() });
const countRow = z.object({ kind: exportKindSchema, count: z.number() });

/** Clears what an earlier attempt left and lets the row go in the next run. */
const dueAgain = `state = 'due', parked_kind = NULL, parked_ref = NULL, problem = NULL, problem_code = NULL`;
const thisRow = 'WHERE exchange = :exchange AND kind = :kind AND ref = :ref';

/** Put together once: they are asked for every record. `create_started` stays: a create may still be on the other side. */
const enqueue = `INSERT INTO outbox (exchange, kind, ref, state, revision)
  VALUES (:exchange, :kind, :ref, 'due', :revision)
  ON CONFLICT DO UPDATE SET ${dueAgain}, revision = excluded.revision, attempts = 0`;
const startCreate = `UPDATE outbox SET create_started = 1 ${thisRow}`;
const settle = `DELETE FROM outbox ${thisRow} AND revision = :revision`;

export function createOutboxStore(scope: Scope): OutboxStore {
  const { database, exchange } = scope;
  const countBy = (condition: string) =>
    Object.fromEntries(
      database
        .all(
          countRow,
          `SELECT kind, count(*) AS count FROM outbox WHERE exchange = :exchange ${condition} GROUP BY kind`,
          { exchange },
        )
        .map((row) => [row.kind, row.count]),
    );
  return {
    enqueue: (kind, ref, revision = nextRevision(scope)) => {
      database.run(enqueue, { exchange, kind, ref, revision });
    },
    pending: (kind, limit, afterSequence = 0) =>
      database.all(
        rowSchema,
        `SELECT ${columns} FROM outbox
         WHERE exchange = :exchange AND kind = :kind AND sequence > :afterSequence AND state <> 'undecided'
         ORDER BY sequence ${upToLimit}`,
        { exchange, kind, afterSequence, limit },
      ),
    get: (kind, ref) =>
      database.one(rowSchema, `SELECT ${columns} FROM outbox ${thisRow}`, { exchange, kind, ref }),
    states: (kind) => {
      // One row for each state: after the first fill the queue holds everything.
      const groups = database.all(
        stateRow,
        `SELECT state, group_concat(ref) AS refs FROM outbox
         WHERE exchange = :exchange AND kind = :kind GROUP BY state`,
        { exchange, kind },
      );
      return new Map(
        groups.flatMap(({ state, refs }) => refs.split(',').map((ref) => [ref, state] as const)),
      );
    },
    count: () => countBy(''),
    newCount: (kind) =>
      database.one(
        numberValue,
        `SELECT count(*) AS value FROM outbox
         WHERE exchange = :exchange AND kind = :kind AND state <> 'undecided' AND NOT EXISTS
           (SELECT 1 FROM export_link AS link
            WHERE link.exchange = outbox.exchange AND link.kind = outbox.kind AND link.ref = outbox.ref)`,
        { exchange, kind },
      ) ?? 0,
    undecidedCount: () => countBy(`AND state = 'undecided'`),
    createStarted: (kind, ref) => {
      database.run(startCreate, { exchange, kind, ref });
    },
    settle: (kind, ref, revision) => {
      const row = { exchange, kind, ref };
      if (database.run(settle, { ...row, revision }) > 0) return;
      // Changed while it was being sent: the newer content still has to go, but the create is known to be done.
      database.run(`UPDATE outbox SET create_started = 0, attempts = 0, ${dueAgain} ${thisRow}`, row);
    },
    refuse: (kind, ref, problem) => {
      database.run(
        `UPDATE outbox SET ${dueAgain}, state = 'refused', attempts = attempts + 1,
           create_started = CASE :applied WHEN 'unknown' THEN create_started ELSE 0 END,
           problem = :problem, problem_code = :code ${thisRow}`,
        {
          exchange,
          kind,
          ref,
          applied: problem.applied,
          problem: JSON.stringify(problem),
          code: problem.code,
        },
      );
    },
    countAttempt: (kind, ref) => {
      database.run(`UPDATE outbox SET attempts = attempts + 1 ${thisRow}`, { exchange, kind, ref });
    },
    park: (kind, ref, parkedFor) => {
      database.run(
        `UPDATE outbox SET ${dueAgain}, state = 'parked', parked_kind = :parkedKind, parked_ref = :parkedRef
         ${thisRow}`,
        { exchange, kind, ref, parkedKind: parkedFor.kind, parkedRef: parkedFor.ref },
      );
    },
    undecided: (kind, ref, problem) => {
      database.run(
        `UPDATE outbox SET ${dueAgain}, state = 'undecided', problem = :problem, problem_code = :code ${thisRow}`,
        { exchange, kind, ref, problem: JSON.stringify(problem), code: problem.code },
      );
    },
    retry: (selection) => {
      const again = `UPDATE outbox SET ${dueAgain}, attempts = 0 WHERE exchange = :exchange`;
      if (selection === 'all') return database.run(`${again} AND state <> 'due'`, { exchange });
      if ('ref' in selection)
        return database.run(`${again} AND ref = :ref`, { exchange, ref: selection.ref });
      return database.run(`${again} AND problem_code = :code`, { exchange, code: selection.code });
    },
  };
}
