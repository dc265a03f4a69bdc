import type { Migration } from './migration.ts';

/**
 * The e-mail of a person and the ИНН of a counterparty in a column of their own, so that whoever shares one is found by an
 * index and not by reading all people and all counterparties. Rows of before get theirs from their payloads by the rules that
 * `exchange/export/map/natural-key.ts` had then. SQLite makes lower case of Latin letters only: an address with capital
 * Russian ones, which ОкДеск would refuse anyway, is found after 1C sends that person the next time.
 */
export const replicaNaturalKey: Migration = {
  version: 8,
  name: 'replica natural key',
  sql: `
ALTER TABLE replica ADD COLUMN natural_key TEXT;
UPDATE replica SET natural_key = nullif(trim(json_extract(payload, '$.inn')), '')
WHERE type = 'counterparty' AND json_valid(payload);
UPDATE replica SET natural_key = (
  SELECT lower(trim(json_extract(line.value, '$.value')))
  FROM json_each(replica.payload, '$.contacts') AS line
  WHERE json_extract(line.value, '$.type') = 'email' AND trim(json_extract(line.value, '$.value')) <> ''
  ORDER BY json_extract(line.value, '$.kind') <> 'EmailКонтактногоЛица', json_extract(line.value, '$.line')
  LIMIT 1
) WHERE type = 'contact_person' AND json_valid(payload);
CREATE INDEX replica_by_natural_key ON replica (exchange, type, natural_key, ref) WHERE natural_key IS NOT NULL;
`,
};
