import { defineTexts } from '../texts/texts.ts';

/** Words of the shared components. */
export const uiTexts = defineTexts({
  ru: {
    loading: 'Загружается…',
    retry: 'Повторить',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyForSupport: 'Скопировать для поддержки',
    why: 'Почему',
    remedy: 'Что делать',
    details: 'Подробности',
    operation: 'Операция',
    status: 'Код ответа',
    code: 'Код сообщения',
    request: 'Запрос',
    answer: 'Ответ',
    windowFault: 'Ошибка в самой программе',
    windowFaultRemedy:
      'Нажмите «Повторить». Если не поможет, закройте и снова откройте окно: обмен от этого не остановится. Запись об ошибке сохранена для поддержки.',
    cancel: 'Отмена',
    close: 'Закрыть',
    emptyTable: 'Записей нет',
    rowComing: '…',
  },
  en: {
    loading: 'Loading…',
    retry: 'Try again',
    copy: 'Copy',
    copied: 'Copied',
    copyForSupport: 'Copy for support',
    why: 'Why',
    remedy: 'What to do',
    details: 'Details',
    operation: 'Operation',
    status: 'Status of the answer',
    code: 'Message code',
    request: 'Request',
    answer: 'Answer',
    windowFault: 'A fault in the program itself',
    windowFaultRemedy:
      'Press “Try again”. If that does not help, close the window and open it again: the exchange goes on meanwhile. The fault has been recorded for support.',
    cancel: 'Cancel',
    close: 'Close',
    emptyTable: 'No records',
    rowComing: '…',
  },
});
