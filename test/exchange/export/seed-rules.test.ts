import { describe, expect, test } from 'vitest';
import { defaultOkdeskSeed } from '../../../electron/sandbox/okdesk/default-seed.ts';
import {
  contract,
  counterparty,
  email,
  flag,
  key,
  partner,
  person,
  property,
  seedOf,
  sets,
} from './clients.ts';
import { startWorld } from './world.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[], field = 'name') =>
  rows.map((row) => row[field]);

describe('the rules of the manual', () => {
  test('если для Партнера не активирован флаг выгрузки, его контактные лица, договоры, объекты и оборудование не выгружаются; с флагом уходят сами', async () => {
    const onec = seedOf(
      partner(1, 'Ромашка', { [flag]: false }),
      person(2, 1, 'Иванов Иван Иванович'),
      contract(3, 1, '15'),
      ...property(4, 1),
    );
    await using world = await startWorld({ onec: { seed: onec } });
    await world.run();
    for (const table of [
      'companies',
      'contacts',
      'agreements',
      'maintenance_entities',
      'equipments',
    ] as const) {
      expect(world.okdesk.all(table)).toEqual([]);
    }
    expect(names(world.okdesk.all('equipment_models'))).toEqual(['Атол 30Ф']);

    world.onec.asPerson().change(sets.partner, key(1), { [flag]: true });
    const result = await world.run();
    expect(result.outcome).toBe('complete');
    expect(names(world.okdesk.all('companies'))).toEqual(['Ромашка']);
    expect(names(world.okdesk.all('contacts'), 'last_name')).toEqual(['Иванов']);
    expect(names(world.okdesk.all('agreements'), 'title')).toEqual(['№ 15 Договор обслуживания']);
    expect(names(world.okdesk.all('maintenance_entities'))).toEqual(['Магазин']);
    expect(names(world.okdesk.all('equipments'), 'inventory_number')).toEqual(['INV-4']);
  });

  test('Контактное лицо будет выгружено, только если его состояние либо не заполнено, либо выбрано Работает', async () => {
    const onec = seedOf(
      partner(1, 'Ромашка'),
      person(2, 1, 'Пустова Анна'),
      person(3, 1, 'Работаев Борис', { ОкД_Состояние: 'Работает' }),
      person(4, 1, 'Уволенова Вера', { ОкД_Состояние: 'Уволен' }),
      person(5, 1, 'Бесфлагов Глеб', { [flag]: false }),
    );
    await using world = await startWorld({ onec: { seed: onec } });
    await world.run();
    expect(names(world.okdesk.all('contacts'), 'last_name').toSorted()).toEqual(['Пустова', 'Работаев']);

    world.onec.asPerson().change(sets.person, key(4), { ОкД_Состояние: 'Работает' });
    await world.run();
    expect(names(world.okdesk.all('contacts'), 'last_name')).toContain('Уволенова');
  });

  test('клиент находится по ИНН в поле «Дополнительные названия», контактное лицо – по электронной почте', async () => {
    const okdesk = {
      ...defaultOkdeskSeed,
      companies: [
        { id: 70, name: 'Ромашка-сервис', additional_name: 'Ромашечка, 7707083893', active: true },
        { id: 71, name: 'Другая', additional_name: '7700000000', active: true },
      ],
      contacts: [
        {
          id: 80,
          last_name: 'Иванов',
          first_name: 'И.',
          email: 'IVAN@example.org',
          company_id: 70,
          active: true,
        },
      ],
    };
    const onec = seedOf(
      partner(1, 'ООО Ромашка'),
      counterparty(2, 1, '7707083893'),
      person(3, 1, 'Иванов Иван Иванович', { КонтактнаяИнформация: [email('ivan@example.org')] }),
    );
    await using world = await startWorld({ onec: { seed: onec }, okdesk: { seed: okdesk } });
    await world.run();
    expect(world.okdesk.all('companies')).toMatchObject([
      { id: 70, name: 'ООО Ромашка', additional_name: 'Ромашечка, 7707083893', crm_1c_id: key(1) },
      { id: 71, name: 'Другая' },
    ]);
    expect(world.okdesk.all('contacts')).toMatchObject([
      { id: 80, last_name: 'Иванов', first_name: 'Иван', patronymic: 'Иванович', crm_1c_id: key(3) },
    ]);
  });

  test('Производители, Типы и Модели выгружаются, если были созданы либо изменены', async () => {
    await using world = await startWorld({ onec: { seed: seedOf() } });
    await world.run();
    const director = world.onec.asPerson();
    const ref = director.create(sets.manufacturer, { Description: 'Штрих-М', Code: 'SHM' });
    await world.run();
    expect(world.okdesk.all('equipment_manufacturers')).toMatchObject([{ code: 'SHM', name: 'Штрих-М' }]);
    director.change(sets.manufacturer, ref, { Description: 'Штрих-М (Москва)' });
    await world.run();
    expect(world.okdesk.all('equipment_manufacturers')).toMatchObject([
      { code: 'SHM', name: 'Штрих-М (Москва)' },
    ]);
  });

  test('отказ ОкДеска называет объект, поле и запрос словами инструкции и остаётся в очереди, остальное выгружается', async () => {
    const onec = seedOf(
      partner(1, 'Ромашка'),
      person(2, 1, 'Иванов Иван Иванович', {
        ДолжностьПоВизитке: 'Генеральный директор',
        КонтактнаяИнформация: [email('<ivanii@mail.okdesk.com>')],
      }),
      person(3, 1, 'Петров Пётр Петрович'),
    );
    await using world = await startWorld({ onec: { seed: onec } });
    const result = await world.run();
    expect(result.outcome).toBe('complete');
    expect(result.kinds.contact).toMatchObject({ created: 1, failed: 1 });

    const [refused] = world.store.journal.list({ code: 'export.refused' });
    const { what } = world.journal().find((line) => line.code === 'export.refused') ?? { what: '' };
    expect(what).toBe(
      'При обновлении данных контактного лица Иванов Иван Иванович произошла ошибка. ' +
        'Код ошибки 422 ({"errors":{"email":"имеет неверное значение"}}). ' +
        `Запрос, который вызвал ошибку: ${refused?.request}`,
    );
    expect(JSON.parse(refused?.request ?? '')).toEqual({
      contact: {
        last_name: 'Иванов',
        first_name: 'Иван',
        patronymic: 'Иванович',
        position: 'Генеральный директор',
        email: '<ivanii@mail.okdesk.com>',
        company_id: 1,
        crm_1c_id: key(2),
      },
    });
    expect(refused?.parameters['whyRu']).toContain('угловые скобки');

    world.onec
      .asPerson()
      .change(sets.person, key(2), { КонтактнаяИнформация: [email('ivanii@mail.okdesk.com')] });
    const mended = await world.run();
    expect(mended.kinds.contact).toMatchObject({ created: 1, failed: 0 });
    expect(world.store.outbox.count()).toEqual({});
  });
});
