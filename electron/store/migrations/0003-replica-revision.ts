import type { Migration } from './migration.ts';

/**
 * Every object of 1C that the replica takes in gets a number from the exchange's counter, so that a reader who keeps an
 * index of the replica asks only for what is newer. Rows of before are numbered in their present order.
 */
export const replicaRevision: Migration = {
  version: 3,
  name: 'replica revision',
  sql: `
ALTER TABLE replica ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
UPDATE replica SET revision = rowid;
UPDATE exchange SET revision = max(
  revision,
  (SELECT ifnull(max(replica.revision), 0) FROM replica WHERE replica.exchange = exchange.id)
);
CREATE INDEX replica_by_revision ON replica (exchange, type, revision);
`,
};
