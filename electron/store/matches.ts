import { z } from 'zod';
import { type OneCRef, okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';
import { type ExportKind, exportKindSchema } from '../../shared/kinds.ts';
import type { Scope } from './scope.ts';
import type { MatchStore } from './store.ts';

const select = `SELECT kind, ref, okdesk_id AS okdeskId, certainty, evidence, decision FROM match_proposal
  WHERE exchange = :exchange`;
/** Put together once: it is asked for every record. */
const ofRecord = `${select} AND kind = :kind AND ref = :ref ORDER BY okdesk_id`;
const rowSchema = z.object({
  kind: exportKindSchema,
  ref: oneCRefSchema,
  okdeskId: okdeskIdSchema,
  certainty: z.enum(['certain', 'ambiguous', 'near']),
  evidence: z.string(),
  decision: z.enum(['open', 'accepted', 'rejected']),
});

const refRow = z.object({ ref: oneCRefSchema }).transform((row) => row.ref);

export function createMatchStore({ database, exchange }: Scope): MatchStore {
  /** The record waited for an answer; the next run takes it up. */
  const waitsNoMore = (kind: ExportKind, ref: OneCRef) => {
    database.run(
      `UPDATE outbox SET state = 'due', problem = NULL, problem_code = NULL
       WHERE exchange = :exchange AND kind = :kind AND ref = :ref AND state = 'undecided'`,
      { exchange, kind, ref },
    );
  };
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
    of: (kind, ref) => database.all(rowSchema, ofRecord, { exchange, kind, ref }),
    decide: (kind, ref, okdeskId, decision) =>
      database.transaction(() => {
        database.run(
          `UPDATE match_proposal SET decision = :decision
           WHERE exchange = :exchange AND kind = :kind AND ref = :ref AND okdesk_id = :okdeskId`,
          { exchange, kind, ref, okdeskId, decision },
        );
        waitsNoMore(kind, ref);
      }),
    taken: (kind, ref, okdeskId) =>
      database.transaction(() => {
        const others = `exchange = :exchange AND kind = :kind AND ref <> :ref AND okdesk_id = :okdeskId AND decision = 'open'`;
        const proposed = { exchange, kind, ref, okdeskId };
        const waiting = database.all(refRow, `SELECT ref FROM match_proposal WHERE ${others}`, proposed);
        for (const other of waiting) waitsNoMore(kind, other);
        if (waiting.length > 0) database.run(`DELETE FROM match_proposal WHERE ${others}`, proposed);
      }),
  };
}
