import type { MessageCatalogue } from '../message.ts';

/** What an issue names and 1C does not know, or knows twice. */
export const importReferenceMessages = {
  'import.company_unknown': {
    ru: {
      what: 'Клиент заявки не найден в 1С, поле «Партнер» осталось пустым (компания ОкДеск № {id})',
      why: 'Компания заведена в ОкДеск или её партнер не отмечен флагом «Выгружать в ОкДеск».',
      remedy:
        'Поставьте флаг партнеру в 1С или сопоставьте компанию. Поле заполнится само, заявку трогать не нужно.',
    },
    en: {
      what: 'The client of the issue is not known in 1C, the field stayed empty (ОкДеск company {id})',
      why: 'The company was made in ОкДеск, or its partner lacks the export flag.',
      remedy: 'Set the flag in 1C or match the company. The field fills by itself.',
    },
  },
  'import.agreement_unknown': {
    ru: {
      what: 'Договор заявки не найден в 1С, поле осталось пустым (договор ОкДеск № {id})',
      why: 'Договор заведён в ОкДеск или не отмечен флагом «Выгружать в ОкДеск».',
      remedy: 'Поставьте флаг договору в 1С или сопоставьте его. Поле заполнится само.',
    },
    en: {
      what: 'The agreement of the issue is not known in 1C, the field stayed empty (ОкДеск agreement {id})',
      why: 'The agreement was made in ОкДеск, or lacks the export flag.',
      remedy: 'Set the flag in 1C or match it. The field fills by itself.',
    },
  },
  'import.maintenance_entity_unknown': {
    ru: {
      what: 'Объект обслуживания заявки не найден в 1С, поле осталось пустым (объект ОкДеск № {id})',
      why: 'Объект заведён в ОкДеск, а не выгружен из 1С.',
      remedy: 'Создайте объект клиента в 1С и выгрузите его или сопоставьте. Поле заполнится само.',
    },
    en: {
      what: 'The object of the issue is not known in 1C, the field stayed empty (ОкДеск object {id})',
      why: 'The object was made in ОкДеск, not exported from 1C.',
      remedy: 'Create it in 1C and export it, or match it. The field fills by itself.',
    },
  },
  'import.equipment_unknown': {
    ru: {
      what: 'Оборудование заявки не найдено в 1С, строка осталась пустой (оборудование ОкДеск № {id})',
      why: 'Оборудование заведено в ОкДеск, а не выгружено из 1С.',
      remedy: 'Создайте оборудование клиента в 1С и выгрузите его или сопоставьте. Поле заполнится само.',
    },
    en: {
      what: 'The equipment of the issue is not known in 1C, the line stayed empty (ОкДеск equipment {id})',
      why: 'The equipment was made in ОкДеск, not exported from 1C.',
      remedy: 'Create it in 1C and export it, or match it. The field fills by itself.',
    },
  },
  'import.parent_unknown': {
    ru: {
      what: 'Родительская заявка № {parent} ещё не загружена, ссылка на неё пока пустая',
      remedy: 'Ничего делать не нужно: родитель поставлен в очередь, ссылка заполнится сама.',
    },
    en: {
      what: 'The parent issue {parent} is not imported yet, the link is empty for now',
      remedy: 'Nothing to do: the parent is queued, the link fills by itself.',
    },
  },
  'import.employee_without_email': {
    ru: {
      what: 'Сотрудник «{name}» не найден в 1С: в ОкДеск у него нет электронной почты',
      why: 'Сотрудники сопоставляются по электронной почте.',
      remedy:
        'Внесите почту в карточку сотрудника ОкДеск, такую же, как у пользователя 1С. Поле заполнится само.',
    },
    en: {
      what: 'Employee “{name}” is not found in 1C: the ОкДеск card has no e-mail',
      why: 'Employees are matched by e-mail.',
      remedy: 'Fill in the same e-mail as the 1C user has. The field fills by itself.',
    },
  },
  'import.user_unknown': {
    ru: {
      what: 'Сотрудник «{name}» не найден в 1С: ни у одного пользователя нет почты {email}',
      why: 'Не совпадают адреса электронной почты сотрудника в 1С и ОкДеск.',
      remedy:
        'Исправьте почту в карточке пользователя 1С («Адреса, телефоны») или в ОкДеск. Поле заполнится само, заявку трогать не нужно.',
    },
    en: {
      what: 'Employee “{name}” is not found in 1C: no user has the e-mail {email}',
      why: 'The e-mails of the employee in 1C and in ОкДеск differ.',
      remedy: 'Mend the e-mail of the 1C user or in ОкДеск. The field fills by itself.',
    },
  },
  'import.email_of_two_users': {
    ru: {
      what: 'Сотрудник «{name}» не определён: почта {email} есть у двух пользователей 1С',
      why: 'Каждому пользователю должен быть присвоен уникальный адрес.',
      remedy: 'Оставьте этот адрес одному пользователю 1С. Поле заполнится само.',
    },
    en: {
      what: 'Employee “{name}” is not determined: two 1C users have the e-mail {email}',
      why: 'Every user must have an address of their own.',
      remedy: 'Leave the address to one 1C user. The field fills by itself.',
    },
  },
  'import.business_direction_unknown': {
    ru: {
      what: 'Направления деятельности «{name}» нет в 1С, поле осталось пустым',
      why: 'Направление ищется по названию из атрибута «Тип работ».',
      remedy: 'Создайте в 1С направление с таким названием или исправьте список значений в ОкДеск.',
    },
    en: {
      what: 'There is no business direction “{name}” in 1C, the field stayed empty',
      why: 'It is looked up by the name in the attribute “Тип работ”.',
      remedy: 'Create it in 1C or mend the list of values in ОкДеск.',
    },
  },
  'import.workplace_unknown': {
    ru: {
      what: 'Места выполнения работ «{name}» нет в 1С, поле осталось пустым',
      remedy:
        'Создайте в 1С место с таким названием или исправьте значения атрибута «Место работы» в ОкДеск.',
    },
    en: {
      what: 'There is no workplace “{name}” in 1C, the field stayed empty',
      remedy: 'Create it in 1C or mend the values of the attribute in ОкДеск.',
    },
  },
  'import.work_kind_unknown': {
    ru: {
      what: 'Вида работ «{name}» нет в 1С, поле осталось пустым',
      why: 'Пока поле пустое, время считается платным.',
      remedy:
        'Создайте в 1С вид работ с таким названием или исправьте значения атрибута «Вид работы» в ОкДеск.',
    },
    en: {
      what: 'There is no kind of work “{name}” in 1C, the field stayed empty',
      why: 'While it is empty the time counts as paid.',
      remedy: 'Create it in 1C or mend the values of the attribute in ОкДеск.',
    },
  },
  'import.business_direction_ambiguous': {
    ru: {
      what: 'В 1С два направления деятельности «{name}», поле осталось пустым',
      remedy: 'Переименуйте одно из них: названия должны быть уникальными.',
    },
    en: {
      what: 'Two business directions in 1C are called “{name}”, the field stayed empty',
      remedy: 'Rename one of them: names must be unique.',
    },
  },
  'import.workplace_ambiguous': {
    ru: {
      what: 'В 1С два места выполнения работ «{name}», поле осталось пустым',
      remedy: 'Переименуйте одно из них: названия должны быть уникальными.',
    },
    en: {
      what: 'Two workplaces in 1C are called “{name}”, the field stayed empty',
      remedy: 'Rename one of them: names must be unique.',
    },
  },
  'import.work_kind_ambiguous': {
    ru: {
      what: 'В 1С два вида работ «{name}», поле осталось пустым',
      why: 'Группа не учитывается, поэтому названия должны быть уникальными во всём справочнике.',
      remedy: 'Переименуйте один из них.',
    },
    en: {
      what: 'Two kinds of work in 1C are called “{name}”, the field stayed empty',
      why: 'The folder does not count, so names must be unique in the whole catalog.',
      remedy: 'Rename one of them.',
    },
  },
} as const satisfies MessageCatalogue;
