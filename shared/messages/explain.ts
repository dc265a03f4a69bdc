import type { MessageCatalogue } from '../message.ts';

/** What is said about one record: its kind, why it is where it is, and what to do. */
export const explainMessages = {
  'explain.issue_there': {
    ru: { what: 'Заявка загружена в 1С («Задание сотруднику» {ref}), состояние на {changed}.' },
    en: { what: 'The issue is in 1C (task {ref}) as of {changed}.' },
  },
  'explain.issue_incomplete': {
    ru: {
      what: 'Заявка загружена в 1С («Задание сотруднику» {ref}), но пустых полей: {count}.',
      why: 'ОкДеск называет то, чего 1С не знает; названо ниже.',
      remedy: 'Устраните причину: поля заполнятся сами, заявку трогать не нужно.',
    },
    en: {
      what: 'The issue is in 1C (task {ref}) with empty fields: {count}.',
      why: 'ОкДеск names what 1C does not know, see below.',
      remedy: 'Mend the cause; the fields fill by themselves.',
    },
  },
  'explain.issue_due': {
    ru: {
      what: 'Заявка в очереди: в 1С её ещё нет.',
      remedy: 'Она придёт при следующей загрузке. Ждать не хочется – запустите загрузку сейчас.',
    },
    en: {
      what: 'The issue is queued and not in 1C yet.',
      remedy: 'It comes with the next import, or start one now.',
    },
  },
  'explain.issue_due_again': {
    ru: { what: 'Заявка есть в 1С и изменена в ОкДеск: изменения придут при следующей загрузке.' },
    en: { what: 'The issue is in 1C and changed in ОкДеск since: the changes come with the next import.' },
  },
  'explain.issue_refused': {
    ru: {
      what: 'Заявка не загружена: попыток {attempts}, причина ниже.',
      remedy: 'Устраните причину: заявка остаётся в очереди и пойдёт сама при следующей загрузке.',
    },
    en: {
      what: 'The issue is not imported: attempts {attempts}, the cause is below.',
      remedy: 'Mend the cause: the issue stays queued and goes by itself.',
    },
  },
  'explain.issue_gone': {
    ru: { what: 'Заявка удалена или объединена с другой в ОкДеск; документ 1С {ref} оставлен.' },
    en: { what: 'The issue was deleted or merged in ОкДеск; the 1C document {ref} was left.' },
  },
  'explain.issue_import_off': {
    ru: {
      what: 'Заявки не загружаются: загрузка выключена в настройках.',
      remedy: 'Включите «Загружать заявки» в настройках обмена (import.enabled).',
    },
    en: {
      what: 'Issues are not imported: the import is switched off.',
      remedy: 'Switch “Import issues” on in the settings of the exchange (import.enabled).',
    },
  },
  'explain.issue_unknown': {
    ru: {
      what: 'Загрузка такой заявки не встречала.',
      why: 'Её нет в ОкДеск, она недоступна пользователю обмена или изменена после последней загрузки.',
      remedy: 'Проверьте номер и запустите загрузку.',
    },
    en: {
      what: 'The import has not met such an issue.',
      why: 'It is not in ОкДеск, is hidden from the exchange’s user, or changed after the last import.',
      remedy: 'Check the number and start an import.',
    },
  },
  'explain.issue_unknown_since': {
    ru: {
      what: 'Загрузка такой заявки не встречала.',
      why: 'Загружаются заявки, изменённые с {firstDay}; эта могла измениться раньше. Или её нет в ОкДеск, или она недоступна пользователю обмена.',
      remedy: 'Проверьте номер; любое изменение заявки в ОкДеск загрузит её.',
    },
    en: {
      what: 'The import has not met such an issue.',
      why: 'Issues changed since {firstDay} are imported; this one may be older, missing or hidden from the exchange’s user.',
      remedy: 'Check the number; any change of the issue in ОкДеск brings it in.',
    },
  },
  'explain.import_never': {
    ru: { what: 'Полной загрузки ещё не было.', remedy: 'Запустите загрузку.' },
    en: { what: 'No import was ever complete.', remedy: 'Start an import.' },
  },
  'explain.import_last': {
    ru: { what: 'Последняя полная загрузка: {at}.' },
    en: { what: 'Last complete import: {at}.' },
  },
  'explain.part_comment': { ru: { what: 'Комментариев: {count}' }, en: { what: 'Comments: {count}' } },
  'explain.part_attachment': { ru: { what: 'Файлов: {count}' }, en: { what: 'Files: {count}' } },
  'explain.part_check_list': {
    ru: { what: 'Пунктов чек-листа: {count}' },
    en: { what: 'Check list items: {count}' },
  },
  'explain.part_time_entry': {
    ru: { what: 'Листов учета: {count}, минут: {minutes}' },
    en: { what: 'Timesheets: {count}, minutes: {minutes}' },
  },
  'explain.part_locked': {
    ru: { what: 'Из них вошли в акт и больше не меняются: {count}' },
    en: { what: 'Taken into an act and left alone since: {count}' },
  },
  'explain.missing_user': {
    ru: {
      what: 'Поле сотрудника пусто: нет единственного пользователя 1С с почтой {email}.',
      remedy: 'Исправьте почту в карточке пользователя 1С («Адреса, телефоны») или в ОкДеск.',
    },
    en: {
      what: 'The employee’s field is empty: not exactly one 1C user has the e-mail {email}.',
      remedy: 'Mend the e-mail of the 1C user or in ОкДеск.',
    },
  },
  'explain.missing_directory': {
    ru: {
      what: 'Поле пусто: в справочнике 1С нет единственного элемента «{name}».',
      remedy: 'Создайте его или исправьте название, как в ОкДеск.',
    },
    en: {
      what: 'The field is empty: the 1C directory has not exactly one entry “{name}”.',
      remedy: 'Create it, or make its name equal to the one in ОкДеск.',
    },
  },
  'explain.missing_other': {
    ru: { what: 'Поле «{field}» пусто: не найдено {wanted}.' },
    en: { what: 'The field “{field}” is empty: {wanted} is not found.' },
  },
  'explain.record_there': {
    ru: { what: 'Есть в ОкДеск под номером {id} (как найдено: {evidence}).' },
    en: { what: 'In ОкДеск as number {id} (found by: {evidence}).' },
  },
  'explain.record_due': {
    ru: {
      what: 'В очереди на выгрузку.',
      remedy: 'Уйдёт при следующей выгрузке.',
    },
    en: { what: 'Queued for export.', remedy: 'Goes with the next export.' },
  },
  'explain.record_refused': {
    ru: {
      what: 'ОкДеск не принял запись: попыток {attempts}, причина ниже.',
      remedy: 'Исправьте данные в 1С: запись уйдёт сама.',
    },
    en: {
      what: 'ОкДеск refused the record: attempts {attempts}, the cause is below.',
      remedy: 'Mend the data in 1C: the record goes by itself.',
    },
  },
  'explain.record_undecided': {
    ru: {
      what: 'Ждёт вашего ответа в сопоставлении: похожая запись уже есть в ОкДеск.',
      remedy: 'Ответьте в сопоставлении (из командной строки: match).',
    },
    en: {
      what: 'Waits for your answer in matching: a like record exists in ОкДеск.',
      remedy: 'Answer in matching (from the command line: match).',
    },
  },
  'explain.record_pair': {
    ru: { what: 'Возможная пара: {pair} (признак: {evidence})' },
    en: { what: 'Possible pair: {pair} (by {evidence})' },
  },
  'explain.record_parked': {
    ru: { what: 'Ждёт, пока в ОкДеск появится «{title}», потом уйдёт сама.' },
    en: { what: 'Waits until “{title}” is in ОкДеск, then goes by itself.' },
  },
  'explain.record_archived': {
    ru: { what: 'В архиве ОкДеск под номером {id}.' },
    en: { what: 'Archived in ОкДеск as number {id}.' },
  },
  'explain.record_unknown': {
    ru: {
      what: 'В ОкДеск не выгружалось и в очереди не стоит.',
      remedy: 'Поставит в очередь «Начальное заполнение» (из командной строки: initial-fill).',
    },
    en: {
      what: 'Was never exported and is not queued.',
      remedy: 'The initial fill queues it (from the command line: initial-fill).',
    },
  },
  'explain.excluded_gone': {
    ru: { what: 'В 1С этой записи больше нет.' },
    en: { what: '1C does not have this record any more.' },
  },
  'explain.excluded_deleted': {
    ru: {
      what: 'Помечено на удаление в 1С и поэтому не выгружается.',
      remedy: 'Снимите пометку, если запись нужна в ОкДеск.',
    },
    en: {
      what: 'Marked for deletion in 1C and therefore not exported.',
      remedy: 'Take the mark off if ОкДеск needs the record.',
    },
  },
  'explain.excluded_predefined': {
    ru: { what: 'Служебный партнер 1С, не клиент: не выгружается.' },
    en: { what: 'A built-in partner of 1C, not a client: not exported.' },
  },
  'explain.excluded_not_flagged': {
    ru: {
      what: 'Не стоит флаг «Выгружать в ОкДеск».',
      remedy: 'Поставьте флаг в карточке 1С: запись уйдёт при следующей выгрузке.',
    },
    en: {
      what: 'The flag “Export to ОкДеск” is not set.',
      remedy: 'Set it on the card in 1C: the record goes with the next export.',
    },
  },
  'explain.excluded_partner_not_flagged': {
    ru: {
      what: 'У партнера не стоит флаг «Выгружать в ОкДеск», поэтому не выгружается и то, что ему принадлежит.',
      remedy: 'Поставьте флаг партнеру.',
    },
    en: {
      what: 'The partner’s flag “Export to ОкДеск” is not set, so what belongs to it is not exported.',
      remedy: 'Set the partner’s flag.',
    },
  },
  'explain.excluded_partner_deleted': {
    ru: { what: 'Партнер помечен на удаление или не указан, поэтому запись не выгружается.' },
    en: { what: 'The partner is marked for deletion or missing, so the record is not exported.' },
  },
  'explain.excluded_not_working': {
    ru: {
      what: 'Состояние контактного лица не «Работает».',
      why: 'Выгружаются только те, у кого состояние пустое или «Работает».',
      remedy: 'Исправьте состояние в карточке 1С, если человек работает.',
    },
    en: {
      what: 'The contact’s state is not «Работает».',
      why: 'Only contacts with that state or none are exported.',
      remedy: 'Mend the state in 1C if the person works there.',
    },
  },
  'explain.children_contact': {
    ru: { what: 'Контактных лиц: {count}, в ОкДеск: {there}' },
    en: { what: 'Contacts: {count}, in ОкДеск: {there}' },
  },
  'explain.children_agreement': {
    ru: { what: 'Договоров: {count}, в ОкДеск: {there}' },
    en: { what: 'Agreements: {count}, in ОкДеск: {there}' },
  },
  'explain.children_maintenance_entity': {
    ru: { what: 'Объектов: {count}, в ОкДеск: {there}' },
    en: { what: 'Objects: {count}, in ОкДеск: {there}' },
  },
  'explain.children_equipment': {
    ru: { what: 'Оборудования: {count}, в ОкДеск: {there}' },
    en: { what: 'Equipment: {count}, in ОкДеск: {there}' },
  },
} as const satisfies MessageCatalogue;
