import { describe, expect, test } from 'vitest';
import { initialFill } from '../../../electron/exchange/export/initial-fill.ts';
import { withLists } from '../../../electron/exchange/matching/lists.ts';
import { proposeMatches } from '../../../electron/exchange/matching/propose-matches.ts';
import { defaultOkdeskSeed } from '../../../electron/sandbox/okdesk/default-seed.ts';
import type { OkdeskSeed } from '../../../electron/sandbox/seed.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import {
  counterparty,
  email,
  flag,
  key,
  partner,
  person,
  property,
  seedOf,
  sets,
} from '../export/clients.ts';
import { startWorld, type World } from '../export/world.ts';

const ref = (n: number) => oneCRefSchema.parse(key(n));
const id = (n: number) => okdeskIdSchema.parse(n);
const account = (more: Partial<OkdeskSeed>): OkdeskSeed => ({ ...defaultOkdeskSeed, ...more });
const company = (n: number, name: string, more: Record<string, unknown> = {}) => ({
  id: n,
  name,
  active: true,
  ...more,
});
const codes = (world: World) => world.journal().map((line) => line.code);

describe('nothing is created on a near match', () => {
  test('a company of the same name without ИНН waits for a person; «та же» links it', async () => {
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'ООО «Ромашка»'), person(2, 1, 'Иванов Иван')) },
      okdesk: { seed: account({ companies: [company(70, 'Ромашка')] }) },
    });
    const first = await world.run();
    expect(first.kinds).toMatchObject({ company: { created: 0, parked: 1 }, contact: { parked: 1 } });
    expect(world.store.matches.of('company', ref(1))).toMatchObject([
      { okdeskId: 70, certainty: 'near', evidence: 'name', decision: 'open' },
    ]);
    expect(codes(world)).toContain('export.match_near');
    const [told] = world.journal().filter((line) => line.code === 'export.match_near');
    expect(told?.what).toBe('Для компании «ООО «Ромашка»» в ОкДеске есть похожая запись: «Ромашка» (70).');
    const [line] = world.store.journal.list({ code: 'export.match_near' });
    expect(line?.parameters).toMatchObject({ evidenceRu: 'название', evidenceEn: 'name' });
    for (let run = 0; run < 2; run++) {
      expect((await world.run()).kinds).toMatchObject({
        company: { created: 0, parked: 1 },
        contact: { parked: 1 },
      });
    }
    expect(world.journal().filter((line) => line.code === 'export.match_near')).toHaveLength(1);

    world.store.matches.decide('company', ref(1), id(70), 'accepted');
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([
      { id: 70, name: 'ООО «Ромашка»', crm_1c_id: key(1) },
    ]);
    expect(world.okdesk.all('contacts')).toMatchObject([{ company_id: 70 }]);
  });

  test('«другая» creates it', async () => {
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'Ромашка')) },
      okdesk: { seed: account({ companies: [company(70, 'Ромашка')] }) },
    });
    await world.run();
    world.store.matches.decide('company', ref(1), id(70), 'rejected');
    await world.run();
    expect(world.okdesk.all('companies').map((row) => row['crm_1c_id'])).toEqual([undefined, key(1)]);
  });

  test('one name and another ИНН are another company', async () => {
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'Ромашка'), counterparty(2, 1, '7707083893')) },
      okdesk: { seed: account({ companies: [company(70, 'Ромашка', { additional_name: '7736050003' })] }) },
    });
    expect((await world.run()).kinds.company).toMatchObject({ created: 1 });
  });
});

