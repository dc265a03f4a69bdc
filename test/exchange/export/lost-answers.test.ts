import { describe, expect, test } from 'vitest';
import { email, key, partner, person, seedOf, sets } from './clients.ts';
import { startWorld } from './world.ts';

const ivan = [partner(1, 'Ромашка'), person(3, 1, 'Иванов Иван', { ДолжностьПоВизитке: 'Бухгалтер' })];

/** ОкДеск carries out every change of this path, and its answer never comes. */
const lost = (path: RegExp) =>
  ({ method: 'PATCH', path, times: 1_000_000, fault: { type: 'dropAfter' } }) as const;

describe('a change was carried out and its answer lost', () => {
  test('then 1C takes the change back: ОкДеск takes it back too', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(...ivan) } });
    await world.run();
    const change = (patch: object) => world.onec.asPerson().change(sets.person, key(3), { ...patch });
    change({ ДолжностьПоВизитке: 'Директор', КонтактнаяИнформация: [email('ivan@example.org')] });
    world.okdesk.faults.add(lost(/contacts/));
    expect((await world.run()).outcome).toBe('partial');
    expect(world.okdesk.all('contacts')).toMatchObject([{ position: 'Директор', email: 'ivan@example.org' }]);

    world.okdesk.faults.clear();
    change({ ДолжностьПоВизитке: 'Бухгалтер', КонтактнаяИнформация: [] });
    expect((await world.run()).outcome).toBe('complete');
    const [contact] = world.okdesk.all('contacts');
    expect([contact?.['position'], contact?.['email'] || '']).toEqual(['Бухгалтер', '']);
    const { acceptedWrites } = world.okdesk.counts();
    await world.run();
    expect(world.okdesk.counts().acceptedWrites).toBe(acceptedWrites);
  });

  test('what a person typed into ОкДеск meanwhile stays', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(...ivan) } });
    await world.run();
    const change = (patch: object) => world.onec.asPerson().change(sets.person, key(3), { ...patch });
    change({ КонтактнаяИнформация: [email('ivan@example.org')] });
    world.okdesk.faults.add(lost(/contacts/));
    await world.run();
    world.okdesk.faults.clear();
    world.okdesk.asPerson().change('contacts', 1, { email: 'own@example.org' });
    change({ КонтактнаяИнформация: [] });
    await world.run();
    expect(world.okdesk.all('contacts')).toMatchObject([{ email: 'own@example.org' }]);
  });

  test('a change that ОкДеск has refused leaves no doubt: the next run asks nothing more than before', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(...ivan) } });
    await world.run();
    world.onec.asPerson().change(sets.person, key(3), { ДолжностьПоВизитке: 'Директор' });
    const body = '{"errors":{"position":"неверно"}}';
    world.okdesk.faults.add({
      method: 'PATCH',
      path: /contacts/,
      fault: { type: 'status', status: 422, body },
    });
    await world.run();
    expect(world.store.exportLinks.list('contact')).toMatchObject([{ attempted: '' }]);
    await world.run();
    const cards = world.okdesk
      .requestLog()
      .filter(({ method, path }) => method === 'GET' && /contacts\/1$/u.test(path));
    expect(cards).toEqual([]);
    expect(world.okdesk.all('contacts')).toMatchObject([{ position: 'Директор' }]);
  });

  test('archived without an answer, then wanted again: a person is told to take it out of the archive', async () => {
    await using world = await startWorld({ onec: { seed: seedOf(...ivan) } });
    await world.run();
    world.onec.asPerson().change(sets.person, key(3), { DeletionMark: true });
    world.okdesk.faults.add(lost(/activations/));
    expect((await world.run()).outcome).toBe('partial');
    world.okdesk.faults.clear();
    world.onec.asPerson().change(sets.person, key(3), { DeletionMark: false });
    await world.run();
    expect(world.okdesk.all('contacts')).toMatchObject([{ active: false }]);
    expect(world.store.journal.list({ code: 'export.restore_by_hand' })).toHaveLength(1);
    await world.run();
    expect(world.store.journal.list({ code: 'export.restore_by_hand' })).toHaveLength(1);
  });
});

test('a look-alike that turned out to belong to another record is not asked about any more', async () => {
  const twins = [
    partner(1, 'Ромашка'),
    person(3, 1, 'Чернов Эдуард', { КонтактнаяИнформация: [email('second@example.org')] }),
    person(4, 1, 'Чернов Эдуард Рустамович', { КонтактнаяИнформация: [email('first@example.org')] }),
  ];
  const company = { id: 1, name: 'Ромашка', crm_1c_id: key(1), active: true };
  await using world = await startWorld({ onec: { seed: seedOf(...twins) } });
  world.okdesk.asPerson().create('companies', company);
  world.okdesk.asPerson().create('contacts', {
    last_name: 'Чернов',
    first_name: 'Эдуард',
    email: 'first@example.org',
    company_id: 1,
    active: true,
  });
  await world.run();
  await world.run();
  expect(
    world.okdesk
      .all('contacts')
      .map((row) => row['crm_1c_id'])
      .sort(),
  ).toEqual([key(3), key(4)]);
  expect(world.store.matches.list('contact').filter(({ decision }) => decision === 'open')).toEqual([]);
});
