import { defineTexts } from '../../../texts/texts.ts';

/** Words of the question «Почему заявки 1234 нет в 1С?». */
export const explainTexts = defineTexts({
  ru: {
    question: 'Почему записи нет на другой стороне?',
    hint: 'Почему заявки 1234 нет в 1С?',
    ask: 'Спросить',
    looking: 'Ищем ответ…',
    title: 'Почему: {text}',
    nothing: 'Ничего не найдено: {text}',
    nothingHint:
      'Такой заявки, клиента, договора или документа программа не встречала. Спросите номером заявки, названием или ИНН клиента, номером договора или документа 1С.',
    remedy: 'Что делать',
    known: 'Что ещё известно',
    lines: 'Последние записи журнала',
    allLines: 'Все записи журнала',
    close: 'Закрыть',
    found: 'Подходит: {count}. Показаны все.',
  },
  en: {
    question: 'Why is a record missing on the other side?',
    hint: 'Why is issue 1234 not in 1C?',
    ask: 'Ask',
    looking: 'Looking for the answer…',
    title: 'Why: {text}',
    nothing: 'Nothing found: {text}',
    nothingHint:
      'The program has not met such an issue, client, contract or document. Ask by the number of an issue, the name or tax number of a client, the number of a contract or a 1C document.',
    remedy: 'What to do',
    known: 'What else is known',
    lines: 'Last entries of the journal',
    allLines: 'All entries of the journal',
    close: 'Close',
    found: '{count} records fit, all are shown.',
  },
});
