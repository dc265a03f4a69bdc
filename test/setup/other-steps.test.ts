import { describe, expect, test } from 'vitest';
import { exchangeHandlers } from '../../electron/ipc/exchange-handlers.ts';
import { searchMatches } from '../../electron/service/matching/search.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { type Office, openOffice, unready } from './support.ts';

function settingsOf({ program }: Office): ExchangeSettings {
  const settings = program.settings.exchange(program.exchangeId);
  if (settings === undefined) throw new Error('no exchange');
  return settings;
}

const fill = ({ program }: Office) =>
  exchangeHandlers(program).initialFill({ exchangeId: program.exchangeId });
const search = ({ program }: Office) => program.exchanges.work(program.exchangeId, 'matching', searchMatches);

describe('База 1С', () => {
  test('всё открыто, но справочники ещё не прочитаны; после начального заполнения шаг зелёный', async () => {
    await using office = await openOffice();
    expect(unready(await office.look('onec'))).toEqual(['onec.initialFill missing']);
    await fill(office);
    expect(await office.look('onec')).toMatchObject({ green: true });
  });

  test('объект, без которого обмен не работает, назван; в списке для администратора видно, чего не хватает', async () => {
    await using office = await openOffice();
    await fill(office);
    office.program.onec.switches.closedSets.add('Catalog_Партнеры');
    const report = await office.look('onec');
    expect(unready(report)).toEqual(['onec.objects missing']);
    expect(report.lines.find(({ id }) => id === 'onec.objects')).toMatchObject({
      subject: 'Справочник.Партнеры',
      remark: { code: 'onec.missing_partner' },
    });
    const composition = report.lines.find(({ id }) => id === 'onec.composition');
    expect(composition).toMatchObject({ state: 'different', optional: true });
    expect(composition?.expected.split('\n')).toContain('Справочник.Партнеры');
    expect(composition?.found?.split('\n')).not.toContain('Справочник.Партнеры');
  });

  test('без лишнего хранилища файлов: открыто то, что есть в базе, и список полон', async () => {
    await using office = await openOffice();
    expect(await office.line('onec', 'onec.composition')).toMatchObject({ state: 'right' });
  });

  test('«Вид работы без оплаты» руководство требует выбрать', async () => {
    await using office = await openOffice();
    await fill(office);
    const empty = '00000000-0000-0000-0000-000000000000';
    office.program.onec.asPerson().change('Constant_ОкД_ВидРаботыБезОплаты', '0', { Value_Key: empty });
    expect(unready(await office.look('onec'))).toEqual(['onec.unpaid different']);
  });

  test('адреса ещё нет: список для администратора можно скопировать уже сейчас', async () => {
    await using office = await openOffice();
    office.program.change({ onec: { ...settingsOf(office).onec, url: '' } });
    const report = await office.look('onec');
    expect(report).toMatchObject({ green: false, problem: { code: 'setup.no_infobase' } });
    expect(report.lines.find(({ id }) => id === 'onec.composition')?.expected).toContain(
      'Документ.ЗаданиеСотруднику',
    );
  });

  test('неверный пароль: причина названа', async () => {
    await using office = await openOffice();
    await office.program.secrets.set(office.program.exchangeId, 'onecPassword', 'не тот');
    const report = await office.look('onec');
    expect(report).toMatchObject({ green: false, problem: { code: 'onec.unauthorized' } });
    expect(unready(report)).toContain('onec.sign_in missing');
  });
});

describe('Настройка обмена', () => {
  test('всё заполнено — зелёный шаг', async () => {
    await using office = await openOffice();
    expect(await office.look('exchange')).toMatchObject({ green: true });
  });

  test.each([
    ['nobody@example.org', 'missing'],
    ['', 'missing'],
  ])('имя пользователя «%s»: такого сотрудника нет', async (userEmail, state) => {
    await using office = await openOffice();
    office.program.change({ okdesk: { ...settingsOf(office).okdesk, userEmail } });
    expect(await office.line('exchange', 'exchange.userEmail')).toMatchObject({ state });
  });

  test('одна почта у двух сотрудников ОкДеск: имя пользователя не однозначно', async () => {
    await using office = await openOffice();
    const { okdesk } = office.program;
    okdesk.asPerson().create('employees', { last_name: 'Двойник', email: okdesk.userEmail.toUpperCase() });
    expect(await office.line('exchange', 'exchange.userEmail')).toMatchObject({
      state: 'different',
      remark: { code: 'setup.user_double' },
    });
  });
});

