import type { Migration } from './migration.ts';

/** What was sent into a linked record and not answered yet, so that a lost answer is not taken for a refusal. */
export const attemptedChange: Migration = {
  version: 5,
  name: 'attempted change',
  sql: `ALTER TABLE export_link ADD COLUMN attempted TEXT NOT NULL DEFAULT '';`,
};
