import { describe, expect, it } from 'vitest';
import { asRows, romashka, startBase, vasilek } from './base.ts';

const partner = `/Catalog_Партнеры(guid'${romashka}')`;
const unknownGuid = 'aaaaaaaa-2222-3333-4444-555555555555';

describe('writing objects', () => {
  it('creates with a number of the platform, a raw UTF-8 Location and the whole entity', async () => {
    const { ask } = await startBase();
    const response = await ask('POST', '/Catalog_Партнеры?$format=json', {
      Description: 'Лютик',
      Ref_Key: unknownGuid,
    });
    const created: unknown = await response.json();
    expect(response.status).toBe(201);
    expect(created).toMatchObject({
      Description: 'Лютик',
      DataVersion: 'AAAAAAAAAAE=',
      Code: expect.stringMatching(/^00-\d{8}$/),
    });
    const location = Buffer.from(response.headers.get('location') ?? '', 'latin1').toString('utf8');
    expect(location).toMatch(/\/Catalog_Партнеры\(guid'[\da-f-]{36}'\)$/);
    expect(location).not.toContain(unknownGuid);
  });

  it('honours a given Ref_Key only by the switch, and then refuses it a second time with code 15', async () => {
    const { write, fault } = await startBase({ switches: { clientRefKey: 'honoured' } });
    const created = await write('POST', '/Catalog_Партнеры', { Ref_Key: unknownGuid });
    expect(created['Ref_Key']).toBe(unknownGuid);
    expect(await fault('POST', '/Catalog_Партнеры', { Ref_Key: unknownGuid })).toBe('400/15');
  });

  it('ignores unknown properties, cuts long strings, leaves bad numbers, and still raises the version', async () => {
    const { read, write } = await startBase();
    const before = await read(partner);
    const after = await write('PATCH', partner, { Абв: 1, Description: 'Я'.repeat(120) });
    expect(String(after['Description'])).toHaveLength(100);
    expect(after['DataVersion']).not.toBe(before['DataVersion']);
    const again = await write('PATCH', partner, {});
    expect(again['DataVersion']).not.toBe(after['DataVersion']);
    const task = await write('POST', '/Document_ЗаданиеСотруднику', { ОкД_ИдентификаторЗаявки: 'пять' });
    expect(task['ОкД_ИдентификаторЗаявки']).toBe('0');
  });

  it.each([
    [{ Parent_Key: 'zzz' }, '400/1'],
    [{ Клиент: 'да' }, '400/1'],
    [{ Description: ['x'] }, '500/-1'],
    ['{"Description":', '500/-1'],
    [{ КонтактнаяИнформация: [{ LineNumber: 2 }] }, '400/4'],
    [{ КонтактнаяИнформация: [{ Тип: 'Адрес' }] }, '500/-1'],
  ])('%j is refused with %s and nothing of it stays', async (body, expected) => {
    const { read, fault } = await startBase();
    const before = await read(partner);
    expect(await fault('PATCH', partner, body)).toBe(expected);
    expect(await read(partner)).toEqual(before);
  });

  it('stores a reference to an object that does not exist', async () => {
    const { write } = await startBase();
    expect(await write('PATCH', partner, { Parent_Key: unknownGuid })).toMatchObject({
      Parent_Key: unknownGuid,
    });
  });

  it('replaces a tabular section whole, leaves an absent one, clears by an empty array', async () => {
    const { write } = await startBase();
    const rows = [
      { LineNumber: '1', Тип: 'Телефон', Представление: '+7 900 000-00-01' },
      { LineNumber: 2, Тип: 'Телефон', Представление: '+7 900 000-00-02' },
    ];
    const written = await write('PATCH', partner, { КонтактнаяИнформация: rows });
    expect(asRows(written['КонтактнаяИнформация']).map((row) => row['LineNumber'])).toEqual(['1', '2']);
    const kept = await write('PATCH', partner, { Комментарий: 'x' });
    expect(asRows(kept['КонтактнаяИнформация'])).toHaveLength(2);
    expect((await write('PATCH', partner, { КонтактнаяИнформация: [] }))['КонтактнаяИнформация']).toEqual([]);
  });

  it('ignores If-Match by default and answers 412 by the switch', async () => {
    const { onec, ask } = await startBase();
    const stale = { 'If-Match': 'AAAAAAAAAAk=' };
    expect((await ask('PATCH', partner, { Комментарий: '1' }, stale)).status).toBe(200);
    onec.switches.ifMatch = 'enforce';
    expect((await ask('PATCH', partner, { Комментарий: '2' }, stale)).status).toBe(412);
  });

  it('deletes physically, with 204 and without a body', async () => {
    const { ask, fault } = await startBase();
    const response = await ask('DELETE', `/Catalog_Партнеры(guid'${vasilek}')`);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await fault('GET', `/Catalog_Партнеры(guid'${vasilek}')`)).toBe('404/9');
  });

  it('posts a document with its movements, while a patch of Posted only flips the flag', async () => {
    const { ask, read, write, fault } = await startBase();
    const sheet = await write('POST', '/Document_ЛистУчетаРабочегоВремени', { Минуты: '90' });
    const path = `/Document_ЛистУчетаРабочегоВремени(guid'${String(sheet['Ref_Key'])}')`;
    const movements = `/AccumulationRegister_ОкД_ОтработанноеВремя(guid'${String(sheet['Ref_Key'])}')`;
    await write('PATCH', path, { Posted: true });
    expect(await fault('GET', movements)).toBe('404/9');
    expect((await ask('POST', `${path}/Post()?PostingModeOperational=false`)).status).toBe(200);
    expect(asRows((await read(movements))['RecordSet'])).toMatchObject([{ Минуты: '90' }]);
    expect((await ask('POST', `${path}/Unpost`)).status).toBe(200);
    expect((await read(movements))['RecordSet']).toEqual([]);
    expect((await read(path))['Posted']).toBe(false);
  });

  it('keeps one record of a register per key: code 15, then PATCH, then DELETE', async () => {
    const { ask, read, write, fault } = await startBase();
    const type = 'StandardODATA.Catalog_Партнеры';
    const body = {
      Объект: romashka,
      Объект_Type: type,
      Свойство_Key: unknownGuid,
      Значение: 'true',
      Значение_Type: 'Edm.Boolean',
    };
    const set = '/InformationRegister_ДополнительныеСведения';
    await write('POST', set, body);
    expect(await fault('POST', set, body)).toBe('400/15');
    const path = `${set}(Объект='${romashka}', Объект_Type='${type}',Свойство_Key=guid'${unknownGuid}')`;
    await write('PATCH', path, { Значение: 'false' });
    expect(await read(path)).toMatchObject({ Значение: 'false' });
    expect((await ask('DELETE', path)).status).toBe(204);
    expect(await fault('GET', path)).toBe('404/9');
  });

  it('keeps one value of a constant and never deletes it', async () => {
    const { values, write, fault } = await startBase();
    const set = '/Constant_ОкД_ВидРаботыБезОплаты';
    const path = `${set}(guid'00000000-0000-0000-0000-000000000000')`;
    await write('PATCH', path, { Value_Key: romashka });
    expect(await values(`${set}?$select=SurrogateKey,Value_Key`)).toMatchObject([
      { SurrogateKey: 0, Value_Key: romashka },
    ]);
    expect(await fault('DELETE', path)).toBe('405/19');
  });

  it('gives the bytes of an attached file back, and null while there are none', async () => {
    const { ask, write } = await startBase();
    const empty = await write('POST', '/Catalog_ХранилищеДвоичныхДанных', { Размер: '0' });
    expect(empty['ДвоичныеДанные_Base64Data']).toBeNull();
    const path = `/Catalog_ХранилищеДвоичныхДанных(guid'${String(empty['Ref_Key'])}')`;
    const data = Buffer.from('фото').toString('base64');
    await write('PATCH', path, {
      ДвоичныеДанные_Base64Data: data,
      ДвоичныеДанные_Type: 'application/octet-stream',
    });
    expect(await (await ask('GET', `${path}/ДвоичныеДанные/$value`)).text()).toBe('фото');
  });

  it('has the binary storage of one generation of БСП only', async () => {
    const { onec, fault } = await startBase({ switches: { attachedFiles: 'older' } });
    expect(await fault('GET', '/InformationRegister_ХранилищеФайлов')).toBe('404/8');
    onec.switches.attachedFiles = 'newer';
    expect(await fault('GET', '/InformationRegister_ДвоичныеДанныеФайлов')).toBe('404/8');
  });

  it('takes an Atom entry as the body of a POST', async () => {
    const { ask, values } = await startBase();
    const entry =
      '<entry xmlns="http://www.w3.org/2005/Atom" xmlns:m="urn:m" xmlns:d="urn:d"><content><m:properties>' +
      '<d:Description>Наша &amp; ваша</d:Description></m:properties></content></entry>';
    const headers = { 'content-type': 'application/atom+xml' };
    expect((await ask('POST', '/Catalog_Организации', entry, headers)).status).toBe(201);
    expect(await values('/Catalog_Организации?$select=Description')).toEqual([
      { Description: 'Наша & ваша' },
    ]);
  });

  it('does not create rows of a tabular section by themselves', async () => {
    const { fault } = await startBase();
    expect(await fault('POST', '/Catalog_Партнеры_КонтактнаяИнформация', {})).toBe('400/13');
  });
});
