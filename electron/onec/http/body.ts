import type { Readable } from 'node:stream';

/** Bodies of `$count` and of the application server begin with U+FEFF (seen in the wild). */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * The whole body as text, or `undefined` when it is longer than the limit in bytes (the rest is not read). Throws what
 * the stream throws: a cut connection.
 */
export async function bodyText(stream: Readable, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) return undefined;
    chunks.push(bytes);
  }
  return withoutByteOrderMark(Buffer.concat(chunks).toString('utf8'));
}

/** What the content type says the body is, before anything is parsed. */
export function contentKind(contentType: string): 'json' | 'xml' | 'html' | 'text' | 'none' {
  const type = contentType.toLowerCase();
  if (type.includes('json')) return 'json';
  if (type.includes('html')) return 'html';
  if (type.includes('xml')) return 'xml';
  return type.trim() === '' ? 'none' : 'text';
}
