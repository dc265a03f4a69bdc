import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import type { Language } from '../../../../shared/message.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { csvText } from './csv.ts';
import { writeXlsx } from './xlsx.ts';

export type ExportFormat = 'csv' | 'xlsx';

const fileErrorSchema = z.object({ code: z.string(), syscall: z.string(), message: z.string() });
const causes: Readonly<Record<string, MessageCode>> = {
  EBUSY: 'journal.file_busy',
  EPERM: 'journal.file_busy',
  EACCES: 'journal.file_busy',
  EROFS: 'journal.file_busy',
  ENOSPC: 'journal.disk_full',
};

/**
 * Writes the file beside its place and moves it there when it is whole: a failure leaves what was there before. Pages are
 * read as fast as the disk takes them, one at a time.
 */
export async function saveJournal(
  pages: Iterable<readonly JournalEntry[]>,
  format: ExportFormat,
  language: Language,
  path: string,
): Promise<Result<void, Problem>> {
  const unfinished = `${path}.part`;
  try {
    if (format === 'xlsx') await writeXlsx(pages, language, unfinished);
    else await pipeline(Readable.from(csvText(pages, language)), createWriteStream(unfinished));
    await rename(unfinished, path);
    return success(undefined);
  } catch (error) {
    await rm(unfinished, { force: true });
    const cause = fileErrorSchema.safeParse(error);
    if (!cause.success) throw error;
    return failed(fileProblem(causes[cause.data.code] ?? 'journal.file_failed', path, cause.data.message));
  }
}

function fileProblem(code: MessageCode, path: string, detail: string): Problem {
  return {
    code,
    side: 'local',
    operation: 'journal export',
    disposition: 'fatal',
    applied: 'no',
    parameters: { path, detail },
  };
}
