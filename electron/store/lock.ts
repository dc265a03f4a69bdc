import { hash } from 'node:crypto';
import type { ExchangeId } from '../../shared/ids.ts';
import { openDatabase } from './database.ts';
import { storeProblem } from './failure.ts';

/** The right to run; `undefined` when somebody else holds it. */
type TakeLock = (exchange: ExchangeId) => (() => void) | undefined;

/**
 * The right to run across processes: an exclusive transaction on a file beside the database. The operating system
 * drops it when the process dies, however it dies, so no stale lock is ever left to be cleaned up by a person.
 */
export function fileLock(databasePath: string): TakeLock {
  return (exchange) => {
    const database = openDatabase(`${databasePath}-${fileNamePart(exchange)}.lock`, 0);
    try {
      database.script('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (storeProblem(error)?.code === 'store.busy') return undefined;
      throw error;
    }
    return () => database.close();
  };
}

/** The same within one store in memory, which no other process can see. */
export function memoryLock(): TakeLock {
  const held = new Set<ExchangeId>();
  return (exchange) => {
    if (held.has(exchange)) return undefined;
    held.add(exchange);
    return () => {
      held.delete(exchange);
    };
  };
}

/** Ids are free text; what a file name cannot hold on every system becomes a digest. */
function fileNamePart(exchange: ExchangeId): string {
  if (/^[\w-]{1,64}$/.test(exchange)) return exchange;
  return hash('sha256', exchange).slice(0, 16);
}
