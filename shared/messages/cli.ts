import type { MessageCatalogue } from '../message.ts';

/** Words of the headless program: mistakes in its use, tables, progress. */
export const cliMessages = {
  'cli.secret_in_arguments': {
    ru: {
      what: 'Пароль или токен передан в параметрах команды. Так нельзя, команда не выполнена',
      why: 'Параметры видны другим программам этого компьютера и остаются в истории команд.',
      remedy:
        'Задайте переменные окружения EXCHANGE_ONEC_PASSWORD и EXCHANGE_OKDESK_TOKEN или введите секрет по запросу. Переданный секрет считайте раскрытым и замените.',
    },
    en: {
      what: 'A password or token was given as an argument. That is not accepted, nothing was run',
      why: 'Arguments are seen by other programs of this PC and stay in the history.',
      remedy:
        'Set EXCHANGE_ONEC_PASSWORD and EXCHANGE_OKDESK_TOKEN in the environment, or type the secret when asked. Treat the one given as disclosed and replace it.',
    },
  },
  'cli.unknown_command': {
    ru: { what: 'Команды «{name}» нет', remedy: 'Список команд – выше.' },
    en: { what: 'There is no command “{name}”', remedy: 'The commands are listed above.' },
  },
  'cli.wrong_arguments': {
    ru: {
      what: 'Параметр {option} не подходит к этой команде или требует значения',
      remedy: 'Справка: <команда> --help',
    },
    en: {
      what: 'Option {option} does not fit this command or needs a value',
      remedy: 'Help: <command> --help',
    },
  },
  'cli.wrong_value': {
    ru: {
      what: 'Неверное значение: {names}',
      remedy: 'Допустимые значения называет справка: <команда> --help',
    },
    en: { what: 'Wrong value: {names}', remedy: 'The help names what is accepted: <command> --help' },
  },
  'cli.no_exchange': {
    ru: {
      what: 'Обмен ещё не настроен',
      why: 'В файле {path} нет ни одного обмена.',
      remedy:
        'Настройте его: settings --set onec.url=… --set onec.user=… --set okdesk.url=… --set okdesk.userEmail=…',
    },
    en: {
      what: 'No exchange is set up yet',
      why: '{path} holds none.',
      remedy:
        'Set it up: settings --set onec.url=… --set onec.user=… --set okdesk.url=… --set okdesk.userEmail=…',
    },
  },
  'cli.which_exchange': {
    ru: { what: 'Настроено несколько обменов: {names}', remedy: 'Назовите нужный: --exchange <имя>' },
    en: { what: 'Several exchanges are set up: {names}', remedy: 'Name one: --exchange <id>' },
  },
  'cli.unknown_exchange': {
    ru: { what: 'Обмена «{id}» нет. Настроены: {names}', remedy: 'Проверьте имя после --exchange.' },
    en: {
      what: 'There is no exchange “{id}”. Set up are: {names}',
      remedy: 'Check the name after --exchange.',
    },
  },
  'cli.settings_incomplete': {
    ru: { what: 'В настройках не заполнено: {names}', remedy: 'Заполните: settings --set <имя>=<значение>' },
    en: { what: 'The settings lack: {names}', remedy: 'Fill in: settings --set <name>=<value>' },
  },
  'cli.no_secret': {
    ru: {
      what: 'Не задана переменная окружения {variable}',
      why: 'Без неё программа не может войти, а спросить некого: она запущена не из терминала.',
      remedy: 'Задайте переменную или запустите программу в терминале.',
    },
    en: {
      what: 'The environment variable {variable} is not set',
      why: 'Without it the program cannot sign in, and nobody is here to be asked.',
      remedy: 'Set it, or start the program in a terminal.',
    },
  },
  'cli.ask_onec_password': {
    ru: { what: 'Пароль пользователя 1С «{user}»' },
    en: { what: 'Password of the 1C user “{user}”' },
  },
  'cli.ask_okdesk_token': { ru: { what: 'Токен ОкДеск ({user})' }, en: { what: 'ОкДеск token ({user})' } },
  'cli.wrong_assignment': {
    ru: {
      what: 'Параметр --set пишется так: имя=значение',
      remedy: 'Например: settings --set onec.user=ОбменОкДеск',
    },
    en: {
      what: '--set is written as name=value',
      remedy: 'For example: settings --set onec.user=ОбменОкДеск',
    },
  },
  'cli.unknown_setting': {
    ru: { what: 'Настройки «{name}» нет', remedy: 'Команда settings без параметров показывает все.' },
    en: { what: 'There is no setting “{name}”', remedy: 'The command settings without options shows all.' },
  },
  'cli.wrong_setting_value': {
    ru: {
      what: 'Значение настройки «{name}» не подходит',
      remedy: 'Команда settings показывает нынешнее значение: новое должно быть того же вида.',
    },
    en: {
      what: 'The value does not fit the setting “{name}”',
      remedy: 'The command settings shows the present one; the new one must be of the same sort.',
    },
  },
  'cli.settings_file': { ru: { what: 'Файл настроек: {path}' }, en: { what: 'Settings file: {path}' } },
  'cli.settings_written': {
    ru: { what: 'Настройки записаны: {path}' },
    en: { what: 'Settings written: {path}' },
  },
  'cli.settings_kept': {
    ru: { what: 'Прежний файл не читался и сохранён под именем {path}' },
    en: { what: 'The former file could not be read and is kept as {path}' },
  },
  'cli.wrong_schedule': {
    ru: {
      what: 'Расписание обмена записано неверно',
      remedy: 'Пять полей: минута час день месяц день-недели, например */15 8-20 * * 1-5',
    },
    en: {
      what: 'The schedule cannot be read',
      remedy: 'Five fields: minute hour day month weekday, for example */15 8-20 * * 1-5',
    },
  },
  'cli.no_schedule': {
    ru: {
      what: 'Расписание обмена не задано',
      remedy:
        'Задайте: settings --set "schedule.export=*/15 8-20 * * 1-5" --set "schedule.import=*/5 * * * *"',
    },
    en: {
      what: 'No schedule is set',
      remedy:
        'Set one: settings --set "schedule.export=*/15 8-20 * * 1-5" --set "schedule.import=*/5 * * * *"',
    },
  },
  'cli.serving': {
    ru: { what: 'Обмен по расписанию работает. Выгрузка: {export}. Загрузка: {import}. Остановить: Ctrl+C' },
    en: { what: 'The exchange runs on schedule. Export: {export}. Import: {import}. Stop with Ctrl+C' },
  },
  'cli.served': {
    ru: { what: 'Обмен по расписанию остановлен, выполнено запусков: {runs}' },
    en: { what: 'The schedule is stopped, runs done: {runs}' },
  },
  'cli.because': { ru: { what: 'Причина: {text}' }, en: { what: 'Why: {text}' } },
  'cli.what_to_do': { ru: { what: 'Что делать: {text}' }, en: { what: 'What to do: {text}' } },
  'cli.nothing_to_retry': {
    ru: {
      what: 'Среди неотправленных нет «{text}»',
      remedy: 'Причины показывает retry без параметров, записи – journal --level error.',
    },
    en: {
      what: 'Nothing unsent matches “{text}”',
      remedy: 'retry without arguments shows the causes, journal --level error the records.',
    },
  },
  'cli.queued_again': {
    ru: { what: 'Поставлено в очередь снова: {count}. Пойдут при следующем обмене.' },
    en: { what: 'Queued again: {count}. They go with the next exchange.' },
  },
  'cli.no_causes': {
    ru: { what: 'Отказов в очереди нет.' },
    en: { what: 'Nothing in the queue was refused.' },
  },
  'cli.nothing_found': {
    ru: {
      what: 'Ничего не найдено: {text}',
      why: 'Такой заявки, клиента, договора или документа программа не встречала.',
      remedy:
        'Проверьте номер или название. Справочники 1С становятся известны после начального заполнения или первой выгрузки.',
    },
    en: {
      what: 'Nothing found: {text}',
      why: 'The program has met no such issue, client, contract or document.',
      remedy: 'Check the number or name. Directories of 1C are known after the first fill or export.',
    },
  },
  'cli.more_subjects': {
    ru: { what: 'Подходят ещё: {titles}. Уточните название.' },
    en: { what: 'Also match: {titles}. Be more precise.' },
  },
  'cli.no_such_pair': {
    ru: {
      what: 'Пары {pair} среди предложенных нет',
      remedy: 'Пары с ответом на каждую показывает команда match.',
    },
    en: { what: 'No proposed pair is {pair}', remedy: 'The command match shows the pairs.' },
  },
  'cli.filled': {
    ru: {
      what: 'Прочитано объектов 1С: {objects}. В очереди на выгрузку: {queued}. Отправит их команда run.',
    },
    en: { what: 'Objects read from 1C: {objects}. Queued for export: {queued}. The command run sends them.' },
  },
  'cli.no_questions': {
    ru: { what: 'Вопросов по сопоставлению нет.' },
    en: { what: 'Matching has no open questions.' },
  },
  'cli.questions': {
    ru: { what: 'Ждут вашего ответа: {count}. Ответ: match --accept <пара> или match --reject <пара>.' },
    en: { what: 'Waiting for your answer: {count}. Answer: match --accept <pair> or match --reject <pair>.' },
  },
  'cli.journal_empty': {
    ru: { what: 'Подходящих записей в журнале нет.' },
    en: { what: 'No entries match.' },
  },
  'cli.journal_more': {
    ru: { what: 'Раньше есть ещё: journal --before {id}' },
    en: { what: 'There are older ones: journal --before {id}' },
  },
  'cli.alike': {
    ru: { what: 'Всего таких: {count}.' },
    en: { what: 'Of this sort: {count}.' },
  },
  'cli.more_failures': {
    ru: { what: 'Подробно и всё: journal --run {run} --level error,warning' },
    en: { what: 'All of it, in detail: journal --run {run} --level error,warning' },
  },
  'cli.say_yes': {
    ru: { what: 'Согласны – повторите команду с --yes.' },
    en: { what: 'If you agree, repeat the command with --yes.' },
  },
  'cli.plan_empty': {
    ru: { what: 'Менять нечего: обе стороны равны.' },
    en: { what: 'Nothing to change: both sides are equal.' },
  },
  'cli.plan_head': {
    ru: { what: 'План, ничего не отправлено. Записей: {count}' },
    en: { what: 'The plan, nothing was sent. Records: {count}' },
  },
  'cli.plan_more': {
    ru: { what: '… и ещё {count}. Весь план: --json' },
    en: { what: '… and {count} more. The whole plan: --json' },
  },
  'cli.action_create': { ru: { what: 'создать' }, en: { what: 'create' } },
  'cli.action_change': { ru: { what: 'изменить' }, en: { what: 'change' } },
  'cli.action_archive': { ru: { what: 'в архив' }, en: { what: 'archive' } },
  'cli.action_leave': { ru: { what: 'оставить' }, en: { what: 'leave' } },
  'cli.action_park': { ru: { what: 'ждёт другую запись' }, en: { what: 'waits for another record' } },
  'cli.action_ask': { ru: { what: 'вопрос человеку' }, en: { what: 'waits for a person' } },
  'cli.action_refuse': { ru: { what: 'не будет отправлено' }, en: { what: 'cannot be sent' } },
  'cli.kind_manufacturer': { ru: { what: 'Производители' }, en: { what: 'Manufacturers' } },
  'cli.kind_equipment_kind': { ru: { what: 'Типы оборудования' }, en: { what: 'Equipment types' } },
  'cli.kind_equipment_model': { ru: { what: 'Модели оборудования' }, en: { what: 'Equipment models' } },
  'cli.kind_company': { ru: { what: 'Клиенты' }, en: { what: 'Clients' } },
  'cli.kind_contact': { ru: { what: 'Контактные лица' }, en: { what: 'Contacts' } },
  'cli.kind_agreement': { ru: { what: 'Договоры' }, en: { what: 'Agreements' } },
  'cli.kind_maintenance_entity': { ru: { what: 'Объекты клиентов' }, en: { what: 'Objects' } },
  'cli.kind_equipment': { ru: { what: 'Оборудование' }, en: { what: 'Equipment' } },
  'cli.kind_issue': { ru: { what: 'Заявки' }, en: { what: 'Issues' } },
  'cli.kind_comment': { ru: { what: 'Комментарии' }, en: { what: 'Comments' } },
  'cli.kind_attachment': { ru: { what: 'Файлы' }, en: { what: 'Files' } },
  'cli.kind_time_entry': { ru: { what: 'Листы учета времени' }, en: { what: 'Timesheets' } },
  'cli.kind_check_list': { ru: { what: 'Пункты чек-листов' }, en: { what: 'Check list items' } },
  'cli.column_kind': { ru: { what: 'вид' }, en: { what: 'kind' } },
  'cli.column_created': { ru: { what: 'создано' }, en: { what: 'created' } },
  'cli.column_changed': { ru: { what: 'изменено' }, en: { what: 'changed' } },
  'cli.column_unchanged': { ru: { what: 'без изменений' }, en: { what: 'unchanged' } },
  'cli.column_failed': { ru: { what: 'ошибки' }, en: { what: 'failed' } },
  'cli.column_parked': { ru: { what: 'ждут' }, en: { what: 'parked' } },
  'cli.column_count': { ru: { what: 'записей' }, en: { what: 'records' } },
  'cli.column_cause': { ru: { what: 'причина' }, en: { what: 'cause' } },
  'cli.column_certain': { ru: { what: 'точно' }, en: { what: 'certain' } },
  'cli.column_ambiguous': { ru: { what: 'несколько' }, en: { what: 'ambiguous' } },
  'cli.column_near': { ru: { what: 'похоже' }, en: { what: 'near' } },
  'cli.column_foreign': { ru: { what: 'чужой ключ' }, en: { what: 'foreign key' } },
  'cli.column_absent': { ru: { what: 'нет в ОкДеск' }, en: { what: 'absent' } },
  'cli.column_onec': { ru: { what: 'в 1С' }, en: { what: 'in 1C' } },
  'cli.column_evidence': { ru: { what: 'признак' }, en: { what: 'evidence' } },
  'cli.column_certainty': { ru: { what: 'уверенность' }, en: { what: 'certainty' } },
  'cli.column_pair': { ru: { what: 'пара' }, en: { what: 'pair' } },
  'cli.certainty_certain': { ru: { what: 'точно' }, en: { what: 'certain' } },
  'cli.certainty_ambiguous': { ru: { what: 'несколько подходят' }, en: { what: 'ambiguous' } },
  'cli.certainty_near': { ru: { what: 'похоже' }, en: { what: 'near' } },
  'cli.story_journal': {
    ru: { what: 'Последние записи журнала:' },
    en: { what: 'Last entries of the journal:' },
  },
  'cli.side_onec': { ru: { what: '1С' }, en: { what: '1C' } },
  'cli.side_okdesk': { ru: { what: 'ОкДеск' }, en: { what: 'ОкДеск' } },
  'cli.direction_export': { ru: { what: 'Выгрузка 1С → ОкДеск' }, en: { what: 'Export 1C → ОкДеск' } },
  'cli.direction_import': { ru: { what: 'Загрузка ОкДеск → 1С' }, en: { what: 'Import ОкДеск → 1C' } },
  'cli.phase_reading': { ru: { what: 'чтение' }, en: { what: 'reading' } },
  'cli.phase_planning': { ru: { what: 'план' }, en: { what: 'planning' } },
  'cli.phase_sending': { ru: { what: 'отправка' }, en: { what: 'sending' } },
  'cli.phase_recording': { ru: { what: 'запись' }, en: { what: 'recording' } },
  'cli.seconds_left': { ru: { what: 'осталось {seconds} с' }, en: { what: '{seconds} s left' } },
  'cli.cost': {
    ru: {
      what: '{seconds} с; запросов: 1С {requestsOneC}, ОкДеск {requestsOkdesk}; записей принято: 1С {writesOneC}, ОкДеск {writesOkdesk}',
    },
    en: {
      what: '{seconds} s; requests: 1C {requestsOneC}, ОкДеск {requestsOkdesk}; writes accepted: 1C {writesOneC}, ОкДеск {writesOkdesk}',
    },
  },
  'cli.outcome_complete': { ru: { what: 'Выполнено полностью.' }, en: { what: 'Complete.' } },
  'cli.outcome_partial': {
    ru: { what: 'Прервано на время, остальное пойдёт в следующий раз.' },
    en: { what: 'Paused, the rest goes next time.' },
  },
  'cli.outcome_stopped': {
    ru: { what: 'Остановлено, остальное пойдёт в следующий раз.' },
    en: { what: 'Stopped, the rest goes next time.' },
  },
  'cli.outcome_refused': {
    ru: { what: 'Не выполнено, нужно вмешательство.' },
    en: { what: 'Not done, a person must act.' },
  },
} as const satisfies MessageCatalogue;
