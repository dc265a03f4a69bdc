import { defineTexts } from '../texts/texts.ts';

/** The one state of an exchange, in a word or two. */
export const stateTexts = defineTexts({
  ru: {
    setup: 'Не настроен',
    off: 'Выключен',
    error: 'Нужно вмешательство',
    attention: 'Есть вопросы',
    offline: 'Нет связи',
    running: 'Идёт обмен',
    paused: 'Пауза',
    idle: 'Работает',
  },
  en: {
    setup: 'Not set up',
    off: 'Switched off',
    error: 'Needs a person',
    attention: 'Has questions',
    offline: 'No connection',
    running: 'Exchanging',
    paused: 'Paused',
    idle: 'Works',
  },
});
