import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** Puts a file in place whole: written beside it, flushed to the disk, then renamed over it. Readable by its owner only. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Gives a file another name, so that its place is free and nothing of it is lost. Returns the new name. */
export function setAside(path: string, now: number): string {
  const aside = `${path}.broken-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(path, aside);
  return aside;
}
