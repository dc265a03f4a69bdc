import { type Fields, isFields, list, text } from '../data/row.ts';
import { UploadedFile } from './multipart.ts';

/**
 * What a write carries under its key (`{"company":{…}}`). Some methods were seen to take the fields without the wrapper
 * (`flat`). `undefined` when there is nothing to read.
 */
export function unwrap(body: unknown, key: string, form: 'wrapped' | 'flat'): Fields | undefined {
  if (!isFields(body)) return undefined;
  const inside = body[key];
  if (isFields(inside)) return inside;
  return form === 'flat' ? body : undefined;
}

/** A file to be stored, out of `…[attachments][0][attachment]`. */
export interface FileToStore {
  readonly file: UploadedFile;
  readonly description: string;
  readonly isPublic: boolean;
}

/**
 * Files of a form. The index must be a number: `[attachments][][attachment]` is refused (a client in the wild met 422);
 * then the answer is `undefined`.
 */
export function filesOf(fields: Fields): readonly FileToStore[] | undefined {
  const given = fields['attachments'];
  if (given === undefined || given === null || given === '') return [];
  if (Array.isArray(given)) return list(fields, 'attachments').length === 0 ? [] : undefined;
  if (!isFields(given)) return undefined;
  const files: FileToStore[] = [];
  for (const [index, entry] of Object.entries(given)) {
    if (!/^\d+$/.test(index) || !isFields(entry)) return undefined;
    const file = entry['attachment'];
    if (!(file instanceof UploadedFile)) return undefined;
    const shown = entry['is_public'];
    files.push({
      file,
      description: text(entry, 'description') ?? '',
      isPublic: shown !== false && shown !== 'false' && shown !== '0',
    });
  }
  return files;
}
