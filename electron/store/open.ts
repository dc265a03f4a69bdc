import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type Database, openDatabase } from './database.ts';
import { createExchangeStore } from './exchange-store.ts';
import { storeProblem, toStoreFailure } from './failure.ts';
import { forgetExchange } from './forget.ts';
import { indexLines } from './journal-index.ts';
import { prepareWords } from './journal-words.ts';
import { makeListedTables } from './listed.ts';
import { fileLock, memoryLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Store } from './store.ts';

/** How long a write waits for another process's write before it gives up (`store.busy`). */
const busyTimeoutMs = 10_000;

/**
 * Opens the state of all exchanges, makes it on first use, brings it to the newest form. Every failure has a cause
 * and a remedy; no failure wipes anything. Several processes may hold the same file open; one of them runs.
 * Later failures (disk full, disk gone) are thrown as `StoreFailure`, see `failure.ts`.
 */
export function openStore(options: {
  readonly path: string;
  readonly now: () => number;
}): Result<Store, Problem> {
  const { path, now } = options;
  let database: Database | undefined;
  try {
    if (path !== ':memory:') makeFolder(path);
    database = openDatabase(path, busyTimeoutMs);
    const migrated = migrate(database, migrations, now);
    if (!migrated.ok) {
      database.close();
      return migrated;
    }
    configure(database);
    makeListedTables(database);
    prepareWords(database);
    // A step may have made the index of the journal anew: now, before anybody waits for a window.
    if (migrated.value) indexLines(database);
    return success(createStore(database, now));
  } catch (error) {
    database?.close();
    const problem = storeProblem(error);
    if (problem === undefined) throw error;
    return failed(problem);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw toStoreFailure(error, path, 'mkdir');
  }
}

/**
 * `synchronous = FULL`: every commit reaches the disk before the call returns. Almost every step here stands before or
 * after something that cannot be taken back (a change feed confirmed, a document created), so a power cut must not
 * undo it; next to a request over the network the few milliseconds do not count.
 */
function configure(database: Database): void {
  database.script('PRAGMA journal_mode = WAL');
  database.script('PRAGMA synchronous = FULL');
  database.script('PRAGMA foreign_keys = ON');
  database.script('PRAGMA journal_size_limit = 67108864');
}

function createStore(database: Database, now: () => number): Store {
  const lockOf = database.path === ':memory:' ? memoryLock() : fileLock(database.path);
  return {
    exchange: (id) => createExchangeStore(database, id, now, () => lockOf(id)),
    forget: (id) => forgetExchange(database, id),
    close: () => database.close(),
  };
}
