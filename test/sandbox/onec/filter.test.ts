import { describe, expect, it } from 'vitest';
import { filtered, ivanov, romashka, startBase, vasilek } from './base.ts';

const issues = ['1', '2', '3', '4', '5'];

describe('$filter', () => {
  it.each([
    [`Description eq 'ромашка'`, ['Ромашка']],
    [`Description ne 'Ромашка' and Predefined eq false`, ['Василек']],
    [`Ref_Key eq guid'${romashka}' or Ref_Key eq guid'${vasilek}'`, ['Ромашка', 'Василек']],
    [`Parent_Key eq guid'${romashka}'`, ['Василек']],
    [`Parent/Description eq 'Ромашка'`, ['Василек']],
    [`КонтактнаяИнформация/any(d: d/АдресЭП eq 'info@romashka.example')`, ['Ромашка']],
    [`КонтактнаяИнформация/any()`, ['Ромашка']],
    [`startswith(Description, 'Ром') eq true`, ['Ромашка']],
    [`substringof('асил', Description)`, ['Василек']],
    [`like(Description, 'Р[ао]ма%')`, ['Ромашка']],
    [`substring(Description, 1, 3) eq 'Вас'`, ['Василек']],
    [`not (ОкД_ВыгружатьВОкДеск eq true) and (Predefined eq false)`, ['Василек']],
    [
      `ДатаРегистрации eq datetime'0001-01-01T00:00:00' and year(ДатаРегистрации) eq 1 and Predefined eq false`,
      ['Ромашка', 'Василек'],
    ],
  ])('%s', async (filter, expected) => {
    const { values } = await startBase();
    const found = await values(filtered('Catalog_Партнеры', filter, '&$select=Description'));
    expect(found.map((row) => row['Description'])).toEqual(expected);
  });

  it('finds nothing by comparing a composite reference with a guid, and finds it by cast', async () => {
    const { onec, values } = await startBase();
    const type = 'StandardODATA.Catalog_Пользователи';
    onec.asPerson().create('Catalog_КонтактныеЛицаПартнеров', { Автор: ivanov, Автор_Type: type });
    const set = 'Catalog_КонтактныеЛицаПартнеров';
    expect(await values(filtered(set, `Автор eq guid'${ivanov}'`))).toEqual([]);
    expect(await values(filtered(set, `Автор eq cast(guid'${ivanov}','Catalog_Пользователи')`))).toHaveLength(
      1,
    );
    expect(await values(filtered(set, `isof(Автор,'Catalog_Пользователи')`))).toHaveLength(1);
    expect(
      await values(filtered(set, `cast(Автор,'Catalog_Пользователи')/Description eq 'Иванов Петр'`)),
    ).toHaveLength(1);
  });

  it.each([
    ['ОкД_ИдентификаторЗаявки ge 2 and ОкД_ИдентификаторЗаявки le 4', ['2', '3', '4']],
    [
      '(ОкД_ИдентификаторЗаявки ge 4 and ОкД_ИдентификаторЗаявки le 9) or ОкД_ИдентификаторЗаявки eq 1',
      ['1', '4', '5'],
    ],
    ['ОкД_ИдентификаторЗаявки ge 1.5 and ОкД_ИдентификаторЗаявки le 3', ['2', '3']],
    ['ОкД_ИдентификаторЗаявки ge 2 and ОкД_ИдентификаторЗаявки le 100000', ['2', '3', '4', '5']],
    ['ОкД_ИдентификаторЗаявки ge 4 and ОкД_ИдентификаторЗаявки le 2', []],
  ])('finds a stretch of numbers: %s', async (filter, expected) => {
    const { onec, values } = await startBase();
    const set = 'Document_ЗаданиеСотруднику';
    for (const issue of issues) onec.asPerson().create(set, { ОкД_ИдентификаторЗаявки: issue });
    const found = await values(filtered(set, filter));
    expect(found.map((row) => row['ОкД_ИдентификаторЗаявки']).toSorted()).toEqual(expected);
  });

  it('reads an additional attribute out of its composite value', async () => {
    const { onec, values } = await startBase();
    const row = { LineNumber: 1, Свойство_Key: ivanov, Значение: 'true', Значение_Type: 'Edm.Boolean' };
    onec.asPerson().change('Catalog_Партнеры', vasilek, { ДополнительныеРеквизиты: [row] });
    const filter = `ДополнительныеРеквизиты/any(d: d/Свойство_Key eq guid'${ivanov}' and cast(d/Значение,'Boolean') eq true)`;
    expect(await values(filtered('Catalog_Партнеры', filter))).toHaveLength(1);
  });

  it('finds an employee by e-mail through the rows of the tabular section', async () => {
    const { values } = await startBase();
    const filter = `Тип eq 'АдресЭлектроннойПочты' and АдресЭП eq 'ivanov@firm.example'`;
    expect(
      await values(filtered('Catalog_Пользователи_КонтактнаяИнформация', filter, '&$select=Ref_Key')),
    ).toEqual([{ Ref_Key: ivanov }]);
  });

  it.each([
    [`Ref_Key gt guid'${romashka}'`, '500/-1'],
    [`Описанее eq 'x'`, '400/6'],
    [`tolower(Description) eq 'x'`, '400/6'],
    [`startswith(Description)`, '400/21'],
    [`Description eq`, '400/14'],
    [`Ref_Key eq guid'zzz'`, '400/1'],
  ])('%s is refused with %s', async (filter, expected) => {
    const { fault } = await startBase();
    expect(await fault('GET', filtered('Catalog_Партнеры', filter))).toBe(expected);
  });

  it('echoes the unknown field, in the language of the server', async () => {
    const { onec, ask } = await startBase();
    const text = async () =>
      (await ask('GET', `${filtered('Catalog_Партнеры', 'Абв eq 1')}&$format=json`)).text();
    expect(await text()).toContain('Сегмент пути \\"Абв\\" не найден');
    onec.switches.errorLanguage = 'en';
    expect(await text()).toContain('"lang":"ru"');
    expect(await text()).toContain('not found');
  });

  it('answers an unknown $option with code 0 and ignores other unknown parameters', async () => {
    const { fault, values } = await startBase();
    expect(await fault('GET', '/Catalog_Партнеры?$expan=Parent')).toBe('400/0');
    expect(await values('/Catalog_Партнеры?some=1')).toHaveLength(5);
  });
});
