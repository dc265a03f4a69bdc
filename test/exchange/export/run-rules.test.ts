import { describe, expect, test } from 'vitest';
import { makeFranchisee } from '../../../electron/sandbox/data/franchisee.ts';
import { oneCRefSchema } from '../../../shared/ids.ts';
import { key, partner, property, seedOf, sets, wholeClient, wholeClientCreates } from './clients.ts';
import { startWorld } from './world.ts';

describe('requests', () => {
  test('the first export of n records costs n creates and the pages of the lists, a second run writes nothing and asks nothing', async () => {
    const many = Array.from({ length: 15 }, (_, index) => partner(index + 1, `Клиент ${index + 1}`));
    await using world = await startWorld({ onec: { seed: seedOf(...many) } });
    await world.run();
    expect(world.okdesk.counts()).toEqual({ requests: 16, acceptedWrites: 15 });
    const result = await world.run();
    expect(result.outcome).toBe('complete');
    expect(world.okdesk.counts()).toEqual({ requests: 16, acceptedWrites: 15 });
    expect(world.onec.counts().acceptedWrites).toBe(0);
  });

  test('a believable franchisee: the second run writes nothing on either side', async () => {
    const data = makeFranchisee({ seed: 7, partners: 12, issues: 0 });
    await using world = await startWorld({ onec: { seed: data.onec }, okdesk: { seed: data.okdesk } });
    expect((await world.run()).outcome).toBe('complete');
    const before = world.okdesk.counts().acceptedWrites;
    expect(before).toBeGreaterThan(30);
    expect((await world.run()).outcome).toBe('complete');
    expect(world.okdesk.counts().acceptedWrites).toBe(before);
  });

  test('a change of 1C that changes nothing for ОкДеск asks nothing of it', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    await world.run();
    const before = world.okdesk.counts().requests;
    world.onec.asPerson().change(sets.partner, key(1), { Комментарий: 'позвонить' });
    await world.run();
    expect(world.okdesk.counts().requests).toBe(before);
  });
});

describe('order and waiting', () => {
  test('children of a refused company wait for it and go by themselves in the run in which it succeeds', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    const refusal = {
      type: 'status',
      status: 422,
      body: '{"errors":{"name":"имеет неверное значение"}}',
    } as const;
    world.okdesk.faults.add({ method: 'POST', path: /companies/, fault: refusal });
    const first = await world.run();
    expect(first.outcome).toBe('complete');
    expect(first.kinds).toMatchObject({
      company: { failed: 1 },
      contact: { parked: 1 },
      agreement: { parked: 1 },
      maintenance_entity: { parked: 1 },
      equipment: { parked: 1, failed: 0 },
    });
    expect(world.journal().map((line) => line.what)).toContain(
      'Запись контактного лица «Иванов Иван Иванович» ждёт: в ОкДеске ещё нет записи компании «Ромашка».',
    );
    const second = await world.run();
    expect(second.kinds).toMatchObject({
      company: { created: 1 },
      contact: { created: 1, parked: 0 },
      equipment: { created: 1 },
    });
    expect(world.store.outbox.count()).toEqual({});
  });

  test('a record whose answer is late holds back no later one of its kind, however many there are', async () => {
    const many = Array.from({ length: 103 }, (_, index) => partner(index + 1, `Клиент ${index + 1}`));
    await using world = await startWorld({ onec: { seed: seedOf(...many) } });
    world.okdesk.faults.add({ method: 'POST', path: /companies/, fault: { type: 'delay', ms: 2000 } });
    expect((await world.run()).kinds).toMatchObject({ company: { created: 103 } });
    const told = world.store.journal.list({ kind: 'company', code: 'export.created' });
    expect(told).toHaveLength(103);
    expect(told[0]?.title).toBe('Клиент 1');
  });

  test('portions: no more records than size × repeats in one run, the rest in the next', async () => {
    await using world = await startWorld({
      onec: { seed: wholeClient },
      export: { portionSize: 2, portionRepeats: 2 },
    });
    expect((await world.run()).outcome).toBe('partial');
    expect(world.okdesk.counts().acceptedWrites).toBe(4);
    expect((await world.run()).outcome).toBe('complete');
    expect(world.okdesk.counts().acceptedWrites).toBe(wholeClientCreates);
  });

  test('a stop takes effect between two records, and the next run goes on from there', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    const stop = new AbortController();
    const result = await world.run(
      {},
      {
        signal: stop.signal,
        onProgress: (step) => {
          if (step.phase === 'sending' && step.kind === 'company') stop.abort();
        },
      },
    );
    expect(result.outcome).toBe('stopped');
    expect(world.okdesk.all('contacts')).toEqual([]);
    expect((await world.run()).outcome).toBe('complete');
    expect(world.okdesk.counts().acceptedWrites).toBe(wholeClientCreates);
  });
});

