import { type Attributes, anyOf, choice, moment, reference, text } from './model.ts';

/** Rows of «Контактная информация» as БСП lays them out (dump of УТ 11.5.20). */
export const contactInformation: Attributes = {
  Тип: choice,
  Вид: reference('Catalog_ВидыКонтактнойИнформации'),
  Представление: text(500),
  ЗначенияПолей: text(),
  Страна: text(50),
  Регион: text(50),
  Город: text(50),
  АдресЭП: text(100),
  ДоменноеИмяСервера: text(100),
  НомерТелефона: text(20),
  НомерТелефонаБезКодов: text(20),
  ВидДляСписка: reference('Catalog_ВидыКонтактнойИнформации'),
  Значение: text(),
};

/** Контрагенты keep the history of their addresses. */
export const contactInformationWithHistory: Attributes = { ...contactInformation, ДействуетС: moment };

/** Дополнительные реквизиты of БСП: a value of any type per property. */
export const additionalAttributes: Attributes = {
  Свойство: reference('ChartOfCharacteristicTypes_ДополнительныеРеквизитыИСведения'),
  Значение: anyOf('Catalog_ЗначенияСвойствОбъектов'),
  ТекстоваяСтрока: text(),
};
