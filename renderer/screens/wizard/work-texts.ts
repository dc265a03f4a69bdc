import { defineTexts } from '../../texts/texts.ts';

/** What the program does while the person waits; keys are those of `Work` and of the progress's phases. */
export const workTexts = defineTexts({
  ru: {
    export: 'Выгрузка в ОкДеск',
    import: 'Загрузка заявок',
    plan: 'Составляем план',
    verify: 'Сравниваем обе стороны',
    'initial-fill': 'Начальное заполнение',
    matching: 'Ищем совпадения',
    reading: 'чтение',
    planning: 'сравнение',
    sending: 'отправка',
    recording: 'запись',
    countOf: '{done} из {total}',
    left: 'осталось {time}',
    stop: 'Остановить',
    stopping: 'Останавливаем…',
  },
  en: {
    export: 'Export to OkDesk',
    import: 'Loading of issues',
    plan: 'Making the plan',
    verify: 'Comparing both sides',
    'initial-fill': 'Initial fill',
    matching: 'Looking for matches',
    reading: 'reading',
    planning: 'comparing',
    sending: 'sending',
    recording: 'recording',
    countOf: '{done} of {total}',
    left: '{time} left',
    stop: 'Stop',
    stopping: 'Stopping…',
  },
});
