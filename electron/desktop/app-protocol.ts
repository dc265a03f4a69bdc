import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { ownScheme } from '../ipc/own-address.ts';
import { contentPolicy, withNonce } from './content-policy.ts';
import { pageFile } from './page-file.ts';

/** Must be called before ready: a standard, secure scheme has an origin, which the content policy and the gate need. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: ownScheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the window's files out of the program's archive, and nothing else. */
export function serveOwnPages(folder: string): void {
  protocol.handle(ownScheme, (request) => answer(request, folder));
}

async function answer({ method, url }: Request, folder: string): Promise<Response> {
  if (method !== 'GET') return refusal(405);
  const file = pageFile(url, folder);
  if (file === undefined) return refusal(404);
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'Content-Type': file.contentType,
    'Content-Security-Policy': contentPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  try {
    if (!file.contentType.startsWith('text/html')) return new Response(await bytes(file.path), { headers });
    return new Response(withNonce(await readFile(file.path, 'utf8'), nonce), { headers });
  } catch {
    return refusal(404);
  }
}

/** A plain view of bytes: `Response` takes no buffer that might be shared. */
async function bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

function refusal(status: number): Response {
  return new Response('', { status, headers: { 'Content-Security-Policy': "default-src 'none'" } });
}
