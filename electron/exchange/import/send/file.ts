import type { OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { FileCutError } from '../../../okdesk/entities/download.ts';
import { writeAttachedFile } from '../../../onec/attached-files.ts';
import { momentToWallTime } from '../../../onec/values/wall-time.ts';
import type { ImportRun } from '../import-run.ts';
import type { IssueFile } from '../map/issue-files.ts';
import type { IssueAtWork } from './issue-at-work.ts';

export type SentFile =
  | { readonly type: 'attached'; readonly ref: OneCRef; readonly dataVersion: string }
  /** The size that ОкДеск stated was absent or wrong: counted while downloading, which then stopped. */
  | { readonly type: 'too_large'; readonly bytes: number };

/**
 * Downloads one file and attaches it to the task. It is held in memory once, because 1C takes files as base64 inside
 * JSON only; the limit is what bounds that memory. A write whose outcome is unknown is looked up before the second try.
 */
export async function sendFile(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
  file: IssueFile,
  options: { readonly limit: number; readonly lookFirst: boolean },
): Promise<Result<SentFile, Problem>> {
  const { onec, okdesk } = run.context;
  const download = await okdesk.issues.download(work.issue.id, file.attachmentId);
  if (!download.ok) return download;
  if ((download.value.size ?? 0) > options.limit) {
    return success({ type: 'too_large', bytes: download.value.size ?? 0 });
  }
  const bytes = await readAll(download.value.stream, options.limit);
  if (!bytes.ok) return failed({ ...bytes.error, parameters: { file: file.name } });
  if (typeof bytes.value === 'number') return success({ type: 'too_large', bytes: bytes.value });
  // A proxy may end a broken answer as if it were whole, and state the shorter length: the card knows better.
  if (bytes.value.byteLength < (file.size ?? download.value.size ?? 0)) {
    return failed({ ...cut, parameters: { file: file.name } });
  }
  const moment = Date.parse(file.createdAt ?? work.issue.created_at);
  const attached = {
    set: onec.profile.taskFile.set,
    owner: taskRef,
    name: file.name,
    extension: file.extension,
    bytes: bytes.value,
    createdAt:
      run.lookups.wallTime(file.createdAt ?? work.issue.created_at) ?? momentToWallTime(moment, 'UTC'),
    modifiedAtUtc: momentToWallTime(moment, 'UTC'),
    attachmentId: file.attachmentId,
    description: file.description,
  };
  const first = await writeAttachedFile(onec, { ...attached, lookFirst: options.lookFirst });
  const written =
    !first.ok && first.error.applied === 'unknown' && first.error.disposition !== 'fatal'
      ? await writeAttachedFile(onec, { ...attached, lookFirst: true })
      : first;
  return written.ok ? success({ type: 'attached', ...written.value }) : written;
}

/** The whole file, or the bytes counted when it proved too large. */
async function readAll(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Result<Uint8Array | number, Problem>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > limit) return success(bytes);
      chunks.push(chunk);
    }
  } catch (error: unknown) {
    if (error instanceof FileCutError) return failed(cut);
    throw error;
  }
  return success(Buffer.concat(chunks));
}

const cut: Problem = {
  code: 'import.file_cut',
  side: 'okdesk',
  operation: 'GET attachment_url',
  disposition: 'refused',
  applied: 'no',
  parameters: {},
};
