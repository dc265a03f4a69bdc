import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { createOkdesk, type OkdeskOptions } from '../../electron/okdesk/create.ts';
import { okdeskSettingsSchema } from '../../shared/settings.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Answer of the small server; `cut` closes the connection without one. */
export type Given =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }
  | 'cut';

export const token = '0123456789abcdef0123456789abcdef01234567';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Uint8Array).parse(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A server of a few lines on a real socket, for answers that no faithful server gives. */
export async function startSmallServer(answer: (asked: Asked) => Given) {
  const log: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const asked = { method: request.method ?? '', path: url.pathname, query: url.searchParams, body };
      log.push(asked);
      const given = answer(asked);
      if (given === 'cut') {
        request.socket.destroy();
        return;
      }
      response.writeHead(given.status ?? 200, { 'Content-Type': 'application/json', ...given.headers });
      response.end(given.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Options of a client that waits for nothing: its clock jumps to the end of every wait and remembers it. */
export function impatient(url: string, more: Partial<OkdeskOptions> = {}) {
  const waits: number[] = [];
  let elapsed = 0;
  const options: OkdeskOptions = {
    settings: okdeskSettingsSchema.parse({ url, requestsPerSecond: 1000, timeoutSeconds: 5 }),
    token,
    random: () => 1,
    clock: {
      now: () => elapsed,
      async wait(milliseconds) {
        if (milliseconds >= 100) waits.push(milliseconds);
        elapsed += milliseconds;
        return true;
      },
    },
    ...more,
  };
  return { options, okdesk: createOkdesk(options), waits };
}
