import { defineTexts } from '../texts/texts.ts';

/** Records, directions and ends of runs in the words of 1C; keys are those of `shared/kinds.ts` and `run-report.ts`. */
export const kindTexts = defineTexts({
  ru: {
    manufacturer: 'Производители',
    equipment_kind: 'Типы оборудования',
    equipment_model: 'Модели оборудования',
    company: 'Клиенты',
    contact: 'Контактные лица',
    agreement: 'Договоры',
    maintenance_entity: 'Объекты клиентов',
    equipment: 'Оборудование клиентов',
    issue: 'Заявки',
    comment: 'Комментарии',
    attachment: 'Файлы',
    time_entry: 'Листы учета времени',
    check_list: 'Пункты чек-листов',
  },
  en: {
    manufacturer: 'Manufacturers',
    equipment_kind: 'Equipment types',
    equipment_model: 'Equipment models',
    company: 'Clients',
    contact: 'Contacts',
    agreement: 'Agreements',
    maintenance_entity: 'Client objects',
    equipment: 'Client equipment',
    issue: 'Issues',
    comment: 'Comments',
    attachment: 'Files',
    time_entry: 'Timesheets',
    check_list: 'Check list items',
  },
});

/** The same where one record is meant. */
export const oneKindTexts = defineTexts({
  ru: {
    manufacturer: 'Производитель',
    equipment_kind: 'Тип оборудования',
    equipment_model: 'Модель оборудования',
    company: 'Клиент',
    contact: 'Контактное лицо',
    agreement: 'Договор',
    maintenance_entity: 'Объект клиента',
    equipment: 'Оборудование',
    issue: 'Заявка',
    comment: 'Комментарий',
    attachment: 'Файл',
    time_entry: 'Лист учета времени',
    check_list: 'Пункт чек-листа',
  },
  en: {
    manufacturer: 'Manufacturer',
    equipment_kind: 'Equipment type',
    equipment_model: 'Equipment model',
    company: 'Client',
    contact: 'Contact',
    agreement: 'Agreement',
    maintenance_entity: 'Client object',
    equipment: 'Equipment',
    issue: 'Issue',
    comment: 'Comment',
    attachment: 'File',
    time_entry: 'Timesheet',
    check_list: 'Check list item',
  },
});

export const directionTexts = defineTexts({
  ru: {
    export: 'Выгрузка',
    import: 'Загрузка',
    exportFull: 'Выгрузка 1С → ОкДеск',
    importFull: 'Загрузка ОкДеск → 1С',
  },
  en: {
    export: 'Export',
    import: 'Import',
    exportFull: 'Export 1C → OkDesk',
    importFull: 'Import OkDesk → 1C',
  },
});

export const outcomeTexts = defineTexts({
  ru: {
    complete: 'Выполнено полностью',
    completeWithErrors: 'Выполнено, есть ошибки',
    partial: 'Прервано, продолжится само',
    stopped: 'Остановлено',
    refused: 'Не выполнено',
    unfinished: 'Не закончено',
  },
  en: {
    complete: 'Complete',
    completeWithErrors: 'Complete, with errors',
    partial: 'Interrupted, will go on',
    stopped: 'Stopped',
    refused: 'Did not run',
    unfinished: 'Not finished',
  },
});
