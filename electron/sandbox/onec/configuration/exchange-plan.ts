import { choice, type MetadataObject, text, whole } from './model.ts';

export const exchangePlanSet = 'ExchangePlan_ОкД_ОбменСОкДеск';

/** The plan of the exchange, attributes after УТ's own `ОбменССайтом`. */
export const exchangePlan: MetadataObject = {
  metadataClass: 'ExchangePlan',
  name: 'ОкД_ОбменСОкДеск',
  codeLength: 9,
  descriptionLength: 100,
  attributes: {
    АдресСайта: text(150),
    РазмерПорции: whole(10),
    КоличествоПовторений: whole(3),
    Комментарий: text(),
    РежимВыгрузки: choice,
  },
};

/** What the plan's content says of an object: `Deny` registers from code only. */
export type AutoRecord = 'Allow' | 'Deny';

/** Состав of the plan. Everything here registers by itself on every write. */
export const exchangePlanContent: Readonly<Record<string, AutoRecord>> = {
  Catalog_Партнеры: 'Allow',
  Catalog_Контрагенты: 'Allow',
  Catalog_КонтактныеЛицаПартнеров: 'Allow',
  Catalog_ДоговорыКонтрагентов: 'Allow',
  Catalog_ОкД_ТипыДоговоров: 'Allow',
  Catalog_ОкД_ПроизводителиОборудования: 'Allow',
  Catalog_ОкД_ТипыОборудования: 'Allow',
  Catalog_ОкД_МоделиОборудования: 'Allow',
  Catalog_ОкД_ОбъектыКлиентов: 'Allow',
  Catalog_ОкД_ОборудованиеКлиентов: 'Allow',
  Catalog_Пользователи: 'Allow',
  Catalog_НаправленияДеятельности: 'Allow',
  Catalog_МестаВыполненияРабот: 'Allow',
  Catalog_ВидыРаботСотрудников: 'Allow',
  Constant_ОкД_ВидРаботыБезОплаты: 'Allow',
  Document_ЗаданиеСотруднику: 'Allow',
  Document_ЛистУчетаРабочегоВремени: 'Allow',
  InformationRegister_ДополнительныеСведения: 'Allow',
  AccumulationRegister_ОкД_ОтработанноеВремя: 'Allow',
  Catalog_Организации: 'Deny',
};
