import { choice, flag, type MetadataObject, moment, reference, storage, text, uuid, whole } from './model.ts';
import { additionalAttributes, contactInformation } from './shared-sections.ts';

export const users: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'Пользователи',
  descriptionLength: 100,
  attributes: {
    Недействителен: flag,
    Подразделение: reference('Catalog_СтруктураПредприятия'),
    ФизическоеЛицо: reference('Catalog_ФизическиеЛица'),
    Комментарий: text(),
    Служебный: flag,
    Подготовлен: flag,
    ИдентификаторПользователяИБ: uuid,
    ИдентификаторПользователяСервиса: uuid,
    Фотография: storage,
  },
  sections: { ДополнительныеРеквизиты: additionalAttributes, КонтактнаяИнформация: contactInformation },
};

export const organizations: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'Организации',
  descriptionLength: 100,
  attributes: { НаименованиеПолное: text(), ИНН: text(12), КПП: text(9), Префикс: text(2) },
  sections: { КонтактнаяИнформация: contactInformation },
};

export const businessDirections: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'НаправленияДеятельности',
  descriptionLength: 100,
  hierarchy: 'folders',
  attributes: {
    Статус: choice,
    УчетДоходов: flag,
    УчетЗатрат: flag,
    ТипНаправленияДеятельности: choice,
    НомерКонтракта: text(200),
    ДатаНачалаДеятельности: moment,
    ДатаОкончанияДеятельности: moment,
    Комментарий: text(),
    НаименованиеДляПечати: text(1024),
  },
  sections: { ДополнительныеРеквизиты: additionalAttributes },
};

/** Directories of ЭСТИ from which the help desk takes its lists; metadata names are an assumption. */
export const workDirectories: readonly MetadataObject[] = [
  {
    metadataClass: 'Catalog',
    name: 'МестаВыполненияРабот',
    codeLength: 9,
    descriptionLength: 100,
    attributes: {},
  },
  {
    metadataClass: 'Catalog',
    name: 'ВидыРаботСотрудников',
    codeLength: 9,
    descriptionLength: 150,
    hierarchy: 'folders',
    attributes: { Трудоемкость: whole(5) },
  },
  {
    metadataClass: 'Constant',
    name: 'ОкД_ВидРаботыБезОплаты',
    attributes: { Value: reference('Catalog_ВидыРаботСотрудников') },
  },
];
