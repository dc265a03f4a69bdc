import {
  type Attributes,
  choice,
  flag,
  indexed,
  type MetadataObject,
  moment,
  reference,
  text,
  whole,
} from './model.ts';

/** Ties both documents to the help desk; a document that carries the id came from there. */
const issueLink: Attributes = {
  ОкД_ИдентификаторЗаявки: indexed(whole(15)),
  ОкД_СсылкаНаЗаявку: text(500),
};

/** «Задание сотруднику»: all names are an assumption until a base of ЭСТИ is seen. */
export const task: MetadataObject = {
  metadataClass: 'Document',
  name: 'ЗаданиеСотруднику',
  numberLength: 11,
  attributes: {
    Организация: reference('Catalog_Организации'),
    Партнер: reference('Catalog_Партнеры'),
    Договор: reference('Catalog_ДоговорыКонтрагентов'),
    Тема: text(250),
    Описание: text(),
    Ответственный: reference('Catalog_Пользователи'),
    НаправлениеДеятельности: reference('Catalog_НаправленияДеятельности'),
    СрокИсполнения: moment,
    ДатаВыполнения: moment,
    ОкД_Объект: reference('Catalog_ОкД_ОбъектыКлиентов'),
    ОкД_Оборудование: reference('Catalog_ОкД_ОборудованиеКлиентов'),
    ОкД_РодительскоеЗадание: reference('Document_ЗаданиеСотруднику'),
    ОкД_КодСтатусаЗаявки: text(50),
    ОкД_СтатусЗаявки: text(150),
    ОкД_АвторЗаявки: text(150),
    ОкД_ТипЗаявки: text(150),
    ОкД_Приоритет: text(150),
    ...issueLink,
    ОкД_ДатаСозданияЗаявки: moment,
    ОкД_ДатаИзмененияЗаявки: moment,
  },
  sections: {
    ОкД_Комментарии: {
      ИдентификаторКомментария: whole(15),
      Дата: moment,
      Автор: text(150),
      Приватный: flag,
      Текст: text(),
    },
    ОкД_ЧекЛист: {
      ИдентификаторПункта: whole(15),
      Наименование: text(500),
      Заголовок: flag,
      Уровень: whole(2),
      Обязательный: flag,
      Выполнен: flag,
      ДатаВыполнения: moment,
    },
    ОкД_ВсеОборудование: { Оборудование: reference('Catalog_ОкД_ОборудованиеКлиентов') },
  },
};

/** «Лист учета рабочего времени», subordinate to the task. */
export const timesheet: MetadataObject = {
  metadataClass: 'Document',
  name: 'ЛистУчетаРабочегоВремени',
  numberLength: 11,
  attributes: {
    Задание: indexed(reference('Document_ЗаданиеСотруднику')),
    Партнер: reference('Catalog_Партнеры'),
    Договор: reference('Catalog_ДоговорыКонтрагентов'),
    Сотрудник: reference('Catalog_Пользователи'),
    МестоВыполненияРабот: reference('Catalog_МестаВыполненияРабот'),
    ВидРабот: reference('Catalog_ВидыРаботСотрудников'),
    Минуты: whole(10),
    ДатаНачала: moment,
    ДатаОкончания: moment,
    БезОплаты: flag,
    Описание: text(),
    АктВыполненныхРабот: reference('Document_АктВыполненныхРабот'),
    ОкД_ИдентификаторТрудозатрат: indexed(whole(15)),
    ...issueLink,
  },
};

/** Hours that posted timesheets put down: what `/Post` does and a patch of `Posted` does not. */
export const workedTime: MetadataObject = {
  metadataClass: 'AccumulationRegister',
  name: 'ОкД_ОтработанноеВремя',
  recorder: 'Document_ЛистУчетаРабочегоВремени',
  dimensions: { Партнер: reference('Catalog_Партнеры'), Сотрудник: reference('Catalog_Пользователи') },
  attributes: { Минуты: whole(10), ВидОплаты: choice },
};
