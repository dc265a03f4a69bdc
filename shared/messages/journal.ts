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