describe('Расписание и сотрудники', () => {
  test('без расписания обмен идёт по кнопке: это не мешает; непонятная запись мешает', async () => {
    await using office = await openOffice();
    expect(await office.look('schedules')).toMatchObject({ green: true });
    const { schedule } = settingsOf(office);
    office.program.change({
      schedule: { ...schedule, export: { enabled: true, rule: { type: 'cron', text: 'когда-нибудь' } } },
    });
    expect(unready(await office.look('schedules'))).toEqual(['schedule.export different']);
  });

  test('отдельный пользователь регламентного задания проверяется входом в 1С', async () => {
    await using office = await openOffice();
    const { onec, exchangeId, secrets } = office.program;
    office.program.change({ onec: { ...settingsOf(office).onec, exportUser: onec.user } });
    expect(unready(await office.look('schedules'))).toEqual(['schedule.exportUser different']);
    await secrets.set(exchangeId, 'onecExportPassword', 'не тот');
    expect(await office.line('schedules', 'schedule.exportUser')).toMatchObject({
      state: 'different',
      remark: { code: 'onec.unauthorized' },
    });
    await secrets.set(exchangeId, 'onecExportPassword', onec.password);
    expect((await office.look('schedules')).green).toBe(true);
  });

  test('сотрудники, которых обмен не узнает, названы, но не мешают', async () => {
    await using office = await openOffice();
    const { lines } = await office.look('schedules');
    const remarks = lines.filter(({ id }) => id.startsWith('emails.')).map(({ remark }) => remark?.code);
    expect(remarks).toEqual(
      expect.arrayContaining([
        'setup.emails_matched_count',
        'setup.email_onec_double',
        'setup.email_namesake',
        'setup.email_namesake_without',
        'setup.email_unknown',
      ]),
    );
    expect(lines.filter(({ id }) => id.startsWith('emails.')).every(({ optional }) => optional)).toBe(true);
  });
});

describe('Сопоставление и первый обмен', () => {
  test('поиск ещё не шёл, потом прошёл; сомнительные пары не мешают', async () => {
    await using office = await openOffice();
    expect(unready(await office.look('matching'))).toEqual(['matching.searched missing']);
    await search(office);
    expect(await office.look('matching')).toMatchObject({ green: true });
  });

  test('план, потом обмен в обе стороны; начальное заполнение за план не считается', async () => {
    await using office = await openOffice();
    await fill(office);
    const all = ['firstRun.plan missing', 'firstRun.export missing', 'firstRun.import missing'];
    expect(unready(await office.look('firstRun'))).toEqual(all);

    const { exchangeId } = office.program;
    await exchangeHandlers(office.program).plan({ exchangeId, direction: 'export', verify: false });
    expect(await office.line('firstRun', 'firstRun.plan')).toMatchObject({
      state: 'right',
      remark: { code: 'setup.plan_numbers' },
    });
    await office.program.run('export', 'import');
    expect(await office.look('firstRun')).toMatchObject({ green: true });
  });

  test('заявки не загружаются — и загрузки никто не ждёт', async () => {
    await using office = await openOffice();
    office.program.change({ import: { ...settingsOf(office).import, enabled: false } });
    await office.program.run('export');
    expect(await office.look('firstRun')).toMatchObject({ green: true });
  });

  test('обмен оборвался: сказано, что он продолжит с того же места', async () => {
    await using office = await openOffice();
    await office.program.secrets.set(office.program.exchangeId, 'okdeskToken', 'wrong');
    await office.program.run('export');
    expect(await office.line('firstRun', 'firstRun.export')).toMatchObject({
      state: 'different',
      remark: { code: 'setup.run_incomplete' },
    });
  });
});
