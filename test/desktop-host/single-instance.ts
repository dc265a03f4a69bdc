import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';

/** What a later start hands to the running one. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

export interface InstanceLock {
  release(): void;
}

/**
 * SQLite's lock of a file: taken synchronously, by one process at a time, and given back by the operating system when
 * its owner is killed.
 */
function lockFile(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch {
    database.close();
    return undefined;
  }
}

function isSecondStart(value: unknown): value is SecondStart {
  return typeof value === 'object' && value !== null && 'argv' in value && 'workingDirectory' in value;
}

/** Leaves a call file, complete from the moment it can be seen. */
function call(folder: string, start: SecondStart): void {
  const draft = join(folder, `draft-${process.pid}`);
  writeFileSync(draft, JSON.stringify(start));
  renameSync(draft, join(folder, `call-${process.pid}`));
}

const callsIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('call-'));

/**
 * The lock of one running program per folder, taken synchronously as in Electron. Answers undefined when another
 * process holds it; that one then hears of this start by `onSecondStart`.
 */
export function takeInstanceLock(
  folder: string,
  additionalData: unknown,
  onSecondStart: (start: SecondStart) => void,
): InstanceLock | undefined {
  mkdirSync(folder, { recursive: true });
  const meantForKilled = callsIn(folder);
  const lock = lockFile(join(folder, 'lock'));
  if (lock === undefined) {
    call(folder, { argv: process.argv, workingDirectory: process.cwd(), additionalData });
    return undefined;
  }
  for (const name of meantForKilled) rmSync(join(folder, name), { force: true });
  const takeCalls = () => {
    for (const name of callsIn(folder)) {
      const start: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      rmSync(join(folder, name));
      if (isSecondStart(start)) onSecondStart(start);
    }
  };
  const watcher = watch(folder, takeCalls).unref();
  takeCalls();
  return {
    release() {
      watcher.close();
      lock.close();
    },
  };
}
