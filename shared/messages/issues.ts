import type { MessageCatalogue } from '../message.ts';

/** What the screen «Заявки и время» has to say. */
export const issueMessages = {
  'issues.unknown': {
    ru: {
      what: 'Заявку № {issue} обмен ещё не встречал.',
      why: 'Она изменена после последней загрузки, раньше первого дня загрузки или недоступна пользователю обмена.',
      remedy: 'Запустите загрузку; если не поможет, спросите в журнале «почему заявки {issue} нет в 1С?».',
    },
    en: {
      what: 'The exchange has not met issue {issue} yet.',
      why: 'It changed after the last import, before the first day of the import, or is hidden from the exchange’s user.',
      remedy: 'Run the import; if that does not help, ask the journal why issue {issue} is not in 1C.',
    },
  },
} as const satisfies MessageCatalogue;
