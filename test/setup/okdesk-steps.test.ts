import { describe, expect, test } from 'vitest';
import { createSetup } from '../../electron/setup/check-setup.ts';
import { issueAttributePlan } from '../../shared/setup/attributes.ts';
import { addAttribute, openOffice, setUpStatuses, unready } from './support.ts';

const workplaces = 'Catalog_МестаВыполненияРабот';
const workKinds = 'Catalog_ВидыРаботСотрудников';

describe('Общие настройки', () => {
  test('все разделы отвечают: всё включено', async () => {
    await using office = await openOffice();
    const report = await office.look('switches');
    expect(report).toMatchObject({ green: true, page: `${office.program.okdesk.url}/settings` });
    expect(report.lines.map(({ subject, state }) => [subject, state])).toEqual([
      ['Клиенты', 'right'],
      ['Учет договоров и сервисных периодов', 'right'],
      ['Учет объектов обслуживания', 'right'],
      ['Оборудование', 'right'],
    ]);
  });

  test('выключенный раздел назван; человек включил его — и шаг зелёный', async () => {
    await using office = await openOffice();
    const { switches } = office.program.okdesk;
    switches.sectionsOff = ['agreements'];
    expect(unready(await office.look('switches'))).toEqual(['switch.agreements missing']);
    switches.sectionsOff = [];
    expect((await office.look('switches')).green).toBe(true);
  });

  test('отказ в доступе ничего не доказывает: решает отметка человека, и она помнится', async () => {
    await using office = await openOffice();
    const { okdesk, exchangeId } = office.program;
    okdesk.switches.sectionsOff = ['equipments'];
    okdesk.switches.sectionOffAnswer = 403;
    expect(unready(await office.look('switches'))).toEqual(['switch.equipments manual']);
    office.setup.tick(exchangeId, 'switch.equipments', true);
    expect((await office.look('switches')).green).toBe(true);
    office.setup.tick(exchangeId, 'switch.equipments', false);
    expect((await office.look('switches')).green).toBe(false);
  });

  test('отметка не перевешивает того, что ОкДеск говорит сам', async () => {
    await using office = await openOffice();
    office.setup.tick(office.program.exchangeId, 'switch.objects', true);
    office.program.okdesk.switches.sectionsOff = ['objects'];
    expect((await office.line('switches', 'switch.objects')).state).toBe('missing');
  });

  test('токена ещё нет: ничего не утверждается, причина названа', async () => {
    await using office = await openOffice();
    await office.program.secrets.set(office.program.exchangeId, 'okdeskToken', '');
    const report = await office.look('switches');
    expect(report).toMatchObject({ green: false, problem: { code: 'service.no_okdesk_token' } });
    expect(new Set(report.lines.map(({ state }) => state))).toEqual(new Set(['unknown']));
  });
});

describe('Статусы заявок', () => {
  test('от ненастроенного аккаунта до зелёного шага: человек добавляет, поправляет, отмечает', async () => {
    await using office = await openOffice({ unprepared: true });
    expect(unready(await office.look('statuses'))).toEqual(
      expect.arrayContaining(['status.completed.name different', 'status.completed.colour different']),
    );
    expect((await office.line('statuses', 'status.Agreed.code')).state).toBe('missing');

    setUpStatuses(office);
    expect(unready(await office.look('statuses')).filter((one) => !one.endsWith(' manual'))).toEqual([]);
    expect((await office.look('statuses')).green).toBe(false);

    await office.tickAll('statuses');
    expect(await office.look('statuses')).toMatchObject({ green: true });
  });

  test('код, набранный с опечаткой, назван раньше, чем заведут второй статус', async () => {
    await using office = await openOffice({ unprepared: true });
    office.program.okdesk
      .asPerson()
      .create('statuses', { code: 'Agred', name: 'Согласовано', color: '#fac71e' });
    expect(await office.line('statuses', 'status.Agreed.code')).toMatchObject({
      state: 'different',
      found: 'Agred',
      remark: { code: 'setup.status_misspelt' },
    });
  });
});

describe('Атрибут «Тип работ»', () => {
  test('человек добавляет атрибут с пятью значениями — и остаётся отметить то, чего не видно', async () => {
    await using office = await openOffice({ unprepared: true });
    expect(unready(await office.look('issueAttribute'))).toContain('attribute.2.code missing');
    const { values, name } = issueAttributePlan;
    addAttribute(office, 'issue_attributes', { code: '2', name, values });
    expect(unready(await office.look('issueAttribute')).every((one) => one.endsWith(' manual'))).toBe(true);
    await office.tickAll('issueAttribute');
    expect(await office.look('issueAttribute')).toMatchObject({ green: true });
  });

  test('код из настроек, а не из руководства', async () => {
    await using office = await openOffice({ unprepared: true });
    const { values, name } = issueAttributePlan;
    addAttribute(office, 'issue_attributes', { code: 'kind', name, values });
    const present = office.program.settings.exchange(office.program.exchangeId);
    if (present === undefined) throw new Error('no exchange');
    const { okdesk } = present;
    office.program.change({ okdesk: { ...okdesk, attributes: { ...okdesk.attributes, workKind: 'kind' } } });
    expect((await office.line('issueAttribute', 'attribute.kind.code')).state).toBe('right');
  });

  test('направление деятельности, которого нет в 1С, названо, но не мешает', async () => {
    await using office = await openOffice();
    const person = office.program.onec.asPerson();
    const set = 'Catalog_НаправленияДеятельности';
    const gone = person.all(set).find((entity) => entity['Description'] === 'Разработка');
    person.change(set, String(gone?.['Ref_Key']), { Description: 'Проекты' });
    expect(await office.line('issueAttribute', 'attribute.directions')).toMatchObject({
      state: 'different',
      optional: true,
      remark: { parameters: { names: 'Разработка' } },
    });
  });
});

