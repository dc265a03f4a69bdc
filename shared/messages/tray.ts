import type { MessageCatalogue } from '../message.ts';

/** The tray icon: its tip and its menu. */
export const trayMessages = {
  'tray.open': { ru: { what: 'Открыть' }, en: { what: 'Open' } },
  'tray.journal': { ru: { what: 'Журнал' }, en: { what: 'Journal' } },
  'tray.exit': { ru: { what: 'Выход' }, en: { what: 'Exit' } },
  'tray.export': { ru: { what: 'Выгрузить в ОкДеск' }, en: { what: 'Export to ОкДеск' } },
  'tray.import': { ru: { what: 'Загрузить заявки в 1С' }, en: { what: 'Import issues into 1C' } },
  'tray.both': { ru: { what: 'Обмен сейчас' }, en: { what: 'Exchange now' } },
  'tray.stop': { ru: { what: 'Стоп' }, en: { what: 'Stop' } },
  'tray.pause': { ru: { what: 'Пауза на час' }, en: { what: 'Pause for an hour' } },
  'tray.continue': { ru: { what: 'Продолжить' }, en: { what: 'Continue' } },
  'tray.set_up': { ru: { what: 'Настроить обмен…' }, en: { what: 'Set the exchange up…' } },

  'tray.state_setup': { ru: { what: 'не настроен' }, en: { what: 'not set up yet' } },
  'tray.state_off': { ru: { what: 'обмен выключен' }, en: { what: 'switched off' } },
  'tray.state_error': { ru: { what: 'ошибка: {problem}' }, en: { what: 'error: {problem}' } },
  'tray.state_error_unnamed': {
    ru: { what: 'ошибка, нужен человек' },
    en: { what: 'error, needs a person' },
  },
  'tray.state_attention': {
    ru: { what: 'нужно ваше решение, {complete}' },
    en: { what: 'waits for your decision, {complete}' },
  },
  'tray.state_offline': { ru: { what: 'нет связи, {complete}' }, en: { what: 'no connection, {complete}' } },
  'tray.state_paused': { ru: { what: 'пауза до {until}' }, en: { what: 'paused until {until}' } },
  'tray.state_idle': { ru: { what: '{complete}' }, en: { what: '{complete}' } },

  'tray.complete': { ru: { what: 'полно до {moment}' }, en: { what: 'complete up to {moment}' } },
  'tray.complete_export': {
    ru: { what: 'выгрузка полна до {moment}' },
    en: { what: 'export complete up to {moment}' },
  },
  'tray.complete_import': {
    ru: { what: 'загрузка полна до {moment}' },
    en: { what: 'import complete up to {moment}' },
  },
  'tray.complete_never': { ru: { what: 'полного обмена ещё не было' }, en: { what: 'never complete yet' } },

  'tray.work_export': { ru: { what: 'идёт выгрузка' }, en: { what: 'exporting' } },
  'tray.work_import': { ru: { what: 'идёт загрузка' }, en: { what: 'importing' } },
  'tray.work_plan': { ru: { what: 'составляется план' }, en: { what: 'planning' } },
  'tray.work_verify': { ru: { what: 'идёт сверка' }, en: { what: 'comparing' } },
  'tray.work_initial-fill': {
    ru: { what: 'идёт начальное заполнение' },
    en: { what: 'filling for the first time' },
  },
  'tray.work_matching': { ru: { what: 'идёт сопоставление' }, en: { what: 'matching' } },
  'tray.work_stopping': { ru: { what: 'останавливается' }, en: { what: 'stopping' } },
  'tray.progress': { ru: { what: '{work}: {done} из {total}' }, en: { what: '{work}: {done} of {total}' } },
  'tray.progress_open': { ru: { what: '{work}: {done}' }, en: { what: '{work}: {done}' } },

  'tray.none': { ru: { what: 'Обмен с ОкДеск не настроен' }, en: { what: 'The exchange is not set up yet' } },
  'tray.line': { ru: { what: '{name}: {state}' }, en: { what: '{name}: {state}' } },
} as const satisfies MessageCatalogue;
