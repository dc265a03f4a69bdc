import { choice, flag, type MetadataObject, type PredefinedItem, reference, text } from './model.ts';

/** Folder, kind and its type (dump of УТ 11.5.20). */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  СправочникПользователи: { EmailПользователя: 'АдресЭлектроннойПочты', ТелефонПользователя: 'Телефон' },
  СправочникКонтактныеЛицаПартнеров: {
    EmailКонтактногоЛица: 'АдресЭлектроннойПочты',
    МобильныйТелефонКонтактногоЛица: 'Телефон',
    ТелефонКонтактногоЛица: 'Телефон',
  },
  СправочникПартнеры: {
    EmailПартнера: 'АдресЭлектроннойПочты',
    ТелефонПартнера: 'Телефон',
    АдресПартнера: 'Адрес',
  },
  СправочникКонтрагенты: {
    EmailКонтрагента: 'АдресЭлектроннойПочты',
    ТелефонКонтрагента: 'Телефон',
    ФаксКонтрагенты: 'Факс',
    ЮрАдресКонтрагента: 'Адрес',
    ФактАдресКонтрагента: 'Адрес',
    ПочтовыйАдресКонтрагента: 'Адрес',
    МеждународныйАдресКонтрагента: 'Адрес',
    ДругаяИнформацияКонтрагенты: 'Другое',
  },
};

function item(folder: string, name: string, type: string): PredefinedItem {
  const values = { Description: name, Тип: type, Используется: true, ИмяПредопределенногоВида: name };
  return { name, folder, values };
}

/** Kinds of contact information; clients look their references up by the predefined name. */
export const contactInformationKinds: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'ВидыКонтактнойИнформации',
  descriptionLength: 150,
  hierarchy: 'folders',
  attributes: {
    Тип: choice,
    Используется: flag,
    ИмяПредопределенногоВида: text(150),
    ИдентификаторДляФормул: text(150),
    РазрешитьВводНесколькихЗначений: flag,
    ГруппаВидов: reference('Catalog_ВидыКонтактнойИнформации'),
  },
  predefined: Object.entries(kinds).flatMap(([folder, items]) => [
    {
      name: folder,
      values: { Description: folder, ИмяПредопределенногоВида: folder },
      isFolder: true as const,
    },
    ...Object.entries(items).map(([name, type]) => item(folder, name, type)),
  ]),
};
