import { anyOf, flag, indexed, type MetadataObject, reference, text } from './model.ts';

/** Дополнительные реквизиты и сведения of БСП: a way to keep the export flag without changing the configuration. */
export const additionalAttributeObjects: readonly MetadataObject[] = [
  {
    metadataClass: 'ChartOfCharacteristicTypes',
    name: 'ДополнительныеРеквизитыИСведения',
    descriptionLength: 150,
    attributes: {
      Имя: text(150),
      Заголовок: text(75),
      ИдентификаторДляФормул: text(150),
      НаборСвойств: reference('Catalog_НаборыДополнительныхРеквизитовИСведений'),
      ЭтоДополнительноеСведение: flag,
    },
  },
  {
    metadataClass: 'Catalog',
    name: 'ЗначенияСвойствОбъектов',
    descriptionLength: 150,
    owners: ['ChartOfCharacteristicTypes_ДополнительныеРеквизитыИСведения'],
    hierarchy: 'folders',
    attributes: { ПолноеНаименование: text(500) },
  },
  {
    metadataClass: 'InformationRegister',
    name: 'ДополнительныеСведения',
    dimensions: {
      Объект: indexed(
        anyOf('Catalog_Партнеры', 'Catalog_КонтактныеЛицаПартнеров', 'Catalog_ДоговорыКонтрагентов'),
      ),
      Свойство: reference('ChartOfCharacteristicTypes_ДополнительныеРеквизитыИСведения'),
    },
    attributes: { Значение: anyOf('Catalog_ЗначенияСвойствОбъектов') },
  },
];
