import { describe, expect, it } from 'vitest';
import { asRows, filtered, ivanov, romashka, startBase, vasilek } from './base.ts';

describe('reading sets', () => {
  it('lists opened sets and nothing that the administrator closed', async () => {
    const { onec, values } = await startBase();
    expect((await values('')).map((set) => set['name'])).toContain('Catalog_Контрагенты');
    onec.switches.closedSets.add('Catalog_Контрагенты');
    expect((await values('')).map((set) => set['name'])).not.toContain('Catalog_Контрагенты');
  });

  it('gives an empty состав as 404 by default, as an empty workspace by the switch', async () => {
    const { onec, ask, values } = await startBase({ switches: { nothingOpened: true } });
    expect((await ask('GET', '')).status).toBe(404);
    onec.switches.emptyComposition = 'empty';
    expect(await values('')).toEqual([]);
  });

  it('puts the owner into rows of a list and leaves it out of rows of a single entity', async () => {
    const { read, values } = await startBase();
    const [listed] = await values(filtered('Catalog_Партнеры', `Ref_Key eq guid'${romashka}'`));
    const single = await read(`/Catalog_Партнеры(guid'${romashka}')`);
    expect(asRows(listed?.['КонтактнаяИнформация'])[0]).toMatchObject({ Ref_Key: romashka, LineNumber: '1' });
    expect(asRows(single['КонтактнаяИнформация'])[0]).not.toHaveProperty('Ref_Key');
    expect(single['odata.metadata']).toMatch(/#Catalog_Партнеры\/@Element$/);
  });

  it('writes empty values instead of nulls, Int64 as text, dates without zone', async () => {
    const { read, write } = await startBase();
    const task = await write('POST', '/Document_ЗаданиеСотруднику', { ОкД_ИдентификаторЗаявки: 15 });
    const path = `/Document_ЗаданиеСотруднику(guid'${String(task['Ref_Key'])}')`;
    expect(await read(path)).toMatchObject({
      ОкД_ИдентификаторЗаявки: '15',
      Партнер_Key: '00000000-0000-0000-0000-000000000000',
      СрокИсполнения: '0001-01-01T00:00:00',
      Тема: '',
    });
  });

  it('orders by Ref_Key as people see the names, and skips before it takes', async () => {
    const { values } = await startBase();
    const names = async (paging: string) =>
      (await values(`/Catalog_Партнеры?$select=Description&$orderby=Ref_Key${paging}`)).map(
        (row) => row['Description'],
      );
    const all = await names('');
    expect(all.slice(-2)).toEqual(['Розничный покупатель', 'Ромашка']);
    expect(await names('&$top=2&$skip=1')).toEqual(all.slice(1, 3));
  });

  it('counts with a BOM, and inline as text', async () => {
    const { onec, ask, read } = await startBase();
    const bytes = new Uint8Array(await (await ask('GET', '/Catalog_Партнеры/$count')).arrayBuffer());
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, '5'.charCodeAt(0)]);
    expect((await read('/Catalog_Партнеры?$inlinecount=allpages&$top=1'))['odata.count']).toBe('5');
    onec.switches.countMissing = true;
    expect((await ask('GET', '/Catalog_Партнеры/$count')).status).toBe(404);
  });

  it('shows navigation links of filled references to opened objects only', async () => {
    const { onec, read } = await startBase();
    const path = `/Catalog_Партнеры(guid'${vasilek}')`;
    expect(await read(path)).toHaveProperty('Parent@navigationLinkUrl');
    expect(await read(path)).not.toHaveProperty('ОсновнойМенеджер@navigationLinkUrl');
    expect(await read(`${path}/Parent/Description`)).toMatchObject({ value: 'Ромашка' });
    onec.asPerson().change('Catalog_Партнеры', vasilek, { ОсновнойМенеджер_Key: ivanov });
    onec.switches.closedSets.add('Catalog_Пользователи');
    expect(await read(path)).not.toHaveProperty('ОсновнойМенеджер@navigationLinkUrl');
  });

  it('names the type of a composite reference to a closed object by its TypeId', async () => {
    const { onec, read } = await startBase();
    const ref = onec.asPerson().create('Catalog_КонтактныеЛицаПартнеров', {
      Description: 'Петров',
      Автор: ivanov,
      Автор_Type: 'StandardODATA.Catalog_Пользователи',
    });
    const path = `/Catalog_КонтактныеЛицаПартнеров(guid'${ref}')`;
    expect((await read(path))['Автор_Type']).toBe('StandardODATA.Catalog_Пользователи');
    onec.switches.closedSets.add('Catalog_Пользователи');
    expect((await read(path))['Автор_Type']).toBe(
      'UnavailableEntities.UnavailableEntity_604931cd-d4a8-48d0-bc59-2ac90e044abb',
    );
  });

  it('expands what is selected too, and passes over the rest in silence', async () => {
    const { values } = await startBase();
    const path = filtered('Catalog_Партнеры', `Ref_Key eq guid'${vasilek}'`, '&$expand=Parent');
    expect((await values(`${path}&$select=Parent_Key,Parent/Description`))[0]).toMatchObject({
      Parent: { Description: 'Ромашка' },
    });
    expect((await values(`${path}&$select=Description`))[0]).not.toHaveProperty('Parent');
  });

  it('refuses a list over rows that the user may not see, unless allowedOnly is asked for', async () => {
    const { onec, fault, values } = await startBase();
    onec.switches.forbiddenRows.add(`Catalog_Партнеры/${vasilek}`);
    expect(await fault('GET', '/Catalog_Партнеры')).toBe('401/20');
    expect(await values('/Catalog_Партнеры?allowedOnly=true')).toHaveLength(4);
  });

  it('fails the whole answer over one control character, until the object is repaired', async () => {
    const { onec, fault, values } = await startBase();
    onec.asPerson().change('Catalog_Партнеры', vasilek, { Комментарий: 'x\u0002' });
    expect(await fault('GET', '/Catalog_Партнеры')).toMatch(/^400/);
    expect(await values('/Catalog_Партнеры?$select=Description')).toHaveLength(5);
    onec.asPerson().change('Catalog_Партнеры', vasilek, { Комментарий: 'x' });
    expect(await values('/Catalog_Партнеры')).toHaveLength(5);
  });

  it('holds 50,000 entities and finds one of them by an indexed attribute without delay', {
    timeout: 60_000,
  }, async () => {
    const { onec, read } = await startBase({
      seed: {
        users: [],
        objects: Array.from({ length: 50_000 }, (_, index) => ({
          set: 'Document_ЗаданиеСотруднику',
          entity: { Date: '2026-01-10T10:00:00', ОкД_ИдентификаторЗаявки: String(index + 1) },
        })),
      },
    });
    const started = performance.now();
    const found = await read(filtered('Document_ЗаданиеСотруднику', 'ОкД_ИдентификаторЗаявки eq 49999'));
    expect(asRows(found['value'])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
    expect(onec.counts().requests).toBe(1);
  });
});
