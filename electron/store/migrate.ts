import { z } from 'zod';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { numberValue } from './columns.ts';
import type { Database } from './database.ts';
import { storeProblemOf } from './failure.ts';
import type { Migration } from './migrations/migration.ts';

const quickCheckRow = z.object({ quick_check: z.string() }).transform((row) => row.quick_check);

/** Marks our files among all SQLite files («ЭСТИ» in the 1251 code page), so that a foreign one is never written to. */
const applicationId = 0x5dd1d2c8;

/**
 * Brings the database to the newest form: all missing steps in one transaction, after a copy of the file. `false`: it was so
 * already. Refuses a database of a newer program and a file that is not ours; throws `StoreFailure` where SQLite cannot go on.
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  now: () => number,
): Result<boolean, Problem> {
  const newest = migrations.at(-1)?.version ?? 0;
  const version = versionOf(database);
  if (version === 'foreign') return failed(problem('store.foreign', database, ''));
  if (version > newest) return failed(problem('store.newer', database, `${version} > ${newest}`));
  if (version === newest) return success(false);

  if (version === 0) prepareEmpty(database);
  else {
    const broken = brokenPart(database);
    if (broken !== undefined) return failed(problem('store.corrupt', database, broken));
    backUp(database, version, now);
  }
  database.transaction(() => {
    // Another process may have come first; it has then done the same steps.
    const present = versionOf(database);
    for (const migration of migrations) {
      if (present === 'foreign' || migration.version <= present) continue;
      database.script(migration.sql);
      database.run(
        'INSERT INTO schema_version (version, name, applied_at) VALUES (:version, :name, :appliedAt)',
        { version: migration.version, name: migration.name, appliedAt: now() },
      );
    }
  });
  return success(true);
}

/** 0 for an empty file. */
function versionOf(database: Database): number | 'foreign' {
  const tables = database.one(numberValue, 'SELECT count(*) AS value FROM sqlite_schema') ?? 0;
  const ours = pragmaNumber(database, 'application_id') === applicationId;
  if (tables === 0) return 0;
  if (!ours) return 'foreign';
  return database.one(numberValue, 'SELECT ifnull(max(version), 0) AS value FROM schema_version') ?? 0;
}

function prepareEmpty(database: Database): void {
  // Has to stand in the header before the first table, or freed pages could never be given back piece by piece.
  database.script('PRAGMA auto_vacuum = INCREMENTAL');
  database.transaction(() => {
    database.script(`PRAGMA application_id = ${applicationId}`);
    database.script(
      'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
    );
  });
}

/** A consistent copy beside the database, also while another process reads it. Memory has nothing to copy. */
function backUp(database: Database, version: number, now: () => number): void {
  if (database.path === ':memory:') return;
  const stamp = new Date(now()).toISOString().replaceAll(/[:.]/g, '-');
  database.run('VACUUM INTO :file', { file: `${database.path}.version-${version}.${stamp}.backup` });
}

/** First damage that SQLite finds; a broken database is neither migrated nor copied over a good copy. */
function brokenPart(database: Database): string | undefined {
  const answer = database.one(quickCheckRow, 'PRAGMA quick_check(1)');
  return answer === undefined || answer === 'ok' ? undefined : answer;
}

function pragmaNumber(database: Database, name: string): number {
  return database.one(numberValue, `SELECT ${name} AS value FROM pragma_${name}`) ?? 0;
}

function problem(
  code: 'store.foreign' | 'store.newer' | 'store.corrupt',
  database: Database,
  detail: string,
) {
  return storeProblemOf(code, database.path, 'migrate', detail);
}
