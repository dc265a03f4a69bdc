import type { MessageCatalogue } from '../message.ts';

/** The error codes of the standard OData interface, 0–21 and −1 (1C guide 17.4, «Коды ошибок»). */
export const onecCodeMessages = {
  'onec.notSupported': {
    ru: {
      what: '1С не умеет то, о чём её попросили: {text}',
      why: 'Платформа 1С старше нужной или веб-сервер изменил запрос по дороге (код 0).',
      remedy:
        'Обновите платформу 1С до 8.3.18 или новее. Если не помогло, передайте этот текст разработчику.',
    },
    en: {
      what: '1C does not support the request: {text}',
      why: 'The platform is too old, or something on the way changed the request (code 0).',
      remedy: 'Update the 1C platform to 8.3.18 or newer.',
    },
  },
  'onec.unparsableText': {
    ru: {
      what: '1С не разобрала значение: {text}',
      why: 'Тип реквизита в этой базе другой, чем ждёт программа (код 1).',
      remedy: 'Запустите проверку подключения и сравните имена реквизитов в настройках с конфигурацией.',
    },
    en: {
      what: '1C could not parse a value: {text}',
      why: 'An attribute has another type in this infobase (code 1).',
      remedy: 'Run the connection check and compare the names in the settings with the configuration.',
    },
  },
  'onec.badRequestFormat': {
    ru: {
      what: '1С не поняла запрос: {text}',
      why: 'Запрос испорчен по дороге прокси-сервером или антивирусом (код 2).',
      remedy: 'Исключите адрес 1С из проверки прокси-сервером и антивирусом.',
    },
    en: {
      what: '1C did not understand the request: {text}',
      why: 'A proxy or an antivirus damaged it on the way (code 2).',
      remedy: 'Exclude the address of 1C from the proxy and the antivirus.',
    },
  },
  'onec.representation': {
    ru: {
      what: '1С не может ответить в нужном виде: {text}',
      why: 'Формат JSON недоступен: старая платформа или изменённый заголовок запроса (код 3).',
      remedy: 'Обновите платформу 1С; проверьте, что прокси-сервер не меняет заголовок Accept.',
    },
    en: {
      what: '1C cannot answer in the needed format: {text}',
      why: 'JSON is not available: an old platform or a changed header (code 3).',
      remedy: 'Update the 1C platform; check that no proxy changes the Accept header.',
    },
  },
  'onec.badPropertyValue': {
    ru: {
      what: '1С не приняла значение реквизита: {text}',
      why: 'Такого значения у реквизита быть не может (код 4).',
      remedy:
        'Посмотрите в тексте, какой это реквизит, и исправьте значение в ОкДеске или имя реквизита в настройках.',
    },
    en: {
      what: '1C refused the value of an attribute: {text}',
      why: 'The attribute cannot hold such a value (code 4).',
      remedy: 'See which attribute it is; mend the value in ОкДеск or the name in the settings.',
    },
  },
  'onec.propertyRequired': {
    ru: {
      what: '1С требует реквизит, которого нет в запросе: {text}',
      why: 'В этой базе реквизит обязателен, а в настройках он не назван (код 5).',
      remedy: 'Запустите проверку подключения: она назовёт недостающие реквизиты.',
    },
    en: {
      what: '1C wants an attribute that was not sent: {text}',
      why: 'It is mandatory in this infobase and the settings do not name it (code 5).',
      remedy: 'Run the connection check: it names the missing attributes.',
    },
  },
  'onec.unknownName': {
    ru: {
      what: '1С не знает имени из запроса: {text}',
      why: 'Реквизит или таблица в этой базе называется иначе (код 6).',
      remedy: 'Запустите проверку подключения и впишите правильное имя в настройках, раздел «Имена в 1С».',
    },
    en: {
      what: '1C does not know a name in the request: {text}',
      why: 'The attribute or table has another name in this infobase (code 6).',
      remedy: 'Run the connection check and put the right name into the settings.',
    },
  },
  'onec.keyElementMissing': {
    ru: {
      what: 'В запросе к 1С не хватает части ключа: {text}',
      why: 'У регистра в этой базе больше измерений, чем ждёт программа (код 7).',
      remedy: 'Передайте этот текст разработчику обмена: состав измерений регистра изменён.',
    },
    en: {
      what: 'A part of the key is missing: {text}',
      why: 'The register has more dimensions in this infobase than expected (code 7).',
      remedy: 'Give this text to the maker of the exchange: the dimensions of the register were changed.',
    },
  },
  'onec.setNotOpened': {
    ru: {
      what: '1С не показывает «{set}»',
      why: 'Объект не включён в состав стандартного интерфейса OData или называется иначе (код 8).',
      remedy:
        'Администратор 1С открывает его: «Настройка автоматического REST-сервиса», вкладка «Состав», отметить «{set}».',
    },
    en: {
      what: '1C does not show {set}',
      why: 'The object is not opened for the standard OData interface, or has another name (code 8).',
      remedy: 'The 1C administrator opens it in the settings of the automatic REST service, tab "Состав".',
    },
  },
  'onec.objectMissing': {
    ru: {
      what: 'В 1С нет объекта, к которому обратилась программа: {text}',
      why: 'Его удалили из базы насовсем (код 9).',
      remedy: 'Если объект удалён по ошибке, восстановите его из копии базы; иначе ничего делать не нужно.',
    },
    en: {
      what: 'The object does not exist in 1C: {text}',
      why: 'It was deleted for good (code 9).',
      remedy: 'Restore it from a copy of the base if it was deleted by mistake; else do nothing.',
    },
  },
  'onec.propertyMissing': {
    ru: {
      what: 'В 1С нет такого реквизита: {text}',
      why: 'Реквизит переименован, или расширение с ним отключено (код 10).',
      remedy: 'Проверьте, что расширение подключено, и запустите проверку подключения.',
    },
    en: {
      what: '1C has no such attribute: {text}',
      why: 'It was renamed, or the extension that brings it is off (code 10).',
      remedy: 'Check that the extension is on and run the connection check.',
    },
  },
  'onec.methodMissing': {
    ru: {
      what: '1С не знает такого действия: {text}',
      why: 'Документ в этой базе не проводится, или платформа слишком старая (код 11).',
      remedy:
        'Выключите проведение документов в настройках загрузки или разрешите проведение в конфигурации.',
    },
    en: {
      what: '1C does not know the action: {text}',
      why: 'The document cannot be posted in this infobase, or the platform is too old (code 11).',
      remedy: 'Switch posting off in the import settings, or allow it in the configuration.',
    },
  },
  'onec.argumentMissing': {
    ru: {
      what: 'Для действия в 1С не хватает параметра: {text}',
      why: 'Прокси-сервер обрезал адрес запроса, или платформа ждёт другой вызов (код 12).',
      remedy: 'Проверьте, что прокси-сервер не обрезает адрес после знака вопроса; обновите платформу 1С.',
    },
    en: {
      what: 'An argument of the action is missing: {text}',
      why: 'A proxy cut the address, or the platform wants another call (code 12).',
      remedy: 'Check that no proxy cuts the address after the question mark; update the platform.',
    },
  },
  'onec.rowsDirectly': {
    ru: {
      what: '1С не даёт создать строку таблицы отдельно: {text}',
      why: 'В настройках вместо справочника или документа названа его табличная часть (код 13).',
      remedy: 'Исправьте имя в настройках, раздел «Имена в 1С».',
    },
    en: {
      what: '1C does not create rows of a table directly: {text}',
      why: 'The settings name a tabular section instead of its owner (code 13).',
      remedy: 'Mend the name in the settings.',
    },
  },
  'onec.filterNotParsed': {
    ru: {
      what: '1С не разобрала условие отбора: {text}',
      why: 'Имя реквизита в настройках содержит недопустимый знак, или веб-сервер изменил адрес (код 14).',
      remedy: 'Проверьте имена реквизитов в настройках: только буквы, цифры и подчёркивание.',
    },
    en: {
      what: '1C could not parse the filter: {text}',
      why: 'A name in the settings has a wrong sign, or the web server changed the address (code 14).',
      remedy: 'Check the names in the settings: letters, digits and underscore only.',
    },
  },
  'onec.keyExists': {
    ru: {
      what: 'В 1С уже есть запись с таким ключом: {text}',
      why: 'Её создал прошлый обмен или другой человек (код 15).',
      remedy: 'Ничего делать не нужно: следующий обмен найдёт её и обновит.',
    },
    en: {
      what: '1C already has a record with this key: {text}',
      why: 'An earlier run or another person made it (code 15).',
      remedy: 'Nothing to do: the next run finds and updates it.',
    },
  },
} as const satisfies MessageCatalogue;
