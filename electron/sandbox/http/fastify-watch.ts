import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fault, FaultQueue } from './faults.ts';
import type { RequestCounter } from './request-counter.ts';

/** Query parameters whose values are secrets and stay out of the log. */
const secretParameters = /((?:^|&)(?:api_token|password)=)[^&]*/g;

/**
 * Lets `faults` strike and `counter` count every request of a Fastify server, unknown paths included. Call it on the
 * root instance before any route is registered; it needs `forceCloseConnections: true` to close without waiting
 * for delayed answers.
 */
export function watchRequests(app: FastifyInstance, faults: FaultQueue, counter: RequestCounter): void {
  const struck = new WeakMap<FastifyRequest, Fault>();
  const counted = new WeakSet<FastifyRequest>();

  const count = (request: FastifyRequest, status: number, applied: boolean) => {
    if (counted.has(request)) return;
    counted.add(request);
    counter.record({ method: request.method, ...splitUrl(request.url), status, applied });
  };

  app.addHook('onRequest', async (request, reply) => {
    const { path, query } = splitUrl(request.url);
    const pathAndQuery = query === '' ? path : `${path}?${query}`;
    const fault = faults.take({ method: request.method, path, pathAndQuery });
    if (fault === undefined) return undefined;
    struck.set(request, fault);
    if (fault.type === 'dropBefore' || fault.type === 'silentBefore') {
      count(request, 0, false);
      reply.hijack();
      if (fault.type === 'dropBefore') request.raw.socket.destroy();
      return undefined;
    }
    return insteadOfHandler(fault, reply);
  });

  // After the body was read: a client that gave up waiting has sent its request, and it is applied all the same.
  app.addHook('preHandler', async (request) => {
    const fault = struck.get(request);
    if (fault?.type === 'delay') await waitUnlessClosed(request, fault.ms);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const fault = struck.get(request);
    const replaced = fault?.type === 'status' || fault?.type === 'html';
    count(request, reply.statusCode, !replaced);
    return fault === undefined ? payload : spoil(fault, request, reply, payload);
  });

  app.addHook('onResponse', async (request, reply) => count(request, reply.statusCode, true));
}

function insteadOfHandler(fault: Fault, reply: FastifyReply): FastifyReply | undefined {
  if (fault.type === 'html') {
    return reply
      .code(fault.status)
      .type('text/html; charset=utf-8')
      .send(`<!DOCTYPE html><html><body><h1>${fault.status}</h1><p>nginx</p></body></html>`);
  }
  if (fault.type !== 'status') return undefined;
  const body = fault.body ?? '';
  return reply
    .code(fault.status)
    .headers({ ...fault.headers })
    .type(fault.contentType ?? (body === '' ? 'text/plain' : 'application/json; charset=utf-8'))
    .send(body);
}

function spoil(fault: Fault, request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (fault.type === 'dropAfter') {
    request.raw.socket.destroy();
    return payload;
  }
  if (fault.type === 'silentAfter') return once(request.raw.socket, 'close').then(() => payload);
  if (fault.type === 'rows') {
    reply.removeHeader('content-length');
    return rearranged(payload, fault.order);
  }
  if (fault.type === 'emptyBody') {
    reply.removeHeader('content-length');
    if (payload instanceof Readable) payload.destroy();
    return '';
  }
  if (fault.type === 'truncate') {
    reply.removeHeader('content-length');
    return firstHalf(payload);
  }
  return payload;
}

function firstHalf(payload: unknown): unknown {
  if (typeof payload === 'string') return payload.slice(0, Math.floor(payload.length / 2));
  if (Buffer.isBuffer(payload)) return payload.subarray(0, Math.floor(payload.length / 2));
  return payload instanceof Readable ? Readable.from(firstChunkHalved(payload)) : payload;
}

async function* firstChunkHalved(stream: Readable): AsyncGenerator<unknown> {
  for await (const chunk of stream) {
    yield firstHalf(chunk);
    return;
  }
}

/** A list as such (ОкДеск) or under `value` (OData); whatever else the answer holds stays as it is. */
function rearranged(payload: unknown, order: 'twice' | 'backwards'): unknown {
  const text = Buffer.isBuffer(payload) ? payload.toString('utf8') : payload;
  if (typeof text !== 'string') return payload;
  const rearrange = (rows: readonly unknown[]) =>
    order === 'twice' ? [...rows, ...rows] : rows.toReversed();
  try {
    const answer: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (Array.isArray(answer)) return JSON.stringify(rearrange(answer));
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return payload;
    return Array.isArray(answer.value)
      ? JSON.stringify({ ...answer, value: rearrange(answer.value) })
      : payload;
  } catch {
    return payload;
  }
}

async function waitUnlessClosed(request: FastifyRequest, ms: number): Promise<void> {
  const closed = new AbortController();
  const close = () => closed.abort();
  request.raw.socket.once('close', close);
  await wait(ms, undefined, { signal: closed.signal }).catch(() => undefined);
  request.raw.socket.off('close', close);
}

function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1).replace(secretParameters, '$1***');
  return { path: decoded(path), query: decoded(query) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
