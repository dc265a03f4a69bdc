import type { MessageCatalogue } from '../message.ts';

/** Answers that are no answers: limits of the web server, pages instead of data, broken bodies, other statuses. */
export const onecAnswerMessages = {
  'onec.lengthRequired': {
    ru: {
      what: 'Веб-сервер требует указать длину запроса (411)',
      why: 'Прокси-сервер между программой и 1С убирает заголовок Content-Length.',
      remedy: 'Подключитесь к серверу 1С мимо прокси-сервера.',
    },
    en: {
      what: 'The web server wants the length of the request (411)',
      why: 'A proxy on the way removes Content-Length.',
      remedy: 'Connect to the 1C server without the proxy.',
    },
  },
  'onec.tooLarge': {
    ru: {
      what: 'Веб-сервер не принял запрос: он слишком велик ({status})',
      why: 'Файл или документ больше, чем разрешено на веб-сервере.',
      remedy:
        'Увеличьте предел размера запроса на веб-сервере или уменьшите предел файлов в настройках загрузки.',
    },
    en: {
      what: 'The web server refused the request as too large ({status})',
      why: 'The file or document is larger than it allows.',
      remedy: 'Raise the limit of the web server or lower the file limit in the settings.',
    },
  },
  'onec.addressTooLong': {
    ru: {
      what: 'Веб-сервер не принял слишком длинный адрес запроса',
      why: 'На веб-сервере задан очень короткий предел длины адреса.',
      remedy: 'Разрешите на веб-сервере строку запроса не короче 2048 знаков.',
    },
    en: {
      what: 'The web server refused an address as too long',
      why: 'Its limit for addresses is very short.',
      remedy: 'Allow query strings of at least 2048 characters.',
    },
  },
  'onec.badRequest': {
    ru: {
      what: 'Сервер 1С отклонил запрос ({status}): {text}',
      why: 'Ответ пришёл без кода ошибки 1С, причину знает веб-сервер.',
      remedy: 'Передайте этот текст администратору веб-сервера.',
    },
    en: {
      what: 'The 1C server refused the request ({status}): {text}',
      why: 'The answer has no 1C error code; the web server knows the cause.',
      remedy: 'Give this text to the administrator of the web server.',
    },
  },
  'onec.serverError': {
    ru: {
      what: 'Ошибка на сервере 1С ({status}): {text}',
      why: 'Сервер 1С перезапускается, перегружен или завершился с ошибкой.',
      remedy: 'Обмен повторится сам. Если так каждый раз, администратор 1С смотрит технологический журнал.',
    },
    en: {
      what: 'The 1C server failed ({status}): {text}',
      why: 'It is restarting, overloaded or crashed.',
      remedy: 'The exchange tries again. If it goes on, the 1C administrator reads its technological log.',
    },
  },
  'onec.unavailable': {
    ru: {
      what: 'Сервер 1С временно недоступен ({status})',
      why: 'Веб-сервер работает, но не достучался до сервера 1С.',
      remedy: 'Обмен повторится сам. Проверьте службу «Агент сервера 1С:Предприятия».',
    },
    en: {
      what: 'The 1C server is unavailable for now ({status})',
      why: 'The web server is up but cannot reach the 1C server.',
      remedy: 'The exchange tries again. Check the service of the 1C server agent.',
    },
  },
  'onec.valueNotSupported': {
    ru: {
      what: '1С не умеет передать значение такого типа (501)',
      why: 'У одного из объектов в реквизите лежит значение, которое OData не поддерживает.',
      remedy: 'Программист 1С исключает этот реквизит из объекта или меняет его тип.',
    },
    en: {
      what: '1C cannot send a value of this type (501)',
      why: 'An attribute holds a value that OData does not support.',
      remedy: 'A 1C programmer changes the type of the attribute.',
    },
  },
  'onec.htmlPage': {
    ru: {
      what: 'Вместо данных 1С прислала страницу: {text}',
      why: 'Отвечает форма входа, страница провайдера или ошибка 1С в виде страницы.',
      remedy: 'Откройте адрес 1С в браузере этого компьютера и посмотрите, что на странице.',
    },
    en: {
      what: '1C sent a page instead of data: {text}',
      why: 'It is a sign-in form, a page of the provider, or an error of 1C as a page.',
      remedy: 'Open the address of 1C in the browser of this PC and look at the page.',
    },
  },
  'onec.cutAnswer': {
    ru: {
      what: 'Ответ 1С пришёл не целиком',
      why: 'Соединение оборвалось на середине, или прокси-сервер обрезал ответ.',
      remedy: 'Обмен повторится сам. Если так каждый раз, подключитесь мимо прокси-сервера.',
    },
    en: {
      what: 'The answer of 1C is incomplete',
      why: 'The connection was cut half-way, or a proxy cut the answer.',
      remedy: 'The exchange tries again. If it goes on, connect without the proxy.',
    },
  },
  'onec.unexpectedAnswer': {
    ru: {
      what: 'Ответ 1С непонятен: {text}',
      why: 'По этому адресу отвечает не 1С, или формат ответа изменён.',
      remedy: 'Проверьте адрес; откройте его в браузере: там должен быть список объектов 1С.',
    },
    en: {
      what: 'The answer of 1C makes no sense: {text}',
      why: 'Something else answers at this address, or the format was changed.',
      remedy: 'Check the address; in a browser it should show a list of 1C objects.',
    },
  },
  'onec.answerTooBig': {
    ru: {
      what: 'Ответ 1С слишком велик',
      why: 'В одной порции оказалось слишком много данных.',
      remedy: 'Уменьшите размер порции чтения в настройках подключения к 1С.',
    },
    en: {
      what: 'The answer of 1C is too big',
      why: 'One portion holds too much data.',
      remedy: 'Lower the page size in the settings.',
    },
  },
  'onec.network': {
    ru: {
      what: 'Нет связи с 1С',
      why: 'Сеть не ответила так, как должна; точная причина неизвестна.',
      remedy: 'Обмен повторится сам. Проверьте сеть, брандмауэр и антивирус.',
    },
    en: {
      what: 'No connection with 1C',
      why: 'The network failed in an unusual way.',
      remedy: 'The exchange tries again. Check the network, the firewall and the antivirus.',
    },
  },
} as const satisfies MessageCatalogue;
