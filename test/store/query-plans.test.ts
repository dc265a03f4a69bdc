import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import { startWorld } from '../scenarios/world.ts';
import { folder } from './support.ts';

/** Every statement that is prepared until the test ends, with the connection that knows its temporary tables. */
function preparedStatements(): ReadonlyMap<string, DatabaseSync> {
  const statements = new Map<string, DatabaseSync>();
  const { prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql: string, ...more) {
    statements.set(sql, this);
    return prepare.call(this, sql, ...more);
  };
  onTestFinished(() => {
    DatabaseSync.prototype.prepare = prepare;
  });
  return statements;
}

/** Conditions of the state of an exchange and of what a run has listed. */
const ofOurs = /\b(exchange|run|place) = \?/;
/** Conditions that name one record, one issue or one row. */
const ofOne = /\b(issue_id|okdesk_id|ref|onec_ref|run_id|name|key|place) (= \?|IN \()/;
/** The plan goes through a table, or through all rows of the exchange or the run in it. */
const throughAll = /^SCAN|\((exchange|run)=\?\)$/;

test('a question about one record or issue is answered from its own rows, however many others there are', async () => {
  const statements = preparedStatements();
  const storePath = join(folder(), 'exchange.sqlite');
  const data = makeFranchisee({ seed: 3, partners: 4, issues: 6 });
  const world = await startWorld({ onecSeed: data.onec, okdeskSeed: data.okdesk, storePath });
  for (const direction of ['export', 'import', 'export', 'import'] as const) await world.run(direction);
  const asked = [...statements].filter(([sql]) => ofOurs.test(sql) && ofOne.test(sql));
  const wide = asked.filter(([sql, connection]) => {
    return connection
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .some(({ detail }) => throughAll.test(String(detail)));
  });
  await world.close();
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.some(([sql]) => sql.includes('listed_key'))).toBe(true);
  expect(wide.map(([sql]) => sql)).toEqual([]);
});
