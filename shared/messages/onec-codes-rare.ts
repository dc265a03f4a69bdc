import type { MessageCatalogue } from '../message.ts';

/** Error codes 16–21 and −1 of the standard OData interface (1C guide 17.4, «Коды ошибок»). */
export const onecRareCodeMessages = {
  'onec.propertyNotAssigned': {
    ru: {
      what: '1С не смогла записать реквизит: {text}',
      why: 'Реквизит доступен только для чтения или заполняется самой 1С (код 16).',
      remedy: 'Посмотрите в тексте, какой это реквизит, и уберите его имя в настройках, раздел «Имена в 1С».',
    },
    en: {
      what: '1C could not set an attribute: {text}',
      why: 'It is read-only or 1C fills it itself (code 16).',
      remedy: 'See which attribute it is and take its name out of the settings.',
    },
  },
  'onec.noLoadMode': {
    ru: {
      what: '1С не может записать объект в режиме загрузки данных: {text}',
      why: 'Для этого объекта режим загрузки не предусмотрен (код 17).',
      remedy: 'Проверьте, что веб-сервер не добавляет к запросам заголовок 1C_OData-DataLoadMode.',
    },
    en: {
      what: '1C cannot write the object in data load mode: {text}',
      why: 'The object has no such mode (code 17).',
      remedy: 'Check that the web server does not add the header 1C_OData-DataLoadMode.',
    },
  },
  'onec.duplicateProperties': {
    ru: {
      what: 'В 1С два реквизита с одним именем: {text}',
      why: 'Имена реквизитов расширения и конфигурации совпали, интерфейс OData из-за этого не запускается (код 18).',
      remedy: 'Программист 1С переименовывает реквизит расширения.',
    },
    en: {
      what: 'Two attributes in 1C have one name: {text}',
      why: 'An attribute of an extension clashes with the configuration (code 18).',
      remedy: 'A 1C programmer renames the attribute of the extension.',
    },
  },
  'onec.methodNotAllowed': {
    ru: {
      what: 'Этот объект 1С нельзя изменить таким образом: {text}',
      why: 'Веб-сервер запрещает запросы PATCH и DELETE или объект доступен только для чтения (код 19).',
      remedy: 'Разрешите на веб-сервере методы GET, POST, PATCH и DELETE для адреса публикации.',
    },
    en: {
      what: 'This object cannot be changed this way: {text}',
      why: 'The web server forbids PATCH and DELETE, or the object is read-only (code 19).',
      remedy: 'Allow GET, POST, PATCH and DELETE for the address of the publication.',
    },
  },
  'onec.noRights': {
    ru: {
      what: 'Пользователю 1С «{user}» не хватает прав: {subject}',
      why: 'В роли этого пользователя нет нужного права, или доступ ограничен на уровне записей (код 20).',
      remedy:
        'Администратор 1С даёт пользователю обмена право на «{subject}» (чтение, а для документов и файлов ещё запись и проведение) без ограничений на уровне записей.',
    },
    en: {
      what: 'The 1C user {user} lacks rights: {subject}',
      why: 'Its roles lack the right, or access is limited row by row (code 20).',
      remedy: 'The 1C administrator gives the user full rights to {subject} without row-level limits.',
    },
  },
  'onec.functionArguments': {
    ru: {
      what: '1С не приняла параметры функции в отборе: {text}',
      why: 'Реквизит в этой базе другого типа, чем ждёт программа (код 21).',
      remedy: 'Запустите проверку подключения и сравните имена реквизитов в настройках с конфигурацией.',
    },
    en: {
      what: '1C refused the arguments of a function: {text}',
      why: 'An attribute has another type in this infobase (code 21).',
      remedy: 'Run the connection check and compare the names in the settings with the configuration.',
    },
  },
  'onec.businessRule': {
    ru: {
      what: '1С отказалась выполнить действие: {text}',
      why: 'Сработала проверка в самой конфигурации 1С (код −1). Текст выше написала она.',
      remedy: 'Исправьте причину в 1С или в ОкДеске. Запись останется в очереди и пойдёт снова сама.',
    },
    en: {
      what: '1C refused: {text}',
      why: 'A rule of the configuration itself fired (code -1). The text is its own.',
      remedy: 'Mend the cause in 1C or in ОкДеск. The record stays queued and goes again by itself.',
    },
  },
  'onec.lockConflict': {
    ru: {
      what: 'Объект 1С занят: {text}',
      why: 'Его в эту минуту записывает другой человек или другой обмен (конфликт блокировок).',
      remedy: 'Ничего делать не нужно: программа попробует снова при следующем обмене.',
    },
    en: {
      what: 'The object is busy: {text}',
      why: 'Another person or exchange is writing it right now (lock conflict).',
      remedy: 'Nothing to do: the next run tries again.',
    },
  },
  'onec.badCharacter': {
    ru: {
      what: '1С не может отдать данные: в «{set}» есть недопустимый знак {reference}',
      why: 'В текст одного из объектов вставлен невидимый служебный знак, например при копировании из письма. 1С не может передать его по сети.',
      remedy:
        'Откройте этот объект в 1С, сотрите и наберите заново наименование, комментарий и контактную информацию, запишите.',
    },
    en: {
      what: '1C cannot give the data: a forbidden character in {set} {reference}',
      why: 'An invisible control character was pasted into a text of one object; 1C cannot send it.',
      remedy: 'Open the object in 1C, type its name, comment and contact lines anew, save.',
    },
  },
  'onec.objectUnreadable': {
    ru: {
      what: '1С не смогла отдать один объект из «{set}» {reference}: {text}',
      why: 'Остальные объекты прочитаны. Этот испорчен или его не даёт прочитать обработчик конфигурации.',
      remedy:
        'Откройте объект в 1С и запишите снова; если не поможет, выполните тестирование и исправление базы.',
    },
    en: {
      what: '1C could not give one object of {set} {reference}: {text}',
      why: 'All others were read. This one is damaged, or a handler of the configuration refuses it.',
      remedy: 'Open the object in 1C and save it again; if that fails, test and repair the infobase.',
    },
  },
} as const satisfies MessageCatalogue;
