import { describe, expect, it } from 'vitest';
import { romashka, startBase, vasilek } from './base.ts';

const locked = 'Заявка создана на стороне OkDesk. Редактирование возможно только на стороне сайта.';

describe('rules of the configuration', () => {
  it('lets nobody but the exchange change a document that came from ОкДеск', async () => {
    const { onec, write } = await startBase();
    const task = await write('POST', '/Document_ЗаданиеСотруднику', {
      Тема: 'Касса',
      ОкД_ИдентификаторЗаявки: '7',
    });
    const ref = String(task['Ref_Key']);
    const change = () => onec.asPerson().change('Document_ЗаданиеСотруднику', ref, { Тема: 'Другое' });
    expect(change).toThrow(locked);
    expect(() => onec.asPerson().remove('Document_ЗаданиеСотруднику', ref)).toThrow(locked);
    expect(onec.asPerson().get('Document_ЗаданиеСотруднику', ref)).toMatchObject({ Тема: 'Касса' });
    await write('PATCH', `/Document_ЗаданиеСотруднику(guid'${ref}')`, { Тема: 'Касса 2' });
    onec
      .asPerson('Администратор', { inspiteOfLock: true })
      .change('Document_ЗаданиеСотруднику', ref, { Тема: 'Мимо' });
    expect(onec.asPerson().get('Document_ЗаданиеСотруднику', ref)).toMatchObject({ Тема: 'Мимо' });
  });

  it('answers the lock as 500 with code -1 and the text of the handler', async () => {
    const users = [
      { name: 'ОбменОкДеск', password: 'обмен' },
      { name: 'Бухгалтер', password: '1' },
    ];
    const { onec, write } = await startBase({ seed: { users, objects: [] } });
    const task = await write('POST', '/Document_ЗаданиеСотруднику', { ОкД_ИдентификаторЗаявки: '7' });
    const response = await fetch(
      `${onec.url}/Document_ЗаданиеСотруднику(guid'${String(task['Ref_Key'])}')?$format=json`,
      {
        method: 'PATCH',
        headers: { authorization: `Basic ${Buffer.from('Бухгалтер:1').toString('base64')}` },
        body: JSON.stringify({ Тема: 'x' }),
      },
    );
    expect([response.status, await response.json()]).toEqual([
      500,
      { 'odata.error': { code: '-1', message: { lang: 'ru', value: locked } } },
    ]);
  });

  it('lets an act take a timesheet that came from ОкДеск', async () => {
    const { onec, write } = await startBase();
    const sheet = await write('POST', '/Document_ЛистУчетаРабочегоВремени', { ОкД_ИдентификаторЗаявки: '7' });
    const ref = String(sheet['Ref_Key']);
    onec.asPerson().change('Document_ЛистУчетаРабочегоВремени', ref, { АктВыполненныхРабот_Key: romashka });
    expect(() => onec.asPerson().change('Document_ЛистУчетаРабочегоВремени', ref, { Минуты: '1' })).toThrow(
      locked,
    );
  });

  it('does not let the flag of a contact be on while the flag of its partner is off', async () => {
    const { onec } = await startBase();
    const contact = (partner: string) => () =>
      onec
        .asPerson()
        .create('Catalog_КонтактныеЛицаПартнеров', { Owner_Key: partner, ОкД_ВыгружатьВОкДеск: true });
    expect(contact(vasilek)).toThrow(/Выгружать в ОкДеск/);
    expect(contact(romashka)).not.toThrow();
    const contract = () =>
      onec
        .asPerson()
        .create('Catalog_ДоговорыКонтрагентов', { Партнер_Key: vasilek, ОкД_ВыгружатьВОкДеск: true });
    expect(contract).toThrow(/Выгружать в ОкДеск/);
  });

  it('refuses by a handler of the customer, except in data load mode', async () => {
    const { onec, fault, ask } = await startBase();
    onec.switches.beforeWriteRefuses.set('Catalog_Партнеры', 'Не заполнен регион');
    const path = `/Catalog_Партнеры(guid'${vasilek}')`;
    expect(await fault('PATCH', path, { Комментарий: 'x' })).toBe('500/-1');
    const load = await ask('PATCH', path, { Комментарий: 'x' }, { '1C_OData-DataLoadMode': 'true' });
    expect(load.status).toBe(200);
  });

  it('keeps the infobase in a file between two starts', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(join(tmpdir(), 'onec-'));
    const file = join(folder, 'base.sqlite');
    const first = await startBase({ file });
    first.onec.asPerson().change('Catalog_Партнеры', vasilek, { Комментарий: 'остался' });
    await first.onec.close();
    const second = await startBase({ file });
    expect(second.onec.asPerson().get('Catalog_Партнеры', vasilek)).toMatchObject({ Комментарий: 'остался' });
    await second.onec.close();
    rmSync(folder, { recursive: true });
  });
});
