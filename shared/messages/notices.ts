import type { MessageCatalogue } from '../message.ts';

/** Notices of the operating system: `what` is the title, `why` the text. */
export const noticeMessages = {
  'notice.error': {
    ru: { what: '{name}: обмен остановлен', why: '{problem} {remedy}' },
    en: { what: '{name}: the exchange has stopped', why: '{problem} {remedy}' },
  },
  'notice.offline': {
    ru: { what: '{name}: нет связи', why: '{problem} Программа повторяет попытки сама.' },
    en: { what: '{name}: no connection', why: '{problem} The program tries again by itself.' },
  },
  'notice.brake': {
    ru: { what: '{name}: нужно ваше решение', why: '{problem}' },
    en: { what: '{name}: waits for your decision', why: '{problem}' },
  },
  'notice.attention': {
    ru: {
      what: '{name}: нужно ваше решение',
      why: 'Не приняты: {refused}. Ждут сопоставления: {undecided}. Вопросы: {cases}.',
    },
    en: {
      what: '{name}: waits for your decision',
      why: 'Refused: {refused}. To be matched: {undecided}. Questions: {cases}.',
    },
  },
  'notice.alarm': {
    ru: {
      what: '{name}: давно не было полного обмена',
      why: 'Прошло часов: {hours}. Откройте программу и посмотрите причину.',
    },
    en: {
      what: '{name}: no complete exchange for long',
      why: 'Hours since the last one: {hours}. Open the program and look at the cause.',
    },
  },
  'notice.summary': {
    ru: {
      what: '{name}: итоги дня',
      why: 'Выгружено: {exported}, загружено: {imported}, не принято: {refused}. {state}',
    },
    en: {
      what: '{name}: the day',
      why: 'Exported: {exported}, imported: {imported}, refused: {refused}. {state}',
    },
  },
  'notice.run_refused': {
    ru: { what: '{name}: обмен не начат', why: '{problem} {remedy}' },
    en: { what: '{name}: the exchange was not started', why: '{problem} {remedy}' },
  },
} as const satisfies MessageCatalogue;