describe('Атрибуты трудозатрат', () => {
  test('значения — названия из справочников 1С, по одному в строке, без групп', async () => {
    await using office = await openOffice({ unprepared: true });
    const { expected } = await office.line('timeEntryAttributes', 'attribute.TypeOfService.values');
    expect(expected.split('\n')).toContain('Работы за счет фирмы');
    expect(expected).not.toContain('Внутренние работы');
    const places = (await office.line('timeEntryAttributes', 'attribute.workPlace.values')).expected;

    addAttribute(office, 'time_entry_attributes', {
      code: 'workPlace',
      name: 'Место работы',
      values: places.split('\n'),
    });
    addAttribute(office, 'time_entry_attributes', {
      code: 'typeofservice',
      name: 'Вид работы',
      values: expected.split('\n'),
    });
    await office.tickAll('timeEntryAttributes');
    expect(await office.look('timeEntryAttributes')).toMatchObject({ green: true });
  });

  test('списки разошлись: новое место в 1С и лишнее значение в ОкДеск видны оба', async () => {
    await using office = await openOffice();
    office.program.onec.asPerson().create(workplaces, { Description: 'На складе' });
    const values = await office.line('timeEntryAttributes', 'attribute.workPlace.values');
    expect(values.state).toBe('different');
    expect(values.expected.split('\n')).toContain('На складе');
    expect(values.found?.split('\n')).not.toContain('На складе');

    const [row] = office.program.okdesk.all('time_entry_attributes');
    office.program.okdesk.asPerson().change('time_entry_attributes', row?.id ?? 0, {
      values: ['У клиента', 'Удалённо', 'В офисе', 'На складе', 'В пути'],
    });
    expect(await office.line('timeEntryAttributes', 'attribute.workPlace.values')).toMatchObject({
      state: 'different',
      found: expect.stringContaining('В пути'),
    });
  });

  test('два вида работ с одним названием в разных группах мешают: названия должны быть уникальными', async () => {
    await using office = await openOffice();
    const person = office.program.onec.asPerson();
    const ref = person.create(workKinds, { Description: 'Консультация', IsFolder: false });
    expect(unready(await office.look('timeEntryAttributes'))).toContain(
      'attribute.TypeOfService.unique different',
    );
    person.change(workKinds, ref, { DeletionMark: true });
    expect(unready(await office.look('timeEntryAttributes'))).not.toContain(
      'attribute.TypeOfService.unique different',
    );
  });

  test('список атрибутов закрыт: коды и значения взяты из настоящих трудозатрат, и это сказано', async () => {
    await using office = await openOffice({ issues: 40 });
    office.program.okdesk.switches.denied = ['GET /time_entries/parameters'];
    const now = Date.parse('2026-03-31T12:00:00Z');
    const setup = createSetup({ ...office.program, now: () => now });
    const report = await setup.check(office.program.exchangeId, 'timeEntryAttributes');
    const lines = report.ok ? report.value.lines : [];
    expect(lines.find(({ id }) => id === 'attribute.workPlace.code')).toMatchObject({
      state: 'right',
      remark: { code: 'setup.gathered' },
    });
    expect(lines.find(({ id }) => id === 'attribute.workPlace.values')?.state).toBe('manual');
  });

  test('1С не отвечает: про значения ничего не утверждается', async () => {
    await using office = await openOffice();
    await office.program.onec.close();
    const report = await office.look('timeEntryAttributes');
    expect(report).toMatchObject({ green: false, problem: { side: 'onec' } });
    expect(report.lines.find(({ id }) => id === 'attribute.workPlace.values')?.state).toBe('unknown');
    expect(report.lines.find(({ id }) => id === 'attribute.workPlace.code')?.state).toBe('right');
  });
});

describe('Ключ API', () => {
  test('все права, которые можно проверить, проверены; создание отмечает человек', async () => {
    await using office = await openOffice();
    expect(unready(await office.look('apiKey'))).toEqual(['apiKey.create manual']);
    await office.tickAll('apiKey');
    expect(await office.look('apiKey')).toMatchObject({ green: true });
  });

  test('право, которого не хватает, названо вместе с тем, что делать', async () => {
    await using office = await openOffice();
    office.program.okdesk.switches.denied = ['PATCH /agreements'];
    expect(await office.line('apiKey', 'apiKey.agreements_write')).toMatchObject({
      state: 'missing',
      optional: false,
      remark: { code: 'okdesk.denied_agreements_write' },
    });
  });

  test('в аккаунте нет ни одной заявки: спросить не у чего, но это не мешает', async () => {
    await using office = await openOffice({ unprepared: true });
    expect(await office.line('apiKey', 'apiKey.time')).toMatchObject({ state: 'unknown', optional: true });
    expect(unready(await office.look('apiKey'))).toEqual(['apiKey.create manual']);
  });

  test('неверный токен: причина названа, шаг не зелёный', async () => {
    await using office = await openOffice();
    await office.program.secrets.set(office.program.exchangeId, 'okdeskToken', 'wrong');
    expect(await office.look('apiKey')).toMatchObject({
      green: false,
      problem: { code: 'okdesk.unauthorized' },
    });
  });
});
