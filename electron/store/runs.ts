import { z } from 'zod';
import { runIdSchema } from '../../shared/ids.ts';
import { directionSchema } from '../../shared/kinds.ts';
import { runOutcomeSchema, runReportSchema } from '../../shared/run-report.ts';
import { flagColumn, jsonColumn, optionalColumn } from './columns.ts';
import type { Scope } from './scope.ts';
import type { RunStore } from './store.ts';

const select = `SELECT id, direction, trial, started_at AS startedAt, ended_at AS endedAt, outcome, report FROM run
  WHERE exchange = :exchange`;
const momentColumn = z.number().transform((moment) => new Date(moment).toISOString());
const rowSchema = z.object({
  id: runIdSchema,
  direction: directionSchema,
  trial: flagColumn,
  startedAt: momentColumn,
  endedAt: optionalColumn(momentColumn),
  outcome: optionalColumn(runOutcomeSchema),
  report: optionalColumn(jsonColumn(runReportSchema)),
});

export function createRunStore({ database, exchange, now }: Scope): RunStore {
  return {
    start: (direction, trial = false) => {
      const id = database.insert(
        `INSERT INTO run (exchange, direction, trial, started_at)
         VALUES (:exchange, :direction, :trial, :now)`,
        { exchange, direction, trial: trial ? 1 : 0, now: now() },
      );
      return runIdSchema.parse(id);
    },
    finish: (id, report) => {
      database.run(
        `UPDATE run SET ended_at = :now, outcome = :outcome, report = :report
         WHERE exchange = :exchange AND id = :id`,
        { exchange, id, now: now(), outcome: report.outcome, report: JSON.stringify(report) },
      );
    },
    list: (limit) => database.all(rowSchema, `${select} ORDER BY id DESC LIMIT :limit`, { exchange, limit }),
    last: (direction) =>
      database.one(rowSchema, `${select} AND direction = :direction AND trial = 0 ORDER BY id DESC LIMIT 1`, {
        exchange,
        direction,
      }),
    lastComplete: (direction) =>
      database.one(
        rowSchema,
        `${select} AND direction = :direction AND outcome = 'complete' AND trial = 0 ORDER BY id DESC LIMIT 1`,
        { exchange, direction },
      ),
  };
}
