import { describe, expect, test } from 'vitest';
import { initialFill } from '../../../../electron/exchange/export/initial-fill.ts';
import type { ExchangePlanNode } from '../../../../electron/onec/onec.ts';
import { key, partner, seedOf, sets } from '../clients.ts';
import { startWorld, type World } from '../world.ts';

const warnings = (world: World) => world.store.journal.list({ code: 'export.plan_out_of_step' });
/** Requests of a comparison of versions. */
const comparisons = (world: World) =>
  world.onec.requestLog().filter(({ path, query }) => `${path}?${query}`.includes('DataVersion')).length;

async function nodeOf(world: World): Promise<ExchangePlanNode> {
  const { onec } = await world.context();
  const nodes = await onec.exchangePlanNodes();
  const node = nodes.ok ? nodes.value.find((entry) => !entry.thisNode) : undefined;
  if (node === undefined) throw new Error('no node');
  return node;
}

/** Another program works with the same node. */
async function takeQueue(world: World): Promise<void> {
  const { onec } = await world.context();
  const node = await nodeOf(world);
  const number = Math.max(node.sentNo, node.receivedNo) + 1;
  await onec.selectChanges(node.ref, number, () => undefined);
  await onec.notifyChangesReceived(node.ref, number);
}

function rename(world: World, name: string): void {
  world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: name });
}

describe('a queue of 1C that is not where the last exchange left it', () => {
  test('what another program, or a state restored from a copy, took off it is found by comparing, and told once', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(partner(1, 'Ромашка')) } });
    await world.run();
    rename(world, 'Ромашка-2');
    await takeQueue(world);
    const planned = await world.run({ dryRun: true });
    expect(planned.kinds.company).toMatchObject({ changed: 1 });
    expect(warnings(world)).toEqual([]);
    expect((await world.run()).kinds.company).toMatchObject({ changed: 1 });
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка-2' }]);
    await world.run();
    expect(warnings(world)).toHaveLength(1);
  });

  test('what 1C changed and took back meanwhile is looked at in ОкДеск, too', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(partner(1, 'Ромашка')) } });
    await world.run();
    rename(world, 'Ромашка-2');
    await takeQueue(world);
    // An exchange of which this state knows nothing carried the change over.
    world.okdesk.asPerson().change('companies', 1, { name: 'Ромашка-2' });
    rename(world, 'Ромашка');
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка' }]);
  });

  test('nothing is compared as long as it is there: after the fill, with changes, without, after a stop', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(partner(1, 'Ромашка')) } });
    await initialFill(await world.context());
    await world.run();
    rename(world, 'Ромашка-2');
    await world.run();
    await world.run();
    await world.run({ verify: true });
    rename(world, 'Ромашка-3');
    const stopped = new AbortController();
    await world.run({}, { signal: stopped.signal, onProgress: () => stopped.abort() });
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка-3' }]);
    expect([comparisons(world), warnings(world).length]).toEqual([0, 0]);
  });

  test('a confirmation whose answer was lost is no reason to compare', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(partner(1, 'Ромашка')) } });
    await world.run();
    rename(world, 'Ромашка-2');
    world.onec.faults.add({ path: /NotifyChangesReceived/u, times: 9, fault: { type: 'dropAfter' } });
    await world.run();
    world.onec.faults.clear();
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка-2' }]);
    expect([comparisons(world), warnings(world).length]).toEqual([0, 0]);
  });

  test('a store that never saw the plan compares once and warns of nothing', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(partner(1, 'Ромашка')) } });
    await world.run();
    world.store.bookmarks.remove('export.plan_confirmed');
    await world.run();
    const once = comparisons(world);
    expect(once).toBeGreaterThan(0);
    await world.run();
    expect([comparisons(world), warnings(world).length]).toEqual([once, 0]);
  });
});
