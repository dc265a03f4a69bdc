import type { Fields } from '../data/row.ts';
import { nest } from './rails.ts';

/** A file out of a form. */
export class UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
  constructor(name: string, bytes: Buffer) {
    this.name = name;
    this.bytes = bytes;
  }
}

/** Reads a `multipart/form-data` body into nested fields; `undefined` when it is not one. */
export async function parseMultipart(contentType: string, body: Buffer): Promise<Fields | undefined> {
  // The platform's own parser: a Response needs only the header and the bytes.
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return undefined;
  const pairs: [string, unknown][] = [];
  for (const [name, value] of form) {
    const file = typeof value === 'string' ? undefined : Buffer.from(await value.arrayBuffer());
    pairs.push([
      name,
      file === undefined || typeof value === 'string' ? value : new UploadedFile(value.name, file),
    ]);
  }
  return nest(pairs);
}
