import type { MessageCatalogue } from '../message.ts';
import { importReferenceMessages } from './import-references.ts';

/** What is said about issues on their way to 1C. Words that several messages share are kept equal on purpose. */
export const importMessages = {
  ...importReferenceMessages,
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
  'import.keeps_failing': {
    ru: {
      what: 'Заявка не загружается: неудачных попыток подряд {times}. {whatRu}',
      why: 'Обмен несколько раз заканчивался на ней; теперь остальные заявки загружаются без неё.',
      remedy:
        'Откройте заявку в ОкДеск: нет ли в ней необычно большого файла или текста. Она пробуется в каждом обмене; если не проходит, обратитесь в поддержку.',
    },
    en: {
      what: 'The issue does not get through, failed attempts in a row: {times}. {whatEn}',
      why: 'Several exchanges ended with it; now the other issues go without it.',
      remedy:
        'Look at the issue for an unusually large file or text. It is tried in every exchange; if it does not go, ask support.',
    },
  },
  'import.time_contradicts': {
    ru: {
      what: 'ОкДеск ответил не всё время заявки: в карточке {hours} ч., в списке {listed} ч.',
      why: 'Если поверить неполному списку, часы пропали бы из 1С. Поэтому заявка не изменена.',
      remedy:
        'Ничего делать не нужно: следующий обмен спросит снова. Если повторяется, откройте заявку в ОкДеск и проверьте трудозатраты.',
    },
    en: {
      what: 'ОкДеск answered less than the whole time of the issue: {hours} h on the card, {listed} h in the list',
      why: 'An incomplete list would take hours out of 1C. The issue was left as it is.',
      remedy: 'Nothing to do: the next exchange asks again. If it comes back, check the time in ОкДеск.',
    },
  },
  'import.comments_contradict': {
    ru: {
      what: 'ОкДеск не отдал комментарии заявки: в карточке их {count}, в списке ни одного',
      why: 'Если поверить пустому списку, переписка пропала бы из 1С. Поэтому заявка не изменена.',
      remedy: 'Ничего делать не нужно: следующий обмен спросит снова.',
    },
    en: {
      what: 'ОкДеск did not give the comments of the issue: the card counts {count}, the list has none',
      why: 'An empty list would take the conversation out of 1C. The issue was left as it is.',
      remedy: 'Nothing to do: the next exchange asks again.',
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
  'import.file_differs': {
    ru: {
      what: 'Вместо файла «{file}» пришло что-то другое: {bytes} байт, а в ОкДеске {expected}',
      why: 'Так бывает, когда вместо хранилища ОкДеск отвечает прокси или антивирус – своей страницей.',
      remedy:
        'Загрузка повторится сама. Если сообщение повторяется, попросите администратора сети открыть доступ к хранилищу ОкДеск.',
    },
    en: {
      what: 'Something else came in place of the file “{file}”: {bytes} bytes, and ОкДеск has {expected}',
      why: 'That happens when a proxy or an antivirus answers instead of the storage, with a page of its own.',
      remedy:
        'The import repeats by itself. If this goes on, ask the network administrator to allow access to the storage of ОкДеск.',
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
