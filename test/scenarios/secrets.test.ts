import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFranchisee } from '../../electron/sandbox/data/franchisee.ts';
import type { FaultQueue } from '../../electron/sandbox/http/faults.ts';
import { startWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'exchange-secrets-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('токен и пароль не читаются ни в одном файле, который записала программа, что бы ни случилось', async () => {
  const data = makeFranchisee({ seed: 5, partners: 8, issues: 12 });
  const storePath = join(folder, 'exchange.sqlite');
  const world = await startWorld({ onecSeed: data.onec, okdeskSeed: data.okdesk, storePath });
  const { okdesk, onec } = world;
  // The worst a server can do: quote in its answer the very secret that it was sent.
  const strike = (faults: FaultQueue, path: RegExp, secret: string) => {
    const quoted = JSON.stringify({ errors: { name: secret } });
    faults.add(
      { path, times: 2, fault: { type: 'status', status: 500, body: `echo ${secret}` } },
      { path, times: 2, fault: { type: 'status', status: 422, body: quoted } },
      { path, times: 2, fault: { type: 'truncate' } },
      { path, times: 2, fault: { type: 'dropAfter' } },
      { path, times: 2, fault: { type: 'html', status: 200 } },
    );
  };
  const basic = Buffer.from(`${onec.user}:${onec.password}`).toString('base64');
  await world.run('export', { token: 'f'.repeat(40) });
  strike(okdesk.faults, /companies|contacts|issues/, okdesk.token);
  strike(onec.faults, /Document_/, basic);
  try {
    await world.run('export');
    await world.run('import');
  } finally {
    await world.close();
  }
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
  expect(written.length).toBeGreaterThan(0);
  for (const secret of [okdesk.token, 'f'.repeat(40), basic]) {
    const places = written.map((text) => text.indexOf(secret)).filter((place) => place >= 0);
    expect(places, `places of ${secret.slice(0, 4)}…`).toEqual([]);
  }
}, 120_000);
