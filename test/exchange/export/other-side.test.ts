import { describe, expect, test } from 'vitest';
import {
  email,
  flag,
  key,
  partner,
  person,
  seedOf,
  sets,
  wholeClient,
  wholeClientCreates,
} from './clients.ts';
import { startWorld } from './world.ts';

describe('people type into ОкДеск too', () => {
  test('an e-mail emptied in 1C is cleared only where ОкДеск still has what we wrote', async () => {
    const seed = seedOf(
      partner(1, 'Ромашка'),
      person(3, 1, 'Иванов Иван', { КонтактнаяИнформация: [email('ivan@example.org')] }),
      person(4, 1, 'Петров Пётр', { КонтактнаяИнформация: [email('petr@example.org')] }),
    );
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    const petr = world.okdesk.all('contacts').find((row) => row['last_name'] === 'Петров');
    world.okdesk.asPerson().change('contacts', petr?.id ?? 0, { email: 'new@example.org' });
    for (const n of [3, 4]) world.onec.asPerson().change(sets.person, key(n), { КонтактнаяИнформация: [] });
    await world.run();
    const emails = Object.fromEntries(
      world.okdesk.all('contacts').map((row) => [row['last_name'], row['email'] || '']),
    );
    expect(emails).toEqual({ Иванов: '', Петров: 'new@example.org' });
  });

  test('fields that ОкДеск did not keep are named in the journal', async () => {
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'Ромашка'), person(3, 1, 'Иванов Иван')) },
      okdesk: { switches: { contactCrm1cId: false } },
    });
    await world.run();
    expect(world.journal().map((line) => line.what)).toContain(
      'ОкДеск принял запись контактного лица «Иванов Иван», но не сохранил поля: crm_1c_id.',
    );
  });
});

describe('archive', () => {
  test('deletion mark: companies and contacts go to the archive, of others ОкДеск keeps the record and the journal says so', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    await world.run();
    for (const [set, n] of [
      [sets.person, 3],
      [sets.contract, 4],
    ] as const) {
      world.onec.asPerson().change(set, key(n), { DeletionMark: true });
    }
    const result = await world.run();
    expect(result.kinds.contact).toMatchObject({ changed: 1 });
    expect(world.okdesk.all('contacts')).toMatchObject([{ active: false }]);
    expect(world.journal().map((line) => line.code)).toContain('export.cannot_archive');
    world.onec.asPerson().remove(sets.partner, key(1));
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ active: false }]);
  });

  test.each([
    ['leave', true],
    ['archive', false],
  ] as const)('flag taken off, setting «%s»', async (whenFlagRemoved, active) => {
    await using world = await startWorld({ onec: { seed: wholeClient }, export: { whenFlagRemoved } });
    await world.run();
    world.onec.asPerson().change(sets.partner, key(1), { [flag]: false });
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ active }]);
    expect(world.okdesk.all('contacts')).toMatchObject([{ active }]);
  });
});

test('flag taken off and set again: the archived company is updated, and a person is told once to take it out', async () => {
  await using world = await startWorld({
    onec: { seed: wholeClient },
    export: { whenFlagRemoved: 'archive' },
  });
  await world.run();
  for (const value of [false, true]) {
    world.onec
      .asPerson()
      .change(sets.partner, key(1), { [flag]: value, НаименованиеПолное: `Ромашка ${value}` });
    await world.run();
  }
  await world.run();
  expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка true' }]);
  const told = world.store.journal.list({ code: 'export.restore_by_hand', kind: 'company' });
  expect(told).toHaveLength(1);
  expect(told[0]?.parameters).toMatchObject({ id: 1, title: 'Ромашка true' });
});

test('a manager whom ОкДеск does not know is told once, and becomes the assignee when an employee has the e-mail', async () => {
  const manager = {
    set: 'Catalog_Пользователи',
    entity: { Ref_Key: key(9), Description: 'Анна', КонтактнаяИнформация: [email('anna@example.org')] },
  };
  await using world = await startWorld({
    onec: { seed: seedOf(manager, partner(1, 'Ромашка', { ОсновнойМенеджер_Key: key(9) })) },
    export: { managerBecomesAssignee: true },
  });
  for (let run = 0; run < 2; run++) expect((await world.run()).outcome).toBe('complete');
  const told = world.store.journal.list({ code: 'export.manager_unknown' });
  expect(told.map(({ parameters }) => parameters)).toEqual([
    { name: 'Анна', email: 'anna@example.org', companies: 1 },
  ]);
  const employee = world.okdesk.asPerson().create('employees', {
    last_name: 'Иванова',
    first_name: 'Анна',
    email: 'Anna@example.org',
    active: true,
  });
  expect((await world.run()).kinds.company).toMatchObject({ changed: 1 });
  expect(world.okdesk.all('companies')).toMatchObject([{ default_assignee_id: employee }]);
});

describe('brake, dry run, verification', () => {
  test('many changes of linked records wait for a yes', async () => {
    const many = Array.from({ length: 6 }, (_, index) => partner(index + 1, `Клиент ${index + 1}`));
    await using world = await startWorld({
      onec: { seed: seedOf(...many) },
      export: { brake: { records: 3, percent: 100, percentFrom: 50 } },
    });
    expect((await world.run()).outcome).toBe('complete');
    for (let n = 1; n <= 6; n++)
      world.onec.asPerson().change(sets.partner, key(n), { НаименованиеПолное: `К ${n}` });
    const asked = await world.run();
    expect(asked).toMatchObject({
      outcome: 'refused',
      stoppedBy: { code: 'export.brake', parameters: { changes: 6 } },
    });
    expect(world.okdesk.counts().acceptedWrites).toBe(6);
    const approved = await world.run({ brakeApproved: true });
    expect(approved.kinds.company).toMatchObject({ changed: 6 });
  });

  test('a dry run sends nothing and plans children of records still to be made', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    const planned = await world.run({ dryRun: true });
    expect(world.okdesk.counts().acceptedWrites).toBe(0);
    expect(planned.planned.map((change) => [change.record.kind, change.action])).toEqual([
      ['manufacturer', 'create'],
      ['equipment_kind', 'create'],
      ['equipment_model', 'create'],
      ['company', 'create'],
      ['contact', 'create'],
      ['agreement', 'create'],
      ['maintenance_entity', 'create'],
      ['equipment', 'create'],
    ]);
    expect((await world.run()).kinds.equipment).toMatchObject({ created: 1 });
    expect(world.okdesk.counts().acceptedWrites).toBe(wholeClientCreates);
  });

  test('verification finds what was changed behind our back', async () => {
    await using world = await startWorld({ onec: { seed: wholeClient } });
    await world.run();
    expect((await world.run({ verify: true })).planned).toEqual([]);
    world.okdesk.asPerson().change('companies', 1, { name: 'Чужое имя' });
    const { planned } = await world.run({ verify: true });
    expect(planned).toMatchObject([
      { action: 'change', fields: [{ name: 'name', before: 'Чужое имя', after: 'Ромашка' }] },
    ]);
    expect(world.okdesk.counts().acceptedWrites).toBe(wholeClientCreates);
  });
});
