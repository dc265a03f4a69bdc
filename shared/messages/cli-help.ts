import type { MessageCatalogue } from '../message.ts';

/** What `--help` of the headless program says. The first line of a command's help stands in the list of all. */
export const cliHelpMessages = {
  'cli.help': {
    ru: {
      what: 'Обмен «ЭСТИ: Управление фирмой-франчайзи» – ОкДеск, программа без окна.\n\n  npm run exchange -- <команда> [параметры]\n\nКоманды (подробнее: <команда> --help):',
    },
    en: {
      what: 'Exchange between 1C ЭСТИ and ОкДеск, the program without a window.\n\n  npm run exchange -- <command> [options]\n\nCommands (more: <command> --help):',
    },
  },
  'cli.help_settings': {
    ru: {
      what: '  settings       показать настройки обмена или изменить их\n\n  settings                              показать\n  settings --set onec.url=http://сервер/база/odata/standard.odata --set onec.user=ОбменОкДеск\n  settings --set okdesk.url=https://test.okdesk.ru --set okdesk.userEmail=user@example.org\n  settings --start-over                 начать новый файл вместо испорченного (он останется под другим именем)\n\nПри первом --set файл и обмен создаются сами. Пароль и токен в настройках не хранятся.',
    },
    en: {
      what: '  settings       show the settings of the exchange or change them\n\n  settings                              show\n  settings --set onec.url=http://server/base/odata/standard.odata --set onec.user=ОбменОкДеск\n  settings --set okdesk.url=https://test.okdesk.ru --set okdesk.userEmail=user@example.org\n  settings --start-over                 begin a new file instead of a broken one (which is kept under another name)\n\nThe first --set makes the file and the exchange. Password and token are never kept in settings.',
    },
  },
  'cli.help_check': {
    ru: { what: '  check          проверить соединение с 1С и ОкДеск, права и состав объектов' },
    en: { what: '  check          check the connection to 1C and ОкДеск, rights and opened objects' },
  },
  'cli.help_match': {
    ru: {
      what: '  match          найти то, что уже есть с обеих сторон, и ответить на вопросы\n\n  match                                 найти пары и показать их\n  match --accept-certain                принять все точные пары\n  match --accept <ссылка 1С>=<номер ОкДеск>   принять пару (можно несколько раз)\n  match --reject <ссылка 1С>=<номер ОкДеск>   отвергнуть пару (можно несколько раз)\n\nПо похожим, но не точным парам ничего не создаётся, пока человек не ответит.',
    },
    en: {
      what: '  match          find what exists on both sides already and answer the questions\n\n  match                                 find pairs and show them\n  match --accept-certain                accept all certain pairs\n  match --accept <1C reference>=<ОкДеск id>   accept a pair (may be repeated)\n  match --reject <1C reference>=<ОкДеск id>   reject a pair (may be repeated)\n\nNothing is created on a near match until a person has answered.',
    },
  },
  'cli.help_initial-fill': {
    ru: {
      what: '  initial-fill   начальное заполнение: прочитать справочники 1С и поставить всё в очередь выгрузки',
    },
    en: { what: '  initial-fill   first fill: read the directories of 1C and queue everything for export' },
  },
  'cli.help_run': {
    ru: {
      what: '  run            выполнить обмен один раз\n\n  run --once                            выгрузка, затем загрузка\n  run --once --direction export|import  только выгрузка или только загрузка\n  run --dry-run                         показать план, ничего не отправлять\n  run --verify                          сверить обе стороны заново, ничего не отправлять\n  run --yes                             ответить «да» на вопрос о слишком большом числе изменений\n\nCtrl+C останавливает между двумя записями; ничего не теряется.',
    },
    en: {
      what: '  run            run the exchange once\n\n  run --once                            export, then import\n  run --once --direction export|import  one direction only\n  run --dry-run                         show the plan, send nothing\n  run --verify                          compare both sides afresh, send nothing\n  run --yes                             answer “yes” to the question about too many changes\n\nCtrl+C stops between two records; nothing is lost.',
    },
  },
  'cli.help_retry': {
    ru: {
      what: '  retry          отправить снова: запись, все записи с одной причиной или все\n\n  retry                                 показать причины с числом записей\n  retry <ссылка 1С | номер заявки | название>   одну запись\n  retry <причина>                       все с этой причиной, например export.refused\n  retry all                             все',
    },
    en: {
      what: '  retry          send again: a record, all records of one cause, or all\n\n  retry                                 show the causes with their numbers\n  retry <1C reference | issue number | name>   one record\n  retry <cause>                         all of this cause, for example export.refused\n  retry all                             all',
    },
  },
  'cli.help_explain': {
    ru: {
      what: '  explain        почему этого нет на другой стороне и что делать\n\n  explain 1234                          заявка № 1234\n  explain Ромашка                       клиент и всё, что ему принадлежит\n  explain ЭС00-000123                   договор или документ по номеру\n\nНомер документа 1С ищется в самой базе 1С, если пароль есть в окружении.',
    },
    en: {
      what: '  explain        why it is not on the other side, and what to do\n\n  explain 1234                          issue 1234\n  explain Ромашка                       a client and all that belongs to it\n  explain ЭС00-000123                   a contract or document by its number\n\nA document number is looked up in 1C itself when the password is in the environment.',
    },
  },
  'cli.help_journal': {
    ru: {
      what: '  journal        журнал обмена\n\n  journal --level error,warning         уровни: error, warning, info, note\n  journal --event export|import         выгрузка или загрузка\n  journal --since 2026-11-01 --until 2026-11-30T18:00\n  journal --kind company --run 12 --text "иванов почта" --limit 50\n  journal --before 1200                 следующая страница: записи старше этой',
    },
    en: {
      what: '  journal        the journal of the exchange\n\n  journal --level error,warning         levels: error, warning, info, note\n  journal --event export|import\n  journal --since 2026-11-01 --until 2026-11-30T18:00\n  journal --kind company --run 12 --text "иванов почта" --limit 50\n  journal --before 1200                 next page: entries older than this one',
    },
  },
  'cli.help_serve': {
    ru: {
      what: '  serve          выполнять обмен по расписанию, пока не остановят\n\nРасписание: settings --set "schedule.export=*/15 8-20 * * 1-5" --set "schedule.import=*/5 * * * *"\n(минута час день месяц день-недели). Пропущенные запуски заменяет один.',
    },
    en: {
      what: '  serve          run the exchange on schedule until stopped\n\nSchedule: settings --set "schedule.export=*/15 8-20 * * 1-5" --set "schedule.import=*/5 * * * *"\n(minute hour day month weekday). Missed starts are made up by one.',
    },
  },
  'cli.help_common': {
    ru: {
      what: 'Для всех команд:\n  --data <папка>     где лежат настройки и база (по умолчанию папка пользователя)\n  --exchange <имя>   какой обмен, если их несколько\n  --json             последней строкой один объект JSON; текст для людей идёт в поток ошибок\n  --lang ru|en       язык\n  --help             эта справка\n\nПароль 1С и токен ОкДеск: переменные окружения EXCHANGE_ONEC_PASSWORD и EXCHANGE_OKDESK_TOKEN\nили вопрос в терминале. В параметрах их передавать нельзя.',
    },
    en: {
      what: 'For all commands:\n  --data <folder>    where settings and database lie (default: the user’s folder)\n  --exchange <id>    which exchange, if there are several\n  --json             one JSON object as the last line; words for people go to the error stream\n  --lang ru|en       language\n  --help             this help\n\n1C password and ОкДеск token: environment variables EXCHANGE_ONEC_PASSWORD and EXCHANGE_OKDESK_TOKEN,\nor a question in the terminal. They are never taken from arguments.',
    },
  },
  'cli.help_exit_codes': { ru: { what: 'Код завершения:' }, en: { what: 'Exit status:' } },
  'cli.exit_complete': { ru: { what: 'всё выполнено' }, en: { what: 'everything was done' } },
  'cli.exit_unexpected': {
    ru: { what: 'ошибка в самой программе' },
    en: { what: 'a fault in the program itself' },
  },
  'cli.exit_usage': {
    ru: { what: 'неверные параметры или настройки' },
    en: { what: 'wrong arguments or settings' },
  },
  'cli.exit_partial': {
    ru: { what: 'другая сторона просит подождать или обмен уже идёт; остальное пойдёт в следующий раз' },
    en: { what: 'the other side asks for patience, or a run is under way; the rest goes next time' },
  },
  'cli.exit_refused': {
    ru: { what: 'отказ: вход, права, слишком много изменений; нужно вмешательство' },
    en: { what: 'refused: sign-in, rights, too many changes; a person must act' },
  },
  'cli.exit_recordsFailed': {
    ru: { what: 'выполнено, но отдельные записи не прошли и остались в очереди' },
    en: { what: 'done, but single records failed and stay queued' },
  },
  'cli.exit_stopped': { ru: { what: 'остановлено человеком' }, en: { what: 'stopped by a person' } },
} as const satisfies MessageCatalogue;
