import type { MessageCatalogue, MessageEntry } from '../message.ts';

function said(ru: string, en: string): MessageEntry {
  return { ru: { what: ru }, en: { what: en } };
}

/** Questions and answers of the connection check on the side of 1C. */
export const onecCheckMessages = {
  'onec.verdict_good': said('Подключение прошло успешно', 'Connected'),
  'onec.verdict_unreachable': said('Сервер 1С недоступен', 'The 1C server cannot be reached'),
  'onec.verdict_wrong': said(
    'Неверный адрес базы 1С, имя или пароль',
    'Wrong address of the base, name or password',
  ),
  'onec.verdict_incomplete': said(
    'Подключение есть, но обмену не хватает объектов или прав в 1С',
    'Connected, but objects or rights are missing in 1C',
  ),
  'onec.ask_address': said('Адрес базы 1С', 'Address of the base'),
  'onec.ask_reach': said('Связь с сервером 1С', 'Way to the 1C server'),
  'onec.ask_sign_in': said('Имя и пароль пользователя 1С', 'Name and password'),
  'onec.ask_published': said('Публикация и состав OData', 'Publication and opened objects'),
  'onec.ask_objects': said('Справочники и документы обмена', 'Catalogs and documents of the exchange'),
  'onec.ask_fields': said('Реквизиты обмена', 'Attributes of the exchange'),
  'onec.ask_plan': said('План обмена и его узел', 'Exchange plan and its node'),
  'onec.ask_unpaid': said('Вид работы без оплаты', 'Kind of work that is not paid'),
  'onec.ask_rights': said('Права пользователя обмена', 'Rights of the exchange user'),
  'onec.ask_zone': said('Часовой пояс базы', 'Time zone of the base'),
  'onec.good_address': said('Адрес написан верно', 'The address is valid'),
  'onec.good_reach': said('Сервер {host} отвечает', 'The server {host} answers'),
  'onec.good_sign_in': said('1С пустила пользователя «{user}»', '1C let the user {user} in'),
  'onec.good_published': said('Открыто объектов: {count}', 'Opened objects: {count}'),
  'onec.good_objects': said('Все нужные объекты открыты', 'All needed objects are opened'),
  'onec.good_fields': said('Все нужные реквизиты на месте', 'All needed attributes are there'),
  'onec.good_plan': said('Узел «{name}» с кодом {code}', 'Node {name} with code {code}'),
  'onec.plan_not_used': said('Не нужен: выбрано сравнение версий', 'Not needed: versions are compared'),
  'onec.good_unpaid': said('Заполнен', 'Filled'),
  'onec.good_rights': said('Прочитано объектов: {count}', 'Objects read: {count}'),
  'onec.good_zone': said('Часовой пояс известен', 'The zone is known'),
  'onec.bad_zone': {
    ru: {
      what: 'Часовой пояс «{zone}» неизвестен',
      why: 'Время в документах 1С было бы неверным.',
      remedy: 'Выберите пояс из списка, например Europe/Moscow, или оставьте поле пустым.',
    },
    en: {
      what: 'The time zone {zone} is unknown',
      why: 'Times in the documents would be wrong.',
      remedy: 'Choose one of the list, such as Europe/Moscow, or leave it empty.',
    },
  },
  'onec.unusual_address': {
    ru: {
      what: 'Адрес не заканчивается на /odata/standard.odata',
      why: 'Обычно интерфейс OData находится именно там.',
      remedy: 'Если 1С не отвечает, допишите к адресу базы /odata/standard.odata.',
    },
    en: {
      what: 'The address does not end with /odata/standard.odata',
      why: 'The interface is usually there.',
      remedy: 'If 1C does not answer, add it to the address of the base.',
    },
  },
  'onec.field_missing': {
    ru: {
      what: 'В «{set}» нет реквизита «{name}»',
      why: 'Расширение с ним не подключено, или в этой базе он называется иначе. Значение читаться и записываться не будет.',
      remedy: 'Подключите расширение или впишите своё имя реквизита в настройках («{path}»).',
    },
    en: {
      what: '{set} has no attribute {name}',
      why: 'Its extension is off, or it has another name here. It is neither read nor written.',
      remedy: 'Switch the extension on or put the own name into the settings ({path}).',
    },
  },
  'onec.unknown_override': {
    ru: {
      what: 'В настройках названо то, чего у программы нет: «{path}»',
      why: 'Путь в разделе «Имена в 1С» написан с ошибкой, поэтому замена не действует.',
      remedy: 'Исправьте или удалите эту строку.',
    },
    en: {
      what: 'The settings rename something unknown: {path}',
      why: 'The path has a typo, so the new name has no effect.',
      remedy: 'Mend or delete the line.',
    },
  },
  'onec.unpaid_empty': {
    ru: {
      what: 'Вид работы без оплаты не выбран',
      why: 'Всё загруженное время будет считаться оплачиваемым.',
      remedy: 'Выберите его в 1С в настройках обмена.',
    },
    en: {
      what: 'The kind of work that is not paid is not chosen',
      why: 'All imported time counts as paid.',
      remedy: 'Choose it in 1C in the settings of the exchange.',
    },
  },
} as const satisfies MessageCatalogue;
