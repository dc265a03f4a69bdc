import { type Agent, type IncomingMessage, request as openRequest } from 'node:http';
import { directAgents } from '../../../electron/http/agents.ts';
import { createHttpClient } from '../../../electron/http/client.ts';
import type { WireRequest } from './recording.ts';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

/** Sends a request as it was recorded. */
export type Sender = (request: WireRequest, agent: Agent) => Promise<Answer>;

/** By axios, which is given, as both clients of the program use it. */
export function axiosSender(): Sender {
  const request = createHttpClient<string>(directAgents, { responseType: 'text' });
  return async ({ method, host, path, headers, body }, agent) => {
    const {
      status,
      data,
      headers: answered,
    } = await request({
      method,
      url: `http://${host}${path}`,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      httpAgent: agent,
      ...(body.length === 0 ? {} : { data: body }),
    });
    const { location } = answered;
    return { status, location: typeof location === 'string' ? location : undefined, text: data };
  };
}

/** By Node's own HTTP, with nothing above its sockets. */
export const nodeSender: Sender = ({ method, host, path, headers, body }, agent) =>
  new Promise((resolve, reject) => {
    const receive = (answer: IncomingMessage) => {
      const pieces: Uint8Array[] = [];
      answer.on('data', (piece: Uint8Array) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location,
          text: Buffer.concat(pieces).toString(),
        }),
      );
    };
    const sending = openRequest(`http://${host}${path}`, { method, headers, agent }, receive);
    sending.on('error', reject);
    sending.end(body);
  });
