import axios from 'axios';
import { z } from 'zod';
import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { AgentMaker } from '../../http/agents.ts';
import { networkFailure } from '../../http/network-failure.ts';
import type { FileDownload } from '../okdesk.ts';
import type { Connection } from '../wire/connection.ts';

const attachmentAddressSchema = z.object({
  attachment_url: z.string().min(1),
  attachment_file_size: z.coerce.number().nullish(),
});

export interface DownloadOptions {
  readonly siteUrl: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly agents?: AgentMaker | undefined;
}

/** Bytes were cut off on their way. Thrown by the stream, because an iteration has no other way to say it. */
export class FileCutError extends Error {
  override readonly name = 'FileCutError';
}

async function* bytes(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void, void> {
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error: unknown) {
    throw new FileCutError(`the file was cut off (${networkFailure(error)})`);
  }
}

/** Not a `Connection` call: the storage is another host, gets no token, and may redirect as it likes. */
async function fetchFile(url: string, options: DownloadOptions): Promise<FileDownload | number> {
  try {
    const answer = await axios.get<unknown>(url, {
      responseType: 'stream',
      ...(options.agents === undefined
        ? {}
        : { ...options.agents({ keepAlive: false }), proxy: false as const }),
      // Packed bytes would make `Content-Length` another number than the file's.
      headers: { 'Accept-Encoding': 'identity' },
      maxRedirects: 5,
      timeout: options.timeoutMs,
      validateStatus: () => true,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const stream = z.custom<AsyncIterable<unknown> & { destroy(): void }>().parse(answer.data);
    if (answer.status !== 200) {
      stream.destroy();
      return answer.status;
    }
    const size = Number(answer.headers['content-length']);
    return { size: Number.isFinite(size) ? size : undefined, stream: bytes(stream) };
  } catch {
    return 0;
  }
}

/**
 * Two steps: the attachment's card gives an address that lives about 30 seconds, the bytes come from there. When that
 * fails (expired: 403 of the storage), once more with a fresh address. The size limit is the caller's. Both go first: 1C
 * waits for the file, and the address does not live long.
 */
export async function downloadAttachment(
  connection: Connection,
  options: DownloadOptions,
  issueId: OkdeskId,
  attachmentId: OkdeskId,
): Promise<Result<FileDownload, Problem>> {
  const path = `issues/${issueId}/attachments/${attachmentId}`;
  let status = 0;
  for (const _attempt of ['first', 'fresh']) {
    const card = await connection.ask({ method: 'GET', path, first: true }, attachmentAddressSchema);
    if (!card.ok) return card;
    const address = URL.parse(card.value.attachment_url, options.siteUrl);
    if (address === null) break;
    const file = await connection.turn(() => fetchFile(address.href, options), { first: true });
    if (typeof file === 'object') {
      return success({ ...file, size: file.size ?? card.value.attachment_file_size ?? undefined });
    }
    status = file ?? 0;
  }
  return failed({
    code: 'okdesk.file_refused',
    side: 'okdesk',
    operation: `GET ${path}`,
    disposition: status === 0 || status >= 500 ? 'waiting' : 'refused',
    applied: 'no',
    parameters: { status },
    ...(status === 0 ? {} : { status }),
  });
}
