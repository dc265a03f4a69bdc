import {
  anyOf,
  choice,
  flag,
  indexed,
  type MetadataObject,
  moment,
  reference,
  storage,
  text,
  whole,
} from './model.ts';

/** Cards of the files attached to tasks, laid out as `ПартнерыПрисоединенныеФайлы` of УТ 11.5.20. */
const taskFiles: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'ЗаданиеСотрудникуПрисоединенныеФайлы',
  descriptionLength: 150,
  hierarchy: 'folders',
  attributes: {
    Автор: reference('Catalog_Пользователи'),
    ВладелецФайла: indexed(reference('Document_ЗаданиеСотруднику')),
    ДатаМодификацииУниверсальная: moment,
    ДатаСоздания: moment,
    Зашифрован: flag,
    Изменил: reference('Catalog_Пользователи'),
    ИндексКартинки: whole(10),
    Описание: text(),
    ПодписанЭП: flag,
    ПутьКФайлу: text(),
    Размер: whole(10),
    Расширение: text(10),
    Редактирует: reference('Catalog_Пользователи'),
    СтатусИзвлеченияТекста: choice,
    ТекстХранилище: storage,
    ТипХраненияФайла: choice,
    Том: reference('Catalog_ТомаХраненияФайлов'),
    ФайлХранилище: storage,
    ХранитьВерсии: flag,
    ОкД_ИдентификаторФайла: indexed(whole(15)),
  },
};

const card = indexed(
  anyOf('Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы', 'Catalog_ПартнерыПрисоединенныеФайлы'),
);

const binaryStore: MetadataObject = {
  metadataClass: 'Catalog',
  name: 'ХранилищеДвоичныхДанных',
  attributes: { Размер: whole(15), Хеш: indexed(text(44)), ДвоичныеДанные: storage },
};

const fileStore: MetadataObject = {
  metadataClass: 'InformationRegister',
  name: 'ХранилищеФайлов',
  dimensions: { Файл: card },
  attributes: { ХранилищеДвоичныхДанных: reference('Catalog_ХранилищеДвоичныхДанных') },
};

const fileData: MetadataObject = {
  metadataClass: 'InformationRegister',
  name: 'ДвоичныеДанныеФайлов',
  dimensions: { Файл: card },
  attributes: { ДвоичныеДанныеФайла: storage },
};

/** Both generations; which of them the base has is a switch (`attachedFiles`). */
export const attachedFiles: readonly MetadataObject[] = [taskFiles, binaryStore, fileStore, fileData];

/** Sets that only the newer БСП has (УТ 11.5.20). */
export const newerFileSets = [
  'Catalog_ХранилищеДвоичныхДанных',
  'InformationRegister_ХранилищеФайлов',
] as const;

/** Sets that only the older БСП has (УТ 11.4, КА 2.5). */
export const olderFileSets = ['InformationRegister_ДвоичныеДанныеФайлов'] as const;
