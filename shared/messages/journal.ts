import type { MessageCatalogue } from '../message.ts';

/** Words for what a journal and its tables show: levels, events, records one by one. */
export const journalMessages = {
  'journal.level_error': { ru: { what: 'ошибка' }, en: { what: 'error' } },
  'journal.level_warning': { ru: { what: 'предупреждение' }, en: { what: 'warning' } },
  'journal.level_info': { ru: { what: 'информация' }, en: { what: 'info' } },
  'journal.level_note': { ru: { what: 'примечание' }, en: { what: 'note' } },
  'journal.event_export': {
    ru: { what: 'Обмен с сайтом ОкДеск (выгрузка)' },
    en: { what: 'Exchange with ОкДеск (export)' },
  },
  'journal.event_import': {
    ru: { what: 'Обмен с сайтом ОкДеск (загрузка)' },
    en: { what: 'Exchange with ОкДеск (import)' },
  },
  'journal.column_at': { ru: { what: 'Дата и время' }, en: { what: 'Moment' } },
  'journal.column_level': { ru: { what: 'Уровень' }, en: { what: 'Level' } },
  'journal.column_event': { ru: { what: 'Событие' }, en: { what: 'Event' } },
  'journal.column_kind': { ru: { what: 'Вид записи' }, en: { what: 'Kind' } },
  'journal.column_record': { ru: { what: 'Запись' }, en: { what: 'Record' } },
  'journal.column_message': { ru: { what: 'Сообщение' }, en: { what: 'Message' } },
  'journal.column_why': { ru: { what: 'Почему' }, en: { what: 'Why' } },
  'journal.column_remedy': { ru: { what: 'Что делать' }, en: { what: 'What to do' } },
  'journal.column_run': { ru: { what: 'Обмен №' }, en: { what: 'Run' } },
  'journal.column_issue': { ru: { what: 'Заявка №' }, en: { what: 'Issue' } },
  'journal.column_okdesk': { ru: { what: '№ в ОкДеск' }, en: { what: 'Id in ОкДеск' } },
  'journal.column_onec': { ru: { what: 'Ссылка 1С' }, en: { what: 'Reference in 1C' } },
  'journal.column_request': { ru: { what: 'Запрос' }, en: { what: 'Request' } },
  'journal.column_answer': { ru: { what: 'Ответ' }, en: { what: 'Answer' } },
  'journal.export_title': { ru: { what: 'Сохранить журнал' }, en: { what: 'Save the journal' } },
  'journal.export_name': { ru: { what: 'Журнал обмена {day}' }, en: { what: 'Exchange journal {day}' } },
  'journal.csv': { ru: { what: 'Таблица CSV' }, en: { what: 'CSV table' } },
  'journal.xlsx': { ru: { what: 'Книга Excel' }, en: { what: 'Excel workbook' } },
  'journal.too_many_lines': {
    ru: {
      what: 'В книгу Excel помещается не больше {limit} записей, а по отбору их {count}.',
      remedy: 'Сузьте отбор (например, период) или сохраните в CSV: его Excel тоже открывает.',
    },
    en: {
      what: 'An Excel workbook takes at most {limit} entries; the filter gives {count}.',
      remedy: 'Narrow the filter (the period, for example) or save as CSV, which Excel opens, too.',
    },
  },
  'journal.file_busy': {
    ru: {
      what: 'Файл не записан: {path}',
      why: 'Он открыт в другой программе (например, в Excel), или в эту папку нельзя записывать.',
      remedy: 'Закройте файл или выберите другое имя и папку.',
    },
    en: {
      what: 'The file was not written: {path}',
      why: 'Another program (Excel, for example) has it open, or the folder cannot be written to.',
      remedy: 'Close the file, or choose another name or folder.',
    },
  },
  'journal.disk_full': {
    ru: {
      what: 'Файл не записан: на диске нет места ({path})',
      remedy: 'Освободите место или выберите другой диск.',
    },
    en: { what: 'The file was not written: the disk is full ({path})', remedy: 'Choose another disk.' },
  },
  'journal.file_failed': {
    ru: {
      what: 'Файл не записан: {path} ({detail})',
      remedy: 'Выберите другую папку.',
    },
    en: { what: 'The file was not written: {path} ({detail})', remedy: 'Choose another folder.' },
  },
  'record.one_manufacturer': { ru: { what: 'Производитель' }, en: { what: 'Manufacturer' } },
  'record.one_equipment_kind': { ru: { what: 'Тип оборудования' }, en: { what: 'Equipment type' } },
  'record.one_equipment_model': { ru: { what: 'Модель оборудования' }, en: { what: 'Equipment model' } },
  'record.one_company': { ru: { what: 'Клиент' }, en: { what: 'Client' } },
  'record.one_contact': { ru: { what: 'Контактное лицо' }, en: { what: 'Contact' } },
  'record.one_agreement': { ru: { what: 'Договор' }, en: { what: 'Agreement' } },
  'record.one_maintenance_entity': { ru: { what: 'Объект' }, en: { what: 'Object' } },
  'record.one_equipment': { ru: { what: 'Оборудование' }, en: { what: 'Equipment' } },
  'record.one_issue': { ru: { what: 'Заявка' }, en: { what: 'Issue' } },
  'record.one_comment': { ru: { what: 'Комментарий' }, en: { what: 'Comment' } },
  'record.one_attachment': { ru: { what: 'Файл' }, en: { what: 'File' } },
  'record.one_time_entry': { ru: { what: 'Лист учета времени' }, en: { what: 'Timesheet' } },
  'record.one_check_list': { ru: { what: 'Чек-лист' }, en: { what: 'Check list' } },
} as const satisfies MessageCatalogue;
