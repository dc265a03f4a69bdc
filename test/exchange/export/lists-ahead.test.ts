import { expect, test } from 'vitest';
import { initialFill } from '../../../electron/exchange/export/initial-fill.ts';
import { makeFranchisee } from '../../../electron/sandbox/data/franchisee.ts';
import { requestsInOrder } from '../requests-in-order.ts';
import { sets } from './clients.ts';
import { startWorld, type WorldOptions } from './world.ts';

const data = makeFranchisee({ seed: 7, partners: 5, issues: 0 });
const franchisee = (more: WorldOptions = {}) =>
  startWorld({ onec: { seed: data.onec }, okdesk: { seed: data.okdesk }, ...more });

const isOfOneC = (request: string) => request.includes('/odata/');
const companyList = /companies\/list/;

test('while 1C is read for the first time, the lists in which its records will be looked for are read, too', async () => {
  await using world = await franchisee();
  const asked = requestsInOrder(world.onec, world.okdesk);
  expect((await world.run()).outcome).toBe('complete');
  const lastOfOneC = asked.findLastIndex(isOfOneC);
  const ahead = asked.slice(0, lastOfOneC).filter((request) => !isOfOneC(request));
  expect(ahead.some((request) => companyList.test(request))).toBe(true);
  expect(ahead.every((request) => request.startsWith('GET '))).toBe(true);
  // What the reading of 1C has done is one count, and that of the lists another: they do not take turns.
  const phases = world.progress.map(({ phase }) => phase);
  expect(phases.lastIndexOf('reading')).toBeLessThan(phases.findIndex((phase) => phase !== 'reading'));
});

test('where ОкДеск is asked one thing at a time, its lists have their turn when 1C is read', async () => {
  await using world = await franchisee({ inFlight: 1 });
  const asked = requestsInOrder(world.onec, world.okdesk);
  expect((await world.run()).outcome).toBe('complete');
  expect(asked.findIndex((request) => !isOfOneC(request))).toBeGreaterThan(asked.findLastIndex(isOfOneC));
});

test('a reading of 1C that fails leaves no list being read behind it', async () => {
  const companies = Array.from({ length: 500 }, (_, index) => ({ id: index + 1, name: `Клиент ${index}` }));
  await using world = await franchisee({ okdesk: { seed: { ...data.okdesk, companies } } });
  world.onec.faults.add({ path: new RegExp(sets.counterparty), fault: { type: 'status', status: 403 } });
  world.okdesk.faults.add({
    path: companyList,
    times: Number.POSITIVE_INFINITY,
    fault: { type: 'delay', ms: 200 },
  });
  const asked = requestsInOrder(world.okdesk);
  expect((await world.run()).outcome).toBe('refused');
  expect(asked.filter((request) => companyList.test(request))).toHaveLength(1);
});

test('lists in which new records are looked for are read before the first record goes, several at once', async () => {
  await using world = await franchisee();
  await initialFill(await world.context());
  await world.run();
  const log = world.okdesk.requestLog();
  const firstWrite = log.findIndex(({ method }) => method === 'POST');
  const lists = log.flatMap(({ method, query, path }, index) =>
    method === 'GET' && !query.includes('from_id') && !/\/\d+$/.test(path) ? [{ path, index }] : [],
  );
  expect(lists.length).toBeGreaterThan(4);
  expect(lists.every(({ index }) => index < firstWrite)).toBe(true);
  // The second one is asked before the first one's end is known.
  const firstEnd = log.findIndex(({ query }) => query.includes('from_id'));
  expect(lists[1]?.index).toBeLessThan(firstEnd);
  expect(world.progress.find(({ phase }) => phase !== 'reading')).toMatchObject({ phase: 'planning' });
});