describe('doubt', () => {
  test('two companies of ОкДеск with one ИНН: a person chooses', async () => {
    const companies = [70, 71].map((n) => company(n, `Филиал ${n}`, { additional_name: '7707083893' }));
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'Ромашка'), counterparty(2, 1, '7707083893')) },
      okdesk: { seed: account({ companies }) },
    });
    await world.run();
    expect(world.store.matches.of('company', ref(1)).map((match) => match.okdeskId)).toEqual([70, 71]);
    expect(world.okdesk.all('companies')).toHaveLength(2);
  });

  test('branches with one ИНН: the one of the same name is it, the other is created', async () => {
    await using world = await startWorld({
      onec: {
        seed: seedOf(
          partner(1, 'Ромашка Тверь'),
          counterparty(3, 1, '7707083893'),
          partner(2, 'Ромашка Москва'),
          counterparty(4, 2, '7707083893'),
        ),
      },
      okdesk: {
        seed: account({ companies: [company(70, 'Ромашка Москва', { additional_name: '7707083893' })] }),
      },
    });
    expect((await world.run()).kinds.company).toMatchObject({ created: 1, parked: 0 });
    expect(world.store.exportLinks.get('company', ref(2))?.okdeskId).toBe(70);
  });

  test.each([
    { who: 'is not exported', others: [partner(2, 'Лютик', { [flag]: false })] },
    { who: 'is marked for deletion', others: [partner(2, 'Лютик', { DeletionMark: true })] },
    {
      who: 'has it only in a counterparty beside the head office',
      others: [partner(2, 'Лютик'), counterparty(5, 2, '7736050003', { ГоловнойКонтрагент_Key: key(5) })],
    },
  ])(
    'a client with the same ИНН that $who is no branch: the company of the ИНН is ours',
    async ({ others }) => {
      const ours = [partner(1, 'Ромашка'), counterparty(3, 1, '7707083893')];
      await using world = await startWorld({
        onec: { seed: seedOf(...ours, ...others, counterparty(4, 2, '7707083893')) },
        okdesk: {
          seed: account({ companies: [company(70, 'Старое имя', { additional_name: '7707083893' })] }),
        },
      });
      await world.run();
      expect(world.store.exportLinks.get('company', ref(1))?.okdeskId).toBe(70);
    },
  );

  test('a branch that has its company already leaves the other one to who comes later', async () => {
    const ours = [partner(1, 'Ромашка', { [flag]: false }), counterparty(3, 1, '7707083893')];
    const branch = [partner(2, 'Лютик'), counterparty(4, 2, '7707083893')];
    const companies = [
      company(70, 'Старое имя', { additional_name: '7707083893' }),
      company(71, 'Лютик', { crm_1c_id: key(2), additional_name: '7707083893' }),
    ];
    await using world = await startWorld({
      onec: { seed: seedOf(...ours, ...branch) },
      okdesk: { seed: account({ companies }) },
    });
    await world.run();
    expect(world.store.exportLinks.get('company', ref(2))?.okdeskId).toBe(71);
    world.onec.asPerson().change(sets.partner, key(1), { [flag]: true });
    await world.run();
    expect(world.store.exportLinks.get('company', ref(1))?.okdeskId).toBe(70);
  });

  test('a value of crm_1c_id that another program wrote is never overwritten without a yes', async () => {
    const foreign = company(70, 'Ромашка', { additional_name: '7707083893', crm_1c_id: 'другая-база-1' });
    await using world = await startWorld({
      onec: { seed: seedOf(partner(1, 'Ромашка'), counterparty(2, 1, '7707083893')) },
      okdesk: { seed: account({ companies: [foreign] }) },
    });
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ crm_1c_id: 'другая-база-1' }]);
    expect(codes(world)).toContain('export.match_foreign_key');
    world.store.matches.decide('company', ref(1), id(70), 'accepted');
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([{ id: 70, crm_1c_id: key(1) }]);
  });

  test('an e-mail that another company’s contact has is a question', async () => {
    const contact = {
      id: 80,
      last_name: 'Иванов',
      first_name: 'Иван',
      email: 'ivan@example.org',
      company_id: 71,
      active: true,
    };
    await using world = await startWorld({
      onec: {
        seed: seedOf(
          partner(1, 'Ромашка'),
          person(2, 1, 'Иванов Иван', { КонтактнаяИнформация: [email('ivan@example.org')] }),
        ),
      },
      okdesk: { seed: account({ companies: [company(71, 'Другая')], contacts: [contact] }) },
    });
    expect((await world.run()).kinds.contact).toMatchObject({ parked: 1, created: 0 });
  });
});

describe('the first matching', () => {
  const seed = seedOf(
    partner(1, 'Ромашка'),
    counterparty(2, 1, '7707083893'),
    person(3, 1, 'Иванов Иван', { КонтактнаяИнформация: [email('ivan@example.org')] }),
    ...property(5, 1),
    partner(9, 'Василёк'),
  );
  const okdesk = account({
    companies: [company(70, 'Ромашка', { additional_name: '7707083893' }), company(71, 'Василек')],
    contacts: [
      {
        id: 80,
        last_name: 'Иванов',
        first_name: 'Иван',
        email: 'ivan@example.org',
        company_id: 70,
        active: true,
      },
    ],
    equipment_manufacturers: [{ id: 60, code: 'atol-ru', name: 'АТОЛ', visible: true }],
    maintenance_entities: [{ id: 50, name: 'магазин', company_id: 70, active: true }],
  });

  test('links the certain ones with their evidence in bulk, asks about the others, sends nothing', async () => {
    await using world = await startWorld({ onec: { seed }, okdesk: { seed: okdesk } });
    const context = await world.context();
    expect(await initialFill(context)).toMatchObject({ ok: true });
    const matched = await withLists(context, (lists) => proposeMatches(context, lists));
    expect(world.okdesk.counts().acceptedWrites).toBe(0);
    expect(matched).toMatchObject({
      ok: true,
      value: [
        { kind: 'manufacturer', certain: 1 },
        { kind: 'equipment_kind', absent: 1 },
        { kind: 'equipment_model', waiting: 1 },
        { kind: 'company', certain: 1, near: 1 },
        { kind: 'contact', certain: 1 },
        { kind: 'agreement' },
        { kind: 'maintenance_entity', certain: 1 },
        { kind: 'equipment', waiting: 1 },
      ],
    });
    expect(world.store.exportLinks.get('company', ref(1))).toMatchObject({ okdeskId: 70, evidence: 'inn' });
    expect(world.store.exportLinks.get('contact', ref(3))).toMatchObject({ okdeskId: 80, evidence: 'email' });
    expect(world.store.exportLinks.get('maintenance_entity', ref(5))).toMatchObject({
      evidence: 'name_in_company',
    });

    await world.run();
    expect(world.okdesk.all('companies')[0]).toMatchObject({
      additional_name: '7707083893',
      crm_1c_id: key(1),
    });
    expect(world.okdesk.all('equipments')).toMatchObject([{ company_id: 70, maintenance_entity_id: 50 }]);
    const before = world.okdesk.counts();
    await world.run();
    expect(world.okdesk.counts()).toEqual(before);
  });
});
