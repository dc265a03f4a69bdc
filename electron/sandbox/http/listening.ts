import type { FastifyInstance } from 'fastify';

/** The server's ear: a connection to a server that does not listen is refused, as when its machine has been switched off. */
export interface Listening {
  /** Refuses new connections and cuts those that are open; the data stay. */
  stop(): void;
  /** Listens again at the same address. */
  resume(): Promise<void>;
}

/** Of a server that listens at `url`. */
export function listeningOf(app: FastifyInstance, url: string): Listening {
  const port = Number(new URL(url).port);
  return {
    stop() {
      app.server.close();
      app.server.closeAllConnections();
    },
    resume: () =>
      new Promise((resolve, reject) => {
        if (app.server.listening) return resolve();
        app.server.once('error', reject);
        app.server.listen(port, '127.0.0.1', () => {
          app.server.off('error', reject);
          resolve();
        });
      }),
  };
}
