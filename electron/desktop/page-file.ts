import { extname, resolve, sep } from 'node:path';
import { isOwnAddress } from '../ipc/own-address.ts';

/** Kinds of files that a page consists of; anything else is not handed out. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A file of the page and what it is. */
export interface PageFile {
  readonly path: string;
  readonly contentType: string;
}

/** The file that an address means; `undefined` for another host, another kind of file, or a way out of the folder. */
export function pageFile(address: string, folder: string): PageFile | undefined {
  if (!isOwnAddress(address)) return undefined;
  const name = decoded(new URL(address).pathname);
  // A backslash and a drive are ways out on Windows only; they are refused everywhere alike.
  if (name === undefined || /[\\:\0]/u.test(name)) return undefined;
  const path = resolve(folder, `.${name}`);
  const contentType = contentTypes[extname(path)];
  if (contentType === undefined || !path.startsWith(`${resolve(folder)}${sep}`)) return undefined;
  return { path, contentType };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
