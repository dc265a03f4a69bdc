import { z } from 'zod';
import { journalEntrySchema } from '../../shared/journal-entry.ts';
import { codeColumn, jsonColumn } from './columns.ts';

/** Columns of a line under the names of its fields. */
export const lineColumns = `id, at, run_id AS runId, level, event, code, parameters, kind, title, onec_ref AS onecRef,
  okdesk_id AS okdeskId, issue_id AS issueId`;

const columnForms = {
  at: z.number().transform((moment) => new Date(moment).toISOString()),
  code: codeColumn,
  parameters: jsonColumn(journalEntrySchema.shape.parameters),
};

export const entryRow = z.preprocess(withoutNulls, journalEntrySchema.extend(columnForms));

export const lineRow = z.preprocess(
  withoutNulls,
  journalEntrySchema.omit({ request: true, answer: true }).extend(columnForms),
);

/** Absent fields of an entry are NULL in its row. */
function withoutNulls(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
