import type { MessageCatalogue } from '../message.ts';

/** What `npm run demo` says. Headings are `what`, the sentence below a heading is `why`. */
export const demoMessages = {
  'demo.help': {
    ru: {
      what: `npm run demo -- [параметры]

Показывает обмен в обе стороны на двух учебных серверах этого компьютера.

  --partners=30   сколько клиентов придумать
  --issues=400    сколько заявок
  --seed=1        номер набора данных: один номер — одни данные
  --lang=ru|en    язык
  --json          итог одним объектом JSON (последняя строка)`,
    },
    en: {
      what: `npm run demo -- [options]

Shows the exchange in both directions between two training servers on this computer.

  --partners=30   clients to invent
  --issues=400    issues to invent
  --seed=1        number of the data set: the same number, the same data
  --lang=ru|en    language
  --json          the result as one JSON object (the last line)`,
    },
  },
  'demo.intro': {
    ru: {
      what: 'Показ обмена: 1С «ЭСТИ: Управление фирмой-франчайзи» и ОкДеск',
      why: `Запущены два учебных сервера с придуманной фирмой: клиентов — {partners}, заявок — {issues}. Настоящие базы не затронуты.
Дальше всё делают те же части программы, что и в работе. Отличие одно: темп запросов к ОкДеску поднят
до {pace} в секунду (обычно {usual}), потому что сервер здесь же, на этом компьютере.`,
    },
    en: {
      what: 'The exchange shown: 1C “ESTI” and OkDesk',
      why: `Two training servers are up with an invented firm: {partners} clients, {issues} issues. No real base is touched.
What follows is done by the same parts of the program as in real work. One difference: the pace towards OkDesk is raised
to {pace} requests a second (usually {usual}), because the server is on this very computer.`,
    },
  },
  'demo.run_1': {
    ru: {
      what: '1. Выгрузка: 1С → ОкДеск',
      why: 'Клиенты, контакты, договоры, объекты и оборудование. Кто в ОкДеске уже есть, узнаётся по ИНН и почте: дублей не будет.',
    },
    en: {
      what: '1. Export: 1C → OkDesk',
      why: 'Clients, contacts, contracts, objects and equipment. Those already in OkDesk are found by tax number and e-mail: no doubles.',
    },
  },
  'demo.run_2': {
    ru: {
      what: '2. Загрузка: ОкДеск → 1С',
      why: 'Заявки становятся документами «Задание сотруднику», списанное время — «Листами учета рабочего времени».',
    },
    en: {
      what: '2. Import: OkDesk → 1C',
      why: 'Issues become documents “Task for an employee”, time entries become timesheets.',
    },
  },
  'demo.run_3': {
    ru: {
      what: '3. Выгрузка ещё раз',
      why: 'Ничего не менялось — значит, ничего и не должно записаться. Отказанные записи пробуются снова.',
    },
    en: {
      what: '3. Export again',
      why: 'Nothing has changed, so nothing may be written. Refused records are tried once more.',
    },
  },
  'demo.run_4': {
    ru: {
      what: '4. Загрузка ещё раз',
      why: 'Список заявок просматривается заново, и ничего не должно записаться: ни один час не задвоится.',
    },
    en: {
      what: '4. Import again',
      why: 'The list of issues is looked through afresh, and nothing may be written: no hour is doubled.',
    },
  },
  'demo.progress': {
    ru: { what: '   {phase}{kind}: {count}{left}' },
    en: { what: '   {phase}{kind}: {count}{left}' },
  },
  'demo.progress_of': { ru: { what: '{done} из {total}' }, en: { what: '{done} of {total}' } },
  'demo.progress_left': {
    ru: { what: ', осталось около {seconds} с' },
    en: { what: ', about {seconds} s left' },
  },
  'demo.phase_reading': { ru: { what: 'чтение' }, en: { what: 'reading' } },
  'demo.phase_planning': { ru: { what: 'план' }, en: { what: 'planning' } },
  'demo.phase_sending': { ru: { what: 'отправка' }, en: { what: 'sending' } },
  'demo.phase_recording': { ru: { what: 'запись' }, en: { what: 'recording' } },
  'demo.kind_manufacturer': { ru: { what: 'производители' }, en: { what: 'manufacturers' } },
  'demo.kind_equipment_kind': { ru: { what: 'типы оборудования' }, en: { what: 'equipment types' } },
  'demo.kind_equipment_model': { ru: { what: 'модели оборудования' }, en: { what: 'equipment models' } },
  'demo.kind_company': { ru: { what: 'компании' }, en: { what: 'companies' } },
  'demo.kind_contact': { ru: { what: 'контактные лица' }, en: { what: 'contacts' } },
  'demo.kind_agreement': { ru: { what: 'договоры' }, en: { what: 'agreements' } },
  'demo.kind_maintenance_entity': { ru: { what: 'объекты' }, en: { what: 'objects' } },
  'demo.kind_equipment': { ru: { what: 'оборудование' }, en: { what: 'equipment' } },
  'demo.kind_issue': { ru: { what: 'заявки' }, en: { what: 'issues' } },
  'demo.kind_comment': { ru: { what: 'комментарии' }, en: { what: 'comments' } },
  'demo.kind_attachment': { ru: { what: 'файлы' }, en: { what: 'files' } },
  'demo.kind_time_entry': { ru: { what: 'трудозатраты' }, en: { what: 'time entries' } },
  'demo.kind_check_list': { ru: { what: 'чек-листы' }, en: { what: 'check lists' } },
  'demo.column_created': { ru: { what: 'создано' }, en: { what: 'created' } },
  'demo.column_changed': { ru: { what: 'изменено' }, en: { what: 'changed' } },
  'demo.column_unchanged': { ru: { what: 'без изменений' }, en: { what: 'unchanged' } },
  'demo.column_failed': { ru: { what: 'с ошибкой' }, en: { what: 'failed' } },
  'demo.column_parked': { ru: { what: 'ждёт' }, en: { what: 'parked' } },
  'demo.outcome_complete': {
    ru: { what: '   Закончено за {seconds} с. Записей принято: ОкДеск — {okdesk}, 1С — {onec}.' },
    en: { what: '   Done in {seconds} s. Writes accepted: OkDesk {okdesk}, 1C {onec}.' },
  },
  'demo.outcome_partial': {
    ru: {
      what: '   Прервано на время через {seconds} с, остальное пойдёт в следующий раз. Записей принято: ОкДеск — {okdesk}, 1С — {onec}.',
    },
    en: {
      what: '   Paused after {seconds} s, the rest goes next time. Writes accepted: OkDesk {okdesk}, 1C {onec}.',
    },
  },
  'demo.outcome_stopped': {
    ru: { what: '   Остановлено через {seconds} с. Записей принято: ОкДеск — {okdesk}, 1С — {onec}.' },
    en: { what: '   Stopped after {seconds} s. Writes accepted: OkDesk {okdesk}, 1C {onec}.' },
  },
  'demo.outcome_refused': {
    ru: { what: '   Не выполнено ({seconds} с). Записей принято: ОкДеск — {okdesk}, 1С — {onec}.' },
    en: { what: '   Did not run ({seconds} s). Writes accepted: OkDesk {okdesk}, 1C {onec}.' },
  },
  'demo.failures': {
    ru: {
      what: 'С ошибкой — {count}',
      why: 'Остальные записи из-за них не ждали. Эти пойдут сами, как только их исправят в 1С.',
    },
    en: {
      what: 'Failed: {count}',
      why: 'The other records did not wait for them. These go by themselves once mended in 1C.',
    },
  },
  'demo.warnings': {
    ru: { what: 'Предупреждения — {count}', why: 'По одному примеру каждого вида.' },
    en: { what: 'Warnings: {count}', why: 'One example of each sort.' },
  },
  'demo.reason': { ru: { what: 'Почему: {text}' }, en: { what: 'Why: {text}' } },
  'demo.remedy': { ru: { what: 'Что сделать: {text}' }, en: { what: 'What to do: {text}' } },
  'demo.times': { ru: { what: '(таких {count})' }, en: { what: '({count} of these)' } },
  'demo.documents': {
    ru: {
      what: 'Что появилось в 1С',
      why: 'Несколько заданий с подчинёнными листами учета; в 1С они закрыты от правки, менять их нужно в ОкДеске.',
    },
    en: {
      what: 'What appeared in 1C',
      why: 'A few tasks with their timesheets; 1C keeps them from being edited, they are changed in OkDesk.',
    },
  },
  'demo.task': {
    ru: {
      what: `   Задание сотруднику № {number} от {date} — {title}
      клиент: {partner}; ответственный: {responsible}; статус заявки: {status}
      комментариев: {comments}; файлов: {files}; заявка: {url}`,
    },
    en: {
      what: `   Task No. {number} of {date}: {title}
      client: {partner}; responsible: {responsible}; issue status: {status}
      comments: {comments}; files: {files}; issue: {url}`,
    },
  },
  'demo.timesheet': {
    ru: { what: '      └ Лист учета № {number}: {minutes} мин., {employee}, {workKind}{unpaid}' },
    en: { what: '      └ Timesheet No. {number}: {minutes} min, {employee}, {workKind}{unpaid}' },
  },
  'demo.unpaid': { ru: { what: ' (без оплаты)' }, en: { what: ' (unpaid)' } },
  'demo.nobody': { ru: { what: '—' }, en: { what: '—' } },
  'demo.minutes': {
    ru: {
      what: 'Проверка часов',
      why: 'Каждая строка времени ОкДеска, округлённая до целой минуты, должна быть ровно в одном листе учета.',
    },
    en: {
      what: 'The hours checked',
      why: 'Each time entry of OkDesk, rounded to the whole minute, must be in exactly one timesheet.',
    },
  },
  'demo.minutes_equal': {
    ru: {
      what: '   ✔ ОкДеск: {okdesk} мин., строк времени {entries} = 1С: {onec} мин., листов учета {sheets}',
    },
    en: { what: '   ✔ OkDesk: {okdesk} min ({entries} entries) = 1C: {onec} min ({sheets} timesheets)' },
  },
  'demo.minutes_differ': {
    ru: {
      what: '   ✘ ОкДеск: {okdesk} мин., строк времени {entries}; 1С: {onec} мин., листов учета {sheets}. Нет в 1С: {missing}; больше одного листа: {doubled}; другие минуты: {different}; лишние листы: {stray}',
    },
    en: {
      what: '   ✘ OkDesk: {okdesk} min ({entries} entries), 1C: {onec} min ({sheets} timesheets). Not in 1C: {missing}; more than one sheet: {doubled}; other minutes: {different}; sheets of nothing: {stray}',
    },
  },
  'demo.again_nothing': {
    ru: { what: '   ✔ Повторный обмен не записал ничего ни в 1С, ни в ОкДеск.' },
    en: { what: '   ✔ The second exchange wrote nothing, neither to 1C nor to OkDesk.' },
  },
  'demo.again_something': {
    ru: { what: '   ✘ Повторный обмен записал лишнее: в ОкДеск — {okdesk}, в 1С — {onec}.' },
    en: { what: '   ✘ The second exchange wrote what it should not have: to OkDesk {okdesk}, to 1C {onec}.' },
  },
  'demo.interrupted': {
    ru: { what: 'Показ остановлен. Всё, что уже записано, цело; временные данные удалены.' },
    en: { what: 'The demonstration was stopped. What was written is whole; the temporary data is gone.' },
  },
} as const satisfies MessageCatalogue;
