import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { startBase } from './base.ts';

/** `Element Name=…` of every named element, in the order of the document. */
function named(xml: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push(`${name} ${attributes['Name'] ?? ''}`));
  parser.write(xml).close();
  return found;
}

describe('$metadata', () => {
  it('is laid out as 1C does: no association sets, no enumerations of the configuration, AllowedLength twice', async () => {
    const { ask } = await startBase();
    const xml = await (await ask('GET', '/$metadata')).text();
    const names = named(xml);
    expect(names.filter((name) => name === 'EnumType AllowedLength')).toHaveLength(2);
    expect(names.some((name) => /^AssociationSet|^EntitySet Enum_|SelectChanges|ThisNode/.test(name))).toBe(
      false,
    );
    expect(names).toContain('EntitySet Catalog_Партнеры_КонтактнаяИнформация');
    expect(xml).not.toContain('MaxLength');
    expect(xml).toContain('<EntityType Name="Catalog_КонтактныеЛицаПартнеров" OpenType="true">');
    expect(xml).toContain('<EntityType Name="Catalog_Контрагенты">');
  });

  it('loses the navigation to an object that is closed, and keeps the key', async () => {
    const { onec, ask } = await startBase({ switches: { closedSets: new Set(['Catalog_Партнеры']) } });
    const xml = await (await ask('GET', '/$metadata')).text();
    const counterparties = /<EntityType Name="Catalog_Контрагенты">.*?<\/EntityType>/s.exec(xml)?.[0] ?? '';
    expect(counterparties).toContain('Name="Партнер_Key"');
    expect(counterparties).not.toContain('NavigationProperty Name="Партнер"');
    expect(xml).not.toContain('EntitySet Name="Catalog_Партнеры"');
    expect(onec.counts()).toEqual({ requests: 1, acceptedWrites: 0 });
  });

  it('can be as large as that of a full publication', async () => {
    const { ask } = await startBase({ switches: { metadataPadding: 17_000_000 } });
    const response = await ask('GET', '/$metadata');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(17_000_000);
  });
});

describe('the predefined kinds of contact information', () => {
  it('can be looked up by their names', async () => {
    const { values } = await startBase();
    const kinds = await values(
      '/Catalog_ВидыКонтактнойИнформации?$filter=IsFolder%20eq%20false&$select=PredefinedDataName',
    );
    const names = kinds.map((kind) => kind['PredefinedDataName']);
    expect(names).toEqual(
      expect.arrayContaining(['EmailПартнера', 'EmailКонтактногоЛица', 'ЮрАдресКонтрагента']),
    );
  });
});