test('a stop does not wait for an answer that does not come', async () => {
  await using world = await startWorld({ onec: { seed: wholeClient } });
  world.okdesk.faults.add({ method: 'POST', path: /companies/, fault: { type: 'delay', ms: 20_000 } });
  const stop = new AbortController();
  let asked = 0;
  const running = world.run(
    {},
    {
      signal: stop.signal,
      onProgress: (step) => {
        if (step.kind !== 'equipment_model') return;
        asked = Date.now();
        setTimeout(() => stop.abort(), 100);
      },
    },
  );
  expect((await running).outcome).toBe('stopped');
  expect(Date.now() - asked).toBeLessThan(2000);
  world.okdesk.faults.clear();
});

describe('creates are never doubled', () => {
  test.each([
    ['company', /companies/, 'companies'],
    ['contact', /contacts/, 'contacts'],
    ['agreement', /agreements/, 'agreements'],
    ['object', /maintenance_entities/, 'maintenance_entities'],
    ['equipment', /equipments\/?$/, 'equipments'],
    ['model', /models/, 'equipment_models'],
  ] as const)(
    'the answer to the creation of a %s was lost: it is looked up, not created again',
    async (_, path, table) => {
      await using world = await startWorld({ onec: { seed: wholeClient } });
      world.okdesk.faults.add({ method: 'POST', path, fault: { type: 'dropAfter' } });
      const first = await world.run();
      expect(first.outcome).toBe('partial');
      expect(world.okdesk.all(table)).toHaveLength(1);
      expect((await world.run()).outcome).toBe('complete');
      expect(world.okdesk.all(table)).toHaveLength(1);
      expect(world.store.outbox.count()).toEqual({});
    },
  );

  test('equipment without numbers and a company without ИНН are found again, too', async () => {
    const seed = seedOf(partner(1, 'Частник'), ...property(5, 1));
    await using world = await startWorld({ onec: { seed } });
    world.onec.asPerson().change(sets.equipment, key(6), { СерийныйНомер: '', ИнвентарныйНомер: '' });
    for (const path of [/companies/, /equipments\/?$/]) {
      world.okdesk.faults.add({ method: 'POST', path, fault: { type: 'dropAfter' } });
      expect((await world.run()).outcome).toBe('partial');
    }
    expect((await world.run()).outcome).toBe('complete');
    expect(world.okdesk.all('companies')).toHaveLength(1);
    expect(world.okdesk.all('equipments')).toHaveLength(1);
  });

  test('equipment without numbers is looked for among all, even when it is the only new record: a forgotten one is asked about', async () => {
    const seed = seedOf(partner(1, 'Частник'), ...property(5, 1));
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    const changes = { СерийныйНомер: '', ИнвентарныйНомер: '' };
    const nameless = world.onec
      .asPerson()
      .create(sets.equipment, { ...world.onec.asPerson().get(sets.equipment, key(6)), ...changes });
    await world.run();
    expect(world.okdesk.all('equipments')).toHaveLength(2);
    // As after a copy of the state from before that run was put back.
    world.store.exportLinks.remove('equipment', oneCRefSchema.parse(nameless));
    world.onec.asPerson().change(sets.equipment, nameless, { Description: 'Касса' });
    expect((await world.run()).kinds.equipment).toMatchObject({ created: 0, parked: 1 });
    expect(world.okdesk.all('equipments')).toHaveLength(2);
  });

  test('a store that was lost finds its records again', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    await world.run();
    await using again = await startWorld({ onec: { seed: wholeClient }, against: world.okdesk });
    const result = await again.run();
    expect(result.outcome).toBe('complete');
    for (const table of [
      'companies',
      'contacts',
      'agreements',
      'maintenance_entities',
      'equipments',
    ] as const) {
      expect(world.okdesk.all(table)).toHaveLength(1);
    }
  });
});

describe('failures of a whole side', () => {
  test('a refused token ends the run and needs a person; nothing is lost', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    world.okdesk.faults.add({ times: 50, fault: { type: 'status', status: 401, body: '{"errors":"…"}' } });
    const result = await world.run();
    expect(result.outcome).toBe('refused');
    expect(result.stoppedBy?.code).toBe('okdesk.unauthorized');
    world.okdesk.faults.clear();
    expect((await world.run()).outcome).toBe('complete');
    expect(world.okdesk.counts().acceptedWrites).toBe(wholeClientCreates);
  });

  test('a connection with 1C that breaks is waited out: the next run takes the changes', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    await world.run();
    world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    world.onec.faults.add({ path: /SelectChanges/, times: 20, fault: { type: 'dropBefore' } });
    expect((await world.run()).outcome).toBe('partial');
    world.onec.faults.clear();
    expect((await world.run()).kinds.company).toMatchObject({ changed: 1 });
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка-2' }]);
  });
});
