import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** A real proxy of the two kinds of an office: it forwards plain requests and opens tunnels. */
export interface ProxyServer {
  readonly address: string;
  /** What it was asked for: `GET onec.example`, `CONNECT franchisee.okdesk.example`. */
  readonly asked: readonly string[];
  /** Connections that clients have opened to it. */
  connections(): number;
}

/**
 * Every host is found at `port` of this machine: whoever reaches an invented name got there by the proxy. `refusing`
 * answers 407, as a proxy that wants a sign-in.
 */
export async function startProxy(port: number, { refusing = false } = {}): Promise<ProxyServer> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((asking, answer) => {
    const url = new URL(asking.url ?? '', 'http://nowhere.example');
    asked.push(`${asking.method} ${url.hostname}`);
    if (refusing) {
      answer.writeHead(407, { 'Proxy-Authenticate': 'Basic' }).end();
      return;
    }
    const onward = request(
      { port, method: asking.method ?? 'GET', path: url.pathname + url.search, headers: asking.headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      },
    );
    asking.pipe(onward);
  });
  server.on('connect', (asking, client: Duplex) => {
    asked.push(`CONNECT ${asking.url?.split(':')[0] ?? ''}`);
    if (refusing) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    const onward = connect({ port }, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  server.on('connection', (socket) => {
    connections += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { address: `http://127.0.0.1:${portOf(server.address())}`, asked, connections: () => connections };
}

/** Port of a listening server. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return address.port;
}
