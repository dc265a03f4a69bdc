import { z } from 'zod';
import { okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';
import { exportKindSchema } from '../../shared/kinds.ts';
import type { Scope } from './scope.ts';
import type { MatchStore } from './store.ts';

const select = `SELECT kind, ref, okdesk_id AS okdeskId, certainty, evidence, decision FROM match_proposal
  WHERE exchange = :exchange`;
const rowSchema = z.object({
  kind: exportKindSchema,
  ref: oneCRefSchema,
  okdeskId: okdeskIdSchema,
  certainty: z.enum(['certain', 'ambiguous', 'near']),
  evidence: z.string(),
  decision: z.enum(['open', 'accepted', 'rejected']),
});

export function createMatchStore({ database, exchange }: Scope): MatchStore {
  return {
    // What a person has decided stays decided, however often the same pair is found again.
    propose: ({ kind, ref, okdeskId, certainty, evidence }) => {
      database.run(
        `INSERT INTO match_proposal (exchange, kind, ref, okdesk_id, certainty, evidence)
         VALUES (:exchange, :kind, :ref, :okdeskId, :certainty, :evidence)
         ON CONFLICT DO UPDATE SET certainty = excluded.certainty, evidence = excluded.evidence`,
        { exchange, kind, ref, okdeskId, certainty, evidence },
      );
    },
    list: (kind) =>
      kind === undefined
        ? database.all(rowSchema, `${select} ORDER BY kind, ref, okdesk_id`, { exchange })
        : database.all(rowSchema, `${select} AND kind = :kind ORDER BY ref, okdesk_id`, { exchange, kind }),
    of: (kind, ref) =>
      database.all(rowSchema, `${select} AND kind = :kind AND ref = :ref ORDER BY okdesk_id`, {
        exchange,
        kind,
        ref,
      }),
    decide: (kind, ref, okdeskId, decision) =>
      database.transaction(() => {
        database.run(
          `UPDATE match_proposal SET decision = :decision
           WHERE exchange = :exchange AND kind = :kind AND ref = :ref AND okdesk_id = :okdeskId`,
          { exchange, kind, ref, okdeskId, decision },
        );
        // The record waited for this answer; the next run takes it up.
        database.run(
          `UPDATE outbox SET state = 'due', problem = NULL, problem_code = NULL
           WHERE exchange = :exchange AND kind = :kind AND ref = :ref AND state = 'undecided'`,
          { exchange, kind, ref },
        );
      }),
    taken: (kind, ref, okdeskId) =>
      database.transaction(() => {
        const others = `kind = :kind AND ref <> :ref AND okdesk_id = :okdeskId AND decision = 'open'`;
        database.run(
          `UPDATE outbox SET state = 'due', problem = NULL, problem_code = NULL
           WHERE exchange = :exchange AND kind = :kind AND state = 'undecided' AND ref IN
             (SELECT ref FROM match_proposal WHERE exchange = :exchange AND ${others})`,
          { exchange, kind, ref, okdeskId },
        );
        database.run(`DELETE FROM match_proposal WHERE exchange = :exchange AND ${others}`, {
          exchange,
          kind,
          ref,
          okdeskId,
        });
      }),
  };
}
