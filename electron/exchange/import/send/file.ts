import type { OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import { writeAttachedFile } from '../../../onec/attached-files.ts';
import { momentToWallTime } from '../../../onec/values/wall-time.ts';
import type { ImportRun } from '../import-run.ts';
import type { IssueFile } from '../map/issue-files.ts';
import type { IssueAtWork } from './issue-at-work.ts';

/**
 * Attaches one file to the task. It is held in memory once, because 1C takes files as base64 inside JSON only. A write
 * whose outcome is unknown is looked up before the second try.
 */
export async function sendFile(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
  file: IssueFile,
  content: { readonly bytes: Uint8Array; readonly lookFirst: boolean },
): Promise<Result<{ readonly ref: OneCRef; readonly dataVersion: string }, Problem>> {
  const { onec } = run.context;
  const created = file.createdAt ?? work.issue.created_at;
  const moment = Date.parse(created);
  const attached = {
    set: onec.profile.taskFile.set,
    owner: taskRef,
    name: file.name,
    extension: file.extension,
    bytes: content.bytes,
    createdAt: run.lookups.wallTime(created) ?? momentToWallTime(moment, 'UTC'),
    modifiedAtUtc: momentToWallTime(moment, 'UTC'),
    attachmentId: file.attachmentId,
    description: file.description,
  };
  const first = await writeAttachedFile(onec, { ...attached, lookFirst: content.lookFirst });
  return !first.ok && first.error.applied === 'unknown' && first.error.disposition !== 'fatal'
    ? writeAttachedFile(onec, { ...attached, lookFirst: true })
    : first;
}
