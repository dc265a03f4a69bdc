import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const parts = ['', '-wal', '-shm'] as const;

export function loseDatabase(path: string): void {
  for (const part of parts) rmSync(`${path}${part}`, { force: true });
}

/** A copy as people make it: of the file alone, after everything was written into it. */
export function saveCopy(path: string, copy: string): void {
  rmSync(copy, { force: true });
  if (!existsSync(path)) return;
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  copyFileSync(path, copy);
}

export function restoreCopy(path: string, copy: string): void {
  loseDatabase(path);
  if (existsSync(copy)) copyFileSync(copy, path);
}
