import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { maskSecrets } from '../http/masking.ts';

/** Days whose files are kept, and how large the file of one day may grow before it begins anew. */
const keptDays = 14;
const largestFileBytes = 5 * 1024 * 1024;
/** A line is for reading; a whole answer belongs into the journal. */
const longestLine = 4_000;

/** The program's log, for support; what the accountant reads is the journal. */
export interface Log {
  write(level: 'error' | 'warn' | 'info', message: string): void;
}

/**
 * A file per day in the folder, secrets masked at this one exit. Writing never throws: a full disk must not stop the
 * exchange for the sake of a log line.
 */
export function openLog(folder: string, options: { now(): number; secrets(): readonly string[] }): Log {
  const { now, secrets } = options;
  // The Node part of electron-log: its Electron part opens a channel to the window past the gate.
  const logger = electronLog.create({ logId: folder });
  const day = () => new Date(now()).toISOString().slice(0, 10);
  let tidied = '';
  logger.transports.console.level = false;
  logger.transports.file.level = 'info';
  logger.transports.file.maxSize = largestFileBytes;
  logger.transports.file.sync = true;
  logger.transports.file.resolvePathFn = () => join(folder, `${day()}.log`);
  logger.transports.file.format = '[{iso}] [{level}] {text}';

  function tidy(): void {
    if (tidied === day()) return;
    tidied = day();
    const oldest = new Date(now() - keptDays * 24 * 3600 * 1000).toISOString().slice(0, 10);
    for (const name of readdirSync(folder)) {
      if (/^\d{4}-\d\d-\d\d\b.*\.log$/u.test(name) && name.slice(0, 10) < oldest) rmSync(join(folder, name));
    }
  }

  return {
    write(level, message) {
      try {
        logger[level](maskSecrets(message, secrets(), longestLine));
        tidy();
      } catch {
        // Nowhere is left to tell it.
      }
    },
  };
}
