import type { Migration } from './migration.ts';

/**
 * One narrow index that holds every column by which a person filters the list: counting and skipping read it alone, so
 * that a list of a million lines opens at any place within a tenth of a second.
 */
export const journalList: Migration = {
  version: 4,
  name: 'journal list',
  sql: 'CREATE INDEX journal_list ON journal (exchange, id, at, level, event, kind, code, run_id);',
};
