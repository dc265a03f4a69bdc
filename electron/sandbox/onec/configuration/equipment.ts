import { indexed, type MetadataObject, reference, text } from './model.ts';

function directory(name: string, attributes: MetadataObject['attributes'] = {}): MetadataObject {
  return {
    metadataClass: 'Catalog',
    name,
    codeLength: 9,
    descriptionLength: 150,
    attributes: { Описание: text(), ...attributes },
  };
}

/** New catalogs of the module (titles from its manual, metadata names are an assumption). */
export const equipmentCatalogs: readonly MetadataObject[] = [
  directory('ОкД_ПроизводителиОборудования'),
  directory('ОкД_ТипыОборудования'),
  directory('ОкД_МоделиОборудования', {
    Производитель: reference('Catalog_ОкД_ПроизводителиОборудования'),
    ТипОборудования: reference('Catalog_ОкД_ТипыОборудования'),
  }),
  { metadataClass: 'Catalog', name: 'ОкД_ТипыДоговоров', descriptionLength: 100, attributes: {} },
  {
    metadataClass: 'Catalog',
    name: 'ОкД_ОбъектыКлиентов',
    codeLength: 9,
    descriptionLength: 150,
    owners: ['Catalog_Партнеры'],
    attributes: { Адрес: text(500) },
    sections: { Договоры: { Договор: reference('Catalog_ДоговорыКонтрагентов') } },
  },
  {
    metadataClass: 'Catalog',
    name: 'ОкД_ОборудованиеКлиентов',
    codeLength: 9,
    descriptionLength: 150,
    owners: ['Catalog_Партнеры'],
    attributes: {
      Модель: reference('Catalog_ОкД_МоделиОборудования'),
      Объект: reference('Catalog_ОкД_ОбъектыКлиентов'),
      СерийныйНомер: indexed(text(100)),
      ИнвентарныйНомер: indexed(text(50)),
    },
    sections: { Договоры: { Договор: reference('Catalog_ДоговорыКонтрагентов') } },
  },
];
