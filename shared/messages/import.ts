import type { MessageCatalogue } from '../message.ts';

/** What is said about issues on their way to 1C. Words that several messages share are kept equal on purpose. */
export const importMessages = {
  'import.window': {
    ru: { what: 'Изменённых заявок с прошлой загрузки: {count}' },
    en: { what: 'Issues changed since the last import: {count}' },
  },
  'import.issue_created': {
    ru: { what: 'Заявка загружена: создано «Задание сотруднику», листов учета {timesheets}, файлов {files}' },
    en: { what: 'Issue imported: a task was created, timesheets {timesheets}, files {files}' },
  },
  'import.issue_changed': {
    ru: {
      what: 'Заявка загружена снова: «Задание сотруднику» обновлено, листов учета {timesheets}, файлов {files}',
    },
    en: { what: 'Issue imported again: the task was updated, timesheets {timesheets}, files {files}' },
  },
  'import.issue_woken': {
    ru: { what: 'Появилось то, чего не хватало заявке ({wanted}): она загружается снова сама' },
    en: { what: 'What the issue was missing has appeared ({wanted}): it is imported again by itself' },
  },

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

  'import.hours_impossible': {
    ru: {
      what: 'Трудозатраты № {entry}: «{hours}» часов не может быть рабочим временем, лист учета не создан',
      why: 'Время должно быть числом от 0 до {most} часов.',
      remedy: 'Исправьте трудозатраты в заявке ОкДеск: загрузка повторится сама.',
    },
    en: {
      what: 'Time entry {entry}: “{hours}” hours cannot be working time, no timesheet was made',
      why: 'It must be a number from 0 to {most} hours.',
      remedy: 'Mend the entry in ОкДеск: the import repeats by itself.',
    },
  },
  'import.billed_entry_changed': {
    ru: {
      what: 'Трудозатраты № {entry} изменены в ОкДеск после акта: в листе учета {before} мин., в ОкДеск {after} мин.',
      why: 'Лист учета уже вошел в акт выполненных работ, поэтому программа его не меняет.',
      remedy: 'Решите, исправлять ли акт. Лист учета остаётся таким, каким вошел в акт.',
    },
    en: {
      what: 'Time entry {entry} was changed in ОкДеск after the act: {before} min on the sheet, {after} min in ОкДеск',
      why: 'The sheet is part of an act, so the program leaves it alone.',
      remedy: 'Decide whether the act must be corrected. The sheet stays as it was billed.',
    },
  },
  'import.billed_entry_differs': {
    ru: {
      what: 'Трудозатраты № {entry} изменены в ОкДеск после акта: минуты те же ({before}), другое изменилось',
      why: 'Изменились сотрудник, вид работ, договор, время или описание. Лист учета уже вошел в акт, программа его не меняет.',
      remedy: 'Сравните лист учета с заявкой и решите, исправлять ли акт.',
    },
    en: {
      what: 'Time entry {entry} was changed in ОкДеск after the act: the minutes are the same ({before}), the rest is not',
      why: 'Employee, kind of work, agreement, time or text changed. The sheet is part of an act and is left alone.',
      remedy: 'Compare the sheet with the issue and decide whether the act must be corrected.',
    },
  },
  'import.billed_entry_deleted': {
    ru: {
      what: 'Трудозатраты № {entry} удалены в ОкДеск после акта: в листе учета {before} мин.',
      why: 'Лист учета уже вошел в акт выполненных работ, поэтому программа его не трогает.',
      remedy: 'Решите, исправлять ли акт.',
    },
    en: {
      what: 'Time entry {entry} was deleted in ОкДеск after the act: {before} min on the sheet',
      why: 'The sheet is part of an act, so the program leaves it alone.',
      remedy: 'Decide whether the act must be corrected.',
    },
  },
  'import.entry_deleted': {
    ru: {
      what: 'Трудозатраты № {entry} удалены в ОкДеск: лист учета на {before} мин. помечен на удаление',
    },
    en: {
      what: 'Time entry {entry} was deleted in ОкДеск: its sheet of {before} min is marked for deletion',
    },
  },
  'import.issue_gone': {
    ru: {
      what: 'Заявка № {issue} больше не существует в ОкДеск (удалена или объединена с другой)',
      why: 'Документы в 1С оставлены как есть.',
    },
    en: {
      what: 'Issue {issue} no longer exists in ОкДеск (deleted or merged)',
      why: 'The documents in 1C are left as they are.',
    },
  },
  'import.issue_gone_with_time': {
    ru: {
      what: 'Заявка № {issue} исчезла из ОкДеск, а в 1С по ней {minutes} мин. рабочего времени',
      why: 'Заявку могли удалить по ошибке или объединить с другой; тогда время могло перейти туда.',
      remedy: 'Проверьте листы учета этой заявки: оставить их, поправить или пометить на удаление.',
    },
    en: {
      what: 'Issue {issue} is gone from ОкДеск while 1C holds {minutes} min of its time',
      why: 'It may have been deleted by mistake or merged; then the time may have moved there.',
      remedy: 'Check the timesheets of this issue.',
    },
  },

  'import.task_restored': {
    ru: {
      what: '«Задание сотруднику» было изменено в 1С и возвращено к виду из ОкДеск',
      why: 'Документы из ОкДеск заблокированы для изменений в 1С, заявку правят на сайте.',
      remedy: 'Внесите правку в заявке ОкДеск по ссылке из шапки документа.',
    },
    en: {
      what: 'The task was edited in 1C and has been put back to what ОкДеск says',
      why: 'Documents from ОкДеск are locked in 1C; the issue is edited on the site.',
      remedy: 'Make the change in the issue, by the link in the header of the document.',
    },
  },
  'import.timesheet_restored': {
    ru: {
      what: 'Лист учета по трудозатратам № {entry} был изменён в 1С и возвращён к виду из ОкДеск',
      why: 'Документы из ОкДеск заблокированы для изменений в 1С.',
      remedy: 'Внесите правку в трудозатратах заявки ОкДеск.',
    },
    en: {
      what: 'The timesheet of entry {entry} was edited in 1C and has been put back to what ОкДеск says',
      why: 'Documents from ОкДеск are locked in 1C.',
      remedy: 'Make the change in the time entry of the issue.',
    },
  },
  'import.duplicate_task': {
    ru: {
      what: 'По заявке № {issue} в 1С несколько документов «Задание сотруднику»: {count}',
      why: 'Второй документ создан не этой программой или до её установки.',
      remedy:
        'Оставьте один и пометьте остальные на удаление. Программа обновляет {number} и новых не создаёт.',
    },
    en: {
      what: 'Issue {issue} has several tasks in 1C: {count}',
      why: 'The other one was not made by this program, or before it was installed.',
      remedy: 'Keep one and mark the others for deletion. The program updates {number} and makes no more.',
    },
  },
  'import.duplicate_timesheet': {
    ru: {
      what: 'По трудозатратам № {entry} в 1С несколько листов учета: {count}. Время может войти в акт дважды',
      why: 'Второй документ создан не этой программой или до её установки.',
      remedy:
        'Оставьте один и пометьте остальные на удаление. Программа обновляет {number} и новых не создаёт.',
    },
    en: {
      what: 'Time entry {entry} has several timesheets in 1C: {count}. The time may be billed twice',
      why: 'The other one was not made by this program, or before it was installed.',
      remedy: 'Keep one and mark the others for deletion. The program updates {number} and makes no more.',
    },
  },

  'import.file_too_large': {
    ru: {
      what: 'Файл «{file}» не загружен: он больше {limit} МБ',
      why: 'Предел размера файла задан в настройках загрузки.',
      remedy: 'Файл доступен в заявке: {url}. Увеличьте предел, если файл нужен в 1С.',
    },
    en: {
      what: 'File “{file}” was not imported: it is larger than {limit} MB',
      why: 'The limit is set in the import settings.',
      remedy: 'The file is in the issue: {url}. Raise the limit if it is needed in 1C.',
    },
  },
  'import.file_cut': {
    ru: {
      what: 'Файл «{file}» не загрузился до конца: связь с хранилищем ОкДеск оборвалась',
      remedy: 'Ничего делать не нужно: загрузка повторится сама.',
    },
    en: {
      what: 'File “{file}” did not load to its end: the connection to the storage broke',
      remedy: 'Nothing to do: the import repeats by itself.',
    },
  },
  'import.file_removed': {
    ru: { what: 'Файл № {file} удалён из заявки: присоединённый файл в 1С помечен на удаление' },
    en: { what: 'File {file} was removed from the issue: the attached file in 1C is marked for deletion' },
  },
  'import.check_lists_closed': {
    ru: {
      what: 'Чек-листы заявок недоступны, заявки загружаются без них',
      why: 'У роли ключа нет права на чек-листы, или тариф их не содержит.',
      remedy: 'Дайте роли право или выключите «Чек-листы» в настройках загрузки.',
    },
    en: {
      what: 'Check lists are not accessible, issues are imported without them',
      why: 'The role of the key lacks the right, or the plan lacks the feature.',
      remedy: 'Grant the right or switch check lists off in the import settings.',
    },
  },
  'import.directory_closed': {
    ru: {
      what: 'Справочник «{set}» закрыт для обмена, поля из него остаются пустыми',
      why: 'Он не включён в состав стандартного интерфейса OData или его имя в базе другое.',
      remedy: 'Попросите администратора 1С открыть его; имя можно исправить в настройках.',
    },
    en: {
      what: 'Catalog “{set}” is closed to the exchange, fields from it stay empty',
      why: 'It is not part of the standard OData interface, or is named otherwise in this base.',
      remedy: 'Ask the 1C administrator to open it; the name can be changed in the settings.',
    },
  },
  'import.document_vanished': {
    ru: {
      what: 'Документ исчез из 1С сразу после записи ({set}, № {id} в ОкДеск)',
      why: 'Кто-то удалил его в ту же минуту, или правило базы отменило запись.',
      remedy:
        'Ничего делать не нужно: загрузка повторится сама. Если повторится и ошибка, спросите администратора 1С.',
    },
    en: {
      what: 'A document vanished from 1C right after it was written ({set}, {id} in ОкДеск)',
      why: 'Somebody deleted it that very minute, or a rule of the base took the write back.',
      remedy:
        'Nothing to do: the import repeats by itself. Should the error come back, ask the 1C administrator.',
    },
  },
  'import.private_comment_fact': {
    ru: { what: '(приватный комментарий, текст только в ОкДеск)' },
    en: { what: '(private comment, its text is in ОкДеск only)' },
  },

  'import.verify_missing': {
    ru: {
      what: 'Трудозатраты № {entry} ({after} мин.) не имеют листа учета в 1С',
      remedy: 'Запустите загрузку: лист будет создан.',
    },
    en: {
      what: 'Time entry {entry} ({after} min) has no timesheet in 1C',
      remedy: 'Run the import: the sheet will be made.',
    },
  },
  'import.verify_minutes': {
    ru: { what: 'Трудозатраты № {entry}: в ОкДеск {after} мин., в листе учета {before} мин.' },
    en: { what: 'Time entry {entry}: {after} min in ОкДеск, {before} min on the sheet' },
  },
  'import.verify_extra': {
    ru: { what: 'Лист учета {number} на {before} мин. не имеет трудозатрат в заявке № {issue}' },
    en: { what: 'Timesheet {number} of {before} min has no time entry in issue {issue}' },
  },
} as const satisfies MessageCatalogue;
