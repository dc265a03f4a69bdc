import { expect, test } from 'vitest';
import { key, partner, seedOf, sets } from '../clients.ts';
import { startWorld } from '../world.ts';

test('a record whose request broke off three runs is refused from the fourth on, and the others go', async () => {
  const refs = [1, 2, 3];
  await using world = await startWorld({ onec: { seed: seedOf(...refs.map((n) => partner(n, `К ${n}`))) } });
  await world.run();
  const poisoned = world.okdesk.all('companies').find((row) => row['crm_1c_id'] === key(2))?.id;
  const path = new RegExp(`companies/${poisoned}`);
  for (const n of refs) world.onec.asPerson().change(sets.partner, key(n), { НаименованиеПолное: `Н ${n}` });
  world.okdesk.faults.add({ method: 'PATCH', path, times: 1000, fault: { type: 'dropBefore' } });

  const outcomes: string[] = [];
  for (let run = 0; run < 3; run++) outcomes.push((await world.run()).outcome);
  expect(outcomes).toEqual(['partial', 'partial', 'partial']);
  for (let run = 0; run < 2; run++) {
    const result = await world.run();
    expect(result).toMatchObject({ outcome: 'complete', kinds: { company: { failed: 1 } } });
  }
  expect(world.journal().map(({ code }) => code)).toContain('export.keeps_failing');
  expect(world.okdesk.all('companies').map(({ name }) => name)).toEqual(['Н 1', 'К 2', 'Н 3']);

  world.okdesk.faults.clear();
  expect((await world.run()).kinds.company).toMatchObject({ changed: 1, failed: 0 });
  expect(world.store.outbox.count()).toEqual({});
});
