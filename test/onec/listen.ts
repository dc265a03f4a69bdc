import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A web server that is no 1C: answers whatever the test wants. */
export async function listen(
  answer: RequestListener,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/esti/odata/standard.odata`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
