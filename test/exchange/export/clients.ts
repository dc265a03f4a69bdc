import type { OneCSeed } from '../../../electron/sandbox/seed.ts';

/** Set names and flag of the infobase, as its own windows know them. */
export const sets = {
  partner: 'Catalog_Партнеры',
  counterparty: 'Catalog_Контрагенты',
  person: 'Catalog_КонтактныеЛицаПартнеров',
  contract: 'Catalog_ДоговорыКонтрагентов',
  manufacturer: 'Catalog_ОкД_ПроизводителиОборудования',
  kind: 'Catalog_ОкД_ТипыОборудования',
  model: 'Catalog_ОкД_МоделиОборудования',
  object: 'Catalog_ОкД_ОбъектыКлиентов',
  equipment: 'Catalog_ОкД_ОборудованиеКлиентов',
} as const;
export const flag = 'ОкД_ВыгружатьВОкДеск';

type Entity = Readonly<Record<string, unknown>>;
type SeedObject = OneCSeed['objects'][number];

/** Reference number n of the seed. */
export const key = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const seedOf = (...objects: readonly SeedObject[]): OneCSeed => ({
  users: [
    { name: 'ОбменОкДеск', password: 'обмен' },
    { name: 'Администратор', password: '' },
  ],
  objects,
});

export const email = (address: string, lineNumber = '1') => ({
  LineNumber: lineNumber,
  Тип: 'АдресЭлектроннойПочты',
  Представление: address,
  АдресЭП: address,
});

export const partner = (n: number, name: string, more: Entity = {}): SeedObject => ({
  set: sets.partner,
  entity: { Ref_Key: key(n), Description: name, НаименованиеПолное: name, [flag]: true, ...more },
});

export const counterparty = (n: number, of: number, inn: string, more: Entity = {}): SeedObject => ({
  set: sets.counterparty,
  entity: { Ref_Key: key(n), Description: `Контрагент ${n}`, Партнер_Key: key(of), ИНН: inn, ...more },
});

export const person = (n: number, of: number, name: string, more: Entity = {}): SeedObject => ({
  set: sets.person,
  entity: { Ref_Key: key(n), Description: name, Owner_Key: key(of), [flag]: true, ...more },
});

export const contract = (n: number, of: number, number: string, more: Entity = {}): SeedObject => ({
  set: sets.contract,
  entity: {
    Ref_Key: key(n),
    Description: 'Договор обслуживания',
    Номер: number,
    Партнер_Key: key(of),
    [flag]: true,
    ...more,
  },
});

/** Manufacturer, type and model 901–903, an object and a piece of equipment of the partner. */
export const property = (n: number, of: number): readonly SeedObject[] => [
  { set: sets.manufacturer, entity: { Ref_Key: key(901), Description: 'Атол', Code: 'ATOL' } },
  { set: sets.kind, entity: { Ref_Key: key(902), Description: 'Касса', Code: 'KASSA' } },
  {
    set: sets.model,
    entity: {
      Ref_Key: key(903),
      Description: 'Атол 30Ф',
      Code: '30F',
      Производитель_Key: key(901),
      ТипОборудования_Key: key(902),
    },
  },
  {
    set: sets.object,
    entity: { Ref_Key: key(n), Description: 'Магазин', Owner_Key: key(of), Адрес: 'г. Тверь' },
  },
  {
    set: sets.equipment,
    entity: {
      Ref_Key: key(n + 1),
      Description: 'Касса у входа',
      Owner_Key: key(of),
      Модель_Key: key(903),
      Объект_Key: key(n),
      СерийныйНомер: `SN-${n}`,
      ИнвентарныйНомер: `INV-${n}`,
    },
  },
];

/** One client with everything that goes along with it, and the creates that its first export takes. */
export const wholeClient = seedOf(
  partner(1, 'Ромашка'),
  counterparty(2, 1, '7707083893'),
  person(3, 1, 'Иванов Иван Иванович', { КонтактнаяИнформация: [email('ivan@example.org')] }),
  contract(4, 1, '15'),
  ...property(5, 1),
);
export const wholeClientCreates = 8;
