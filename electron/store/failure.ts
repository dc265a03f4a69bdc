import { z } from 'zod';
import type { MessageCode } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

/**
 * The database could not do what it was asked. Expected only at the outermost edge of a run or a command, which
 * shows `problem`: after a full disk or a broken file no step of the exchange can go on, so it is thrown, not returned.
 */
export class StoreFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    const { detail = '' } = problem.parameters;
    super(`${problem.code}: ${detail}`, { cause });
    this.name = 'StoreFailure';
    this.problem = problem;
  }
}

/** The failure of the store in what was caught; `undefined` for anything else, which is a programming mistake. */
export function storeProblem(error: unknown): Problem | undefined {
  return error instanceof StoreFailure ? error.problem : undefined;
}

/** Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones carry more bits above the low byte. */
const causes: ReadonlyMap<number, MessageCode> = new Map([
  [5, 'store.busy'],
  [6, 'store.busy'],
  [8, 'store.unwritable'],
  [10, 'store.disk_error'],
  [11, 'store.corrupt'],
  [13, 'store.disk_full'],
  [14, 'store.unwritable'],
  [23, 'store.unwritable'],
  [26, 'store.corrupt'],
]);

const sqliteErrorSchema = z.object({
  code: z.literal('ERR_SQLITE_ERROR'),
  errcode: z.number(),
  message: z.string(),
});
const fileErrorSchema = z.object({ code: z.string(), syscall: z.string(), message: z.string() });

/** Cause and remedy of an error of SQLite or of the file system; anything else is passed on as it is. */
export function toStoreFailure(error: unknown, path: string, operation: string): unknown {
  if (error instanceof StoreFailure) return error;
  const sqlite = sqliteErrorSchema.safeParse(error);
  if (sqlite.success) {
    // A broken constraint or wrong SQL is our own mistake and must be seen with its stack.
    const code = causes.get(sqlite.data.errcode & 0xff);
    return code === undefined ? error : failure(code, path, operation, sqlite.data.message, error);
  }
  const file = fileErrorSchema.safeParse(error);
  if (!file.success) return error;
  const code = file.data.code === 'ENOSPC' ? 'store.disk_full' : 'store.unwritable';
  return failure(code, path, operation, file.data.message, error);
}

function failure(code: MessageCode, path: string, operation: string, detail: string, cause: unknown) {
  return new StoreFailure(storeProblemOf(code, path, operation, detail), cause);
}

/** A problem of this program's own files. Waiting helps only where another process holds the file. */
export function storeProblemOf(code: MessageCode, path: string, operation: string, detail: string): Problem {
  return {
    code,
    side: 'local',
    operation,
    disposition: code === 'store.busy' ? 'waiting' : 'fatal',
    applied: 'no',
    parameters: { path, detail },
  };
}
