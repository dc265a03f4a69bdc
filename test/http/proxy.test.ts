import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import tls from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { trustCertificates } from '../../electron/desktop/certificates.ts';
import { proxiedAgents } from '../../electron/http/agents.ts';
import { createOkdesk } from '../../electron/okdesk/create.ts';
import { createOneC } from '../../electron/onec/create.ts';
import { oneCRefSchema } from '../../shared/ids.ts';
import { exchangeSettingsSchema } from '../../shared/settings.ts';
import { portOf, startProxy } from './proxy-server.ts';

const here = import.meta.dirname;
const certificateFile = join(here, 'certificate', 'certificate.pem');
const identity = {
  cert: readFileSync(certificateFile),
  key: readFileSync(join(here, 'certificate', 'key.pem')),
};

/** A server that answers both interfaces' simplest questions. */
const answer: RequestListener = (asking, answering) => {
  if (asking.url?.startsWith('/api/v1/') === true) {
    answering
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(asking.method === 'GET' ? '[]' : '{}');
    return;
  }
  answering.writeHead(200, { 'Content-Type': 'application/json' }).end('{"value":[]}');
};

async function started(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return portOf(server.address());
}

function clients(scheme: 'http' | 'https', proxyFor: (address: string) => Promise<string>) {
  const settings = exchangeSettingsSchema.parse({
    id: 'main',
    onec: { url: `${scheme}://onec.example/base/odata/standard.odata`, user: 'exchange', timeoutSeconds: 5 },
    okdesk: { url: `${scheme}://franchisee.okdesk.example`, timeoutSeconds: 5 },
  });
  const agents = proxiedAgents(proxyFor);
  return {
    onec: createOneC({ settings: settings.onec, password: 'word', agents, wait: async () => false }),
    okdesk: createOkdesk({ settings: settings.okdesk, token: 'token', agents, patient: false }),
  };
}

/** One read and one write of each client. */
async function everything({ onec, okdesk }: ReturnType<typeof clients>) {
  const statuses = await okdesk.dictionaries.statuses();
  const company = await okdesk.companies.create({ name: 'Invented' });
  const constant = await onec.list('Catalog_Some', {});
  const posted = await onec.post('Document_Some', someRef);
  return [statuses, company, constant, posted].map((one) => (one.ok ? 'ok' : one.error.code));
}
const someRef = oneCRefSchema.parse('11111111-1111-4111-8111-111111111111');

test('reads and writes of both clients go by the proxy, which alone knows the hosts', async () => {
  const proxy = await startProxy(await started(createServer(answer)));
  await everything(clients('http', async () => proxy.address));
  expect(proxy.asked).toEqual([
    'GET franchisee.okdesk.example',
    'POST franchisee.okdesk.example',
    'GET onec.example',
    'POST onec.example',
  ]);
});

test('encrypted requests go through tunnels that the proxy cannot read; 1C keeps one, each write to ОкДеск opens its own', async () => {
  const seen: string[] = [];
  const server = createSecureServer(identity, (asking, answering) => {
    seen.push(`${asking.method} ${asking.headers.host}`);
    answer(asking, answering);
  });
  const proxy = await startProxy(await started(server));
  trustCertificates(certificateFile);
  const both = clients('https', async () => proxy.address);
  await everything(both);
  await everything(both);
  const toOkdesk = 'CONNECT franchisee.okdesk.example';
  expect(proxy.asked.filter((one) => one === toOkdesk)).toHaveLength(3);
  expect(proxy.asked.filter((one) => one === 'CONNECT onec.example')).toHaveLength(1);
  expect(seen.filter((one) => one === 'POST onec.example')).toHaveLength(2);
});

test('a host that needs no proxy is reached directly, whatever the environment says', async () => {
  const port = await started(createServer(answer));
  const proxy = await startProxy(port);
  const before = process.env['http_proxy'];
  process.env['http_proxy'] = proxy.address;
  onTestFinished(() => {
    if (before === undefined) delete process.env['http_proxy'];
    else process.env['http_proxy'] = before;
  });
  const settings = exchangeSettingsSchema.parse({
    id: 'main',
    okdesk: { url: `http://localhost:${port}`, timeoutSeconds: 5 },
  });
  const okdesk = createOkdesk({
    settings: settings.okdesk,
    token: 'token',
    agents: proxiedAgents(async () => ''),
    patient: false,
  });
  expect((await okdesk.dictionaries.statuses()).ok).toBe(true);
  expect(proxy.asked).toEqual([]);
});

test.each(['http', 'https'] as const)(
  'a proxy that wants a sign-in is named as the cause (%s)',
  async (scheme) => {
    const proxy = await startProxy(await started(createServer(answer)), { refusing: true });
    const codes = await everything(clients(scheme, async () => proxy.address));
    expect(new Set(codes)).toEqual(new Set(['okdesk.proxy', 'onec.proxy']));
  },
);

test.each(['http', 'https'] as const)(
  'a proxy that does not answer is not taken for a broken 1C (%s)',
  async (scheme) => {
    const codes = await everything(clients(scheme, async () => 'http://127.0.0.1:9'));
    expect(new Set(codes)).toEqual(new Set(['okdesk.proxy', 'onec.proxy']));
  },
);

test('a certificate of an unknown authority is refused until its file is named', async () => {
  const port = await started(createSecureServer(identity, answer));
  const proxy = await startProxy(port);
  const ask = async () => {
    const answered = await clients('https', async () => proxy.address).okdesk.dictionaries.statuses();
    return answered.ok ? 'ok' : answered.error.code;
  };
  expect(trustCertificates('')).toBeUndefined();
  expect(await ask()).toBe('okdesk.tls_self_signed');
  expect(trustCertificates(certificateFile)).toBeUndefined();
  expect(await ask()).toBe('ok');
});

test('a file without certificates is told, and what the system trusts holds all the same', () => {
  expect(trustCertificates(join(here, 'proxy.test.ts'))?.code).toBe('desktop.ca_file_unreadable');
  expect(trustCertificates(join(here, 'nothing.pem'))?.code).toBe('desktop.ca_file_unreadable');
  expect(tls.getCACertificates('default').length).toBeGreaterThan(50);
});
