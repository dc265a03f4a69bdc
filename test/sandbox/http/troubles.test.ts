import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFranchisee } from '../../../electron/sandbox/data/franchisee.ts';
import { type RunningOkdesk, startOkdeskSandbox } from '../../../electron/sandbox/okdesk/start.ts';
import { type RunningOneC, startOneCSandbox } from '../../../electron/sandbox/onec/start.ts';

const data = makeFranchisee({ seed: 1, partners: 3, issues: 4, today: '2026-11-20' });
let onec: RunningOneC;
let okdesk: RunningOkdesk;

beforeAll(async () => {
  onec = await startOneCSandbox({
    seed: data.onec,
    newReference: () => '00000000-0000-4000-a000-000000000077',
  });
  okdesk = await startOkdeskSandbox({ seed: data.okdesk });
});
afterAll(() => Promise.all([onec.close(), okdesk.close()]));

const partners = () =>
  fetch(`${onec.url}/Catalog_Партнеры?$format=json`, {
    headers: { Authorization: `Basic ${Buffer.from(`${onec.user}:${onec.password}`).toString('base64')}` },
  });
const statuses = (signal?: AbortSignal) =>
  fetch(`${okdesk.url}/api/v1/issues/statuses?api_token=${okdesk.token}`, signal ? { signal } : {});

test.each(['twice', 'backwards'] as const)('the rows of a list come %s, on both sides', async (order) => {
  const rearranged = (rows: readonly unknown[]) =>
    order === 'twice' ? [...rows, ...rows] : rows.toReversed();
  const { value } = await (await partners()).json();
  onec.faults.add({ fault: { type: 'rows', order } });
  expect((await (await partners()).json()).value).toEqual(rearranged(value));
  const list = await (await statuses()).json();
  okdesk.faults.add({ fault: { type: 'rows', order } });
  expect(await (await statuses()).json()).toEqual(rearranged(list));
});

test.each(['silentBefore', 'silentAfter'] as const)(
  'a server that is %s never answers; who waits no longer goes away',
  async (type) => {
    okdesk.faults.add({ fault: { type } });
    const answer = statuses(AbortSignal.timeout(150));
    await expect(answer).rejects.toThrow('timeout');
    expect(okdesk.requestLog().at(-1)).toMatchObject({ applied: type === 'silentAfter' });
  },
);

test('a server that does not listen refuses the connection, and has its data when it listens again', async () => {
  okdesk.listening.stop();
  const refused = once(connect(Number(new URL(okdesk.url).port), '127.0.0.1'), 'connect');
  await expect(refused).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await okdesk.listening.resume();
  expect((await statuses()).status).toBe(200);
});

test('references of new objects come from whoever starts the server', () => {
  const ref = onec.asPerson().create('Catalog_ОкД_ПроизводителиОборудования', { Description: 'Завод' });
  expect(ref).toBe('00000000-0000-4000-a000-000000000077');
});
