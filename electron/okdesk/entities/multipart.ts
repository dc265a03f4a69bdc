/** A file to be sent with a comment. */
export interface FileToSend {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly description?: string;
  /** Seen by the client in the portal. */
  readonly isPublic: boolean;
}

/**
 * Files and fields of one entity as a form. Names follow the JSON nesting, and the index of a file is a number: an
 * empty index (`[attachments][]`) is refused with 422, as one client's author saw live.
 */
export function entityForm(
  wrapper: string,
  fields: Readonly<Record<string, string | number | boolean>>,
  files: readonly FileToSend[],
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`${wrapper}[${name}]`, String(value));
  for (const [index, file] of files.entries()) {
    const field = (name: string) => `${wrapper}[attachments][${index}][${name}]`;
    form.append(field('attachment'), new Blob([file.bytes]), file.name);
    form.append(field('is_public'), String(file.isPublic));
    if (file.description !== undefined) form.append(field('description'), file.description);
  }
  return form;
}
