import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../../electron/http/client.ts';
import { portOf } from './proxy-server.ts';

/** A server that tells what it was asked and sends everybody elsewhere. */
async function redirectingServer() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(302, { location: '/elsewhere' }).end('{"a":1}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}/`, asked };
}

test('a request that is called off before it goes is not sent', async () => {
  const { url, asked } = await redirectingServer();
  const request = createHttpClient<string>(undefined, { responseType: 'text' });
  const call = { method: 'POST', url, headers: {}, data: '{}' };
  await expect(request({ ...call, signal: AbortSignal.abort() })).rejects.toThrow();
  await request(call);
  expect(asked).toEqual(['POST /']);
});

test('a status is an answer, its text comes as it is, and nobody is led elsewhere', async () => {
  const { url, asked } = await redirectingServer();
  const request = createHttpClient<string>(undefined, { responseType: 'text' });
  const { status, data, headers } = await request({ method: 'GET', url, headers: {} });
  expect({ status, data, location: headers['location'] }).toEqual({
    status: 302,
    data: '{"a":1}',
    location: '/elsewhere',
  });
  expect(asked).toEqual(['GET /']);
});
