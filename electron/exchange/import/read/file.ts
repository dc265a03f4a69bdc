import type { OkdeskId } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { FileCutError } from '../../../okdesk/entities/download.ts';
import { worksAhead } from '../../run/works-ahead.ts';
import type { ImportRun } from '../import-run.ts';
import type { IssueFile } from '../map/issue-files.ts';
import { bytesInMegabyte } from '../plan/files.ts';

type FetchedFile =
  | { readonly type: 'whole'; readonly bytes: Uint8Array }
  /** The size that ОкДеск stated was absent or wrong: counted while downloading, which then stopped. */
  | { readonly type: 'too_large'; readonly size: number };

export interface FileFetcher {
  /** Files that will be taken, in this order: the first ones begin to come. */
  expect(files: readonly IssueFile[]): void;
  /** A file, and the next one begins to come. */
  take(file: IssueFile): Promise<Result<FetchedFile, Problem>>;
  /** Waits for what came and was not taken. */
  end(): Promise<void>;
}

/** Larger files are not downloaded ahead: one of them in memory is enough. */
const largestAhead = 4 * bytesInMegabyte;
/** A file takes three answers of ОкДеск one after the other; 1C needs but two for one whose bytes it has. */
const filesAhead = 2;

/**
 * Downloads the files of one issue, some ahead of 1C, which would have nothing to do meanwhile.
 */
export function fileFetcher(run: ImportRun, issueId: OkdeskId): FileFetcher {
  let expected: readonly IssueFile[] = [];
  const ahead = new Map<OkdeskId, Promise<Result<FetchedFile, Problem>>>();

  function startMore() {
    if (!worksAhead(run.context.settings)) return;
    for (const file of expected.slice(0, filesAhead)) {
      if (file.size === undefined || file.size > largestAhead) return;
      if (ahead.has(file.attachmentId)) continue;
      const fetched = fetchFile(run, issueId, file);
      // Its failure belongs to whoever takes the file, also when nobody has come for it yet.
      fetched.catch(() => undefined);
      ahead.set(file.attachmentId, fetched);
    }
  }

  return {
    expect(files) {
      expected = files;
      startMore();
    },
    async take(file) {
      const fetched = await (ahead.get(file.attachmentId) ?? fetchFile(run, issueId, file));
      ahead.delete(file.attachmentId);
      expected = expected.filter(({ attachmentId }) => attachmentId !== file.attachmentId);
      startMore();
      return fetched;
    },
    async end() {
      await Promise.allSettled(ahead.values());
    },
  };
}

/** Downloads one file into memory, whose use the limit of the settings bounds. */
async function fetchFile(
  run: ImportRun,
  issueId: OkdeskId,
  file: IssueFile,
): Promise<Result<FetchedFile, Problem>> {
  const { okdesk, settings } = run.context;
  const limit = settings.import.maxFileMegabytes * bytesInMegabyte;
  const download = await okdesk.issues.download(issueId, file.attachmentId);
  if (!download.ok) return download;
  const stated = download.value.size ?? 0;
  if (stated > limit) return success({ type: 'too_large', size: stated });
  const fetched = await readAll(download.value.stream, limit);
  if (!fetched.ok) return failed({ ...fetched.error, parameters: { file: file.name } });
  if (fetched.value.type !== 'whole') return fetched;
  const problem = notTheFile(file, fetched.value.bytes.byteLength, file.size ?? download.value.size);
  return problem === undefined ? fetched : failed(problem);
}

/**
 * A proxy may end a broken answer as if it were whole and state the shorter length, or send a page of its own with 200: the
 * card, which has the size of the file that was attached (`attachment_file_size`, OkDesk API «Заявки»), knows better.
 */
function notTheFile(file: IssueFile, bytes: number, expected: number | undefined): Problem | undefined {
  if (expected === undefined || bytes === expected) return undefined;
  if (bytes < expected) return { ...cut, parameters: { file: file.name } };
  return { ...cut, code: 'import.file_differs', parameters: { file: file.name, bytes, expected } };
}

async function readAll(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Result<FetchedFile, Problem>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limit) return success({ type: 'too_large', size });
      chunks.push(chunk);
    }
  } catch (error: unknown) {
    if (error instanceof FileCutError) return failed(cut);
    throw error;
  }
  return success({ type: 'whole', bytes: Buffer.concat(chunks) });
}

const cut: Problem = {
  code: 'import.file_cut',
  side: 'okdesk',
  operation: 'GET attachment_url',
  disposition: 'refused',
  applied: 'no',
  parameters: {},
};
