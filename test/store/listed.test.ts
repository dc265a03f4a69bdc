import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { ExchangeStore } from '../../electron/store/store.ts';
import { exchangeIdSchema, type RunId } from '../../shared/ids.ts';
import { folder, mainExchange, okdeskId, opened, openedExchange } from './support.ts';

const item = (number: number, ...keys: readonly string[]) => ({
  okdeskId: okdeskId(number),
  payload: `"${number}"`,
  whole: false,
  keys,
});

const cleared = ({ listed }: ExchangeStore, run: RunId) => {
  let steps = 1;
  for (const _ of listed.clearSteps(run)) steps += 1;
  return steps;
};

test('records of a key, or of several, are found once each in the order of the list, also one whose card came later', () => {
  const { listed, runs } = openedExchange();
  const run = runs.start('export');
  listed.put(run, 'company', [item(9, 'name:a'), item(4, 'name:a', 'inn:1')]);
  listed.put(run, 'company', [item(7, 'name:a', 'name:a'), item(2, 'name:b')]);
  listed.put(run, 'company', [{ ...item(9, 'name:a'), payload: '"card"', whole: true }]);
  expect(listed.byKeys(run, 'company', ['name:a'])).toEqual([
    { okdeskId: 9, payload: '"card"', whole: true },
    { okdeskId: 4, payload: '"4"', whole: false },
    { okdeskId: 7, payload: '"7"', whole: false },
  ]);
  const bySeveral = listed.byKeys(run, 'company', ['name:b', 'inn:1', 'name:a']);
  expect(bySeveral.map((record) => record.okdeskId)).toEqual([9, 4, 7, 2]);
  expect(listed.byKeys(run, 'company', [])).toEqual([]);
});

test('a record is found by the keys of its card alone, once it was read', () => {
  const { listed, runs } = openedExchange();
  const run = runs.start('export');
  listed.put(run, 'company', [item(4, 'name:a', 'inn:1')]);
  listed.put(run, 'company', [item(4, 'inn:1', 'crm_1c_id:x')]);
  const found = (key: string) => listed.byKeys(run, 'company', [key]).length;
  expect(['name:a', 'inn:1', 'crm_1c_id:x', 'inn:2'].map(found)).toEqual([0, 1, 1, 0]);
});

test('runs of two exchanges at the same time, and two kinds, see nothing of each other', () => {
  const store = opened();
  const [one, other] = [store.exchange(mainExchange), store.exchange(exchangeIdSchema.parse('other'))];
  const [run, otherRun] = [one.runs.start('export'), other.runs.start('export')];
  one.listed.put(run, 'company', [item(4, 'name:a')]);
  one.listed.put(run, 'contact', [item(4, 'name:b')]);
  other.listed.put(otherRun, 'company', [{ ...item(4, 'name:a'), payload: '"other"' }]);
  expect(one.listed.byKeys(run, 'company', ['name:a'])).toMatchObject([{ payload: '"4"' }]);
  expect(one.listed.byKeys(run, 'company', ['name:b'])).toEqual([]);

  cleared(one, run);
  expect(one.listed.byKeys(run, 'company', ['name:a'])).toEqual([]);
  expect(one.listed.byKeys(run, 'contact', ['name:b'])).toEqual([]);
  expect(other.listed.byKeys(otherRun, 'company', ['name:a'])).toMatchObject([{ payload: '"other"' }]);
});

test('a long list is forgotten in many steps, so that nobody waits for it', () => {
  const exchange = openedExchange();
  const run = exchange.runs.start('export');
  const items = Array.from({ length: 1000 }, (_, index) => item(index + 1, 'name:a'));
  exchange.listed.put(run, 'company', items);
  expect(cleared(exchange, run)).toBeGreaterThan(5);
  expect(exchange.listed.byKeys(run, 'company', ['name:a'])).toEqual([]);
});

test('a page that cannot be kept is not kept by half', () => {
  const { listed, runs } = openedExchange();
  const run = runs.start('export');
  const broken = {
    ...item(5),
    get keys(): readonly string[] {
      throw new Error('no key');
    },
  };
  expect(() => listed.put(run, 'company', [item(4, 'name:a'), broken])).toThrow('no key');
  expect(listed.byKeys(run, 'company', ['name:a'])).toEqual([]);
});

test('what was listed is no state: other processes do not see it, and the file holds nothing of it', () => {
  const path = join(folder(), 'exchange.sqlite');
  const store = opened(path);
  const { listed, runs } = store.exchange(mainExchange);
  const run = runs.start('export');
  listed.put(run, 'company', [item(4, 'name:a')]);
  const { listed: elsewhere } = opened(path).exchange(mainExchange);
  expect(elsewhere.byKeys(run, 'company', ['name:a'])).toEqual([]);
  store.close();
  const raw = new DatabaseSync(path, { readOnly: true });
  expect(raw.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE 'listed%'`).all()).toEqual([]);
  raw.close();
});
