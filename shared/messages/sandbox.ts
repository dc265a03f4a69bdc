import type { MessageCatalogue } from '../message.ts';

/** What `npm run sandbox` says. */
export const sandboxMessages = {
  'sandbox.unknown_option': {
    ru: {
      what: 'Неизвестный параметр --{option}.',
      remedy: 'Есть такие: {known}. Все с пояснениями: --help',
    },
    en: { what: 'Unknown option --{option}.', remedy: 'There are: {known}. All with their values: --help' },
  },
  'sandbox.wrong_value': {
    ru: { what: 'Значение «{value}» не подходит для --{option}.', remedy: 'Можно: {accepts}' },
    en: { what: 'The value “{value}” does not fit --{option}.', remedy: 'Possible: {accepts}' },
  },
  'sandbox.value_missing': {
    ru: { what: 'У параметра --{option} нет значения.', remedy: 'Пишите так: --{option}=значение' },
    en: { what: 'The option --{option} has no value.', remedy: 'Write --{option}=value' },
  },
  'sandbox.stray_word': {
    ru: {
      what: 'Непонятное слово «{word}» в команде.',
      remedy: 'Параметры начинаются с двух дефисов: --help',
    },
    en: { what: 'The word “{word}” means nothing here.', remedy: 'Options begin with two hyphens: --help' },
  },
  'sandbox.folder_unusable': {
    ru: { what: 'Папку {folder} не удалось открыть для записи.', remedy: 'Укажите другую: --data=папка' },
    en: { what: 'The folder {folder} cannot be written to.', remedy: 'Name another one: --data=folder' },
  },
  'sandbox.port_taken': {
    ru: {
      what: 'Порт занят другой программой ({address}).',
      remedy: 'Укажите другой порт или 0 — любой свободный.',
    },
    en: {
      what: 'Another program holds the port ({address}).',
      remedy: 'Name another one, or 0 for any free port.',
    },
  },
  'sandbox.listening': {
    ru: {
      what: `Учебные серверы работают. Настоящие 1С и ОкДеск не затронуты: всё происходит на этом компьютере.

1С (стандартный интерфейс OData)
  адрес:         {onecUrl}
  пользователь:  {user}
  пароль:        {password}

ОкДеск (REST API v1)
  адрес сайта:   {okdeskUrl}
  пользователь:  {email}
  токен:         {token}

Данные: {content}; хранятся: {place}
Остановить: Ctrl+C`,
    },
    en: {
      what: `The training servers are up. No real 1C or OkDesk is touched: everything happens on this computer.

1C (standard OData interface)
  address:   {onecUrl}
  user:      {user}
  password:  {password}

OkDesk (REST API v1)
  site:      {okdeskUrl}
  user:      {email}
  token:     {token}

Data: {content}; kept: {place}
Stop: Ctrl+C`,
    },
  },
  'sandbox.content_empty': { ru: { what: 'пусто' }, en: { what: 'none' } },
  'sandbox.content_kept': {
    ru: { what: 'от прошлого запуска (в папке уже есть файлы)' },
    en: { what: 'of the last start (the folder holds files already)' },
  },
  'sandbox.content_made': {
    ru: { what: 'партнёров — {partners}, заявок — {issues} (номер набора {seed})' },
    en: { what: '{partners} partners, {issues} issues (seed {seed})' },
  },
  'sandbox.place_memory': {
    ru: { what: 'в памяти, исчезнут при остановке' },
    en: { what: 'in memory, gone when stopped' },
  },
  'sandbox.place_folder': { ru: { what: 'в папке {folder}' }, en: { what: 'in the folder {folder}' } },
  'sandbox.stopped': {
    ru: { what: 'Учебные серверы остановлены.' },
    en: { what: 'The training servers have stopped.' },
  },
  'sandbox.help': {
    ru: {
      what: `npm run sandbox -- [параметры]

Запускает два учебных сервера — 1С и ОкДеск — с придуманной фирмой-франчайзи.

  --json               первой строкой один объект JSON с адресами, больше ничего
  --empty              без данных
  --unprepared         ОкДеск до настройки: без статусов и атрибутов обмена, без заявок
  --data=папка         хранить данные в файлах SQLite (иначе в памяти)
  --lang=ru|en         язык
{values}

Поведение сервера 1С (по умолчанию — в скобках):
{onec}

Поведение ОкДеска:
{okdesk}`,
    },
    en: {
      what: `npm run sandbox -- [options]

Starts two training servers, 1C and OkDesk, with an invented franchisee.

  --json               one JSON object with the addresses as the first line, nothing else
  --empty              no data
  --unprepared         OkDesk before its set-up: no statuses and attributes of the exchange, no issues
  --data=folder        keep the data in SQLite files (otherwise in memory)
  --lang=ru|en         language
{values}

Behaviour of the 1C server (default in brackets):
{onec}

Behaviour of OkDesk:
{okdesk}`,
    },
  },
} as const satisfies MessageCatalogue;
