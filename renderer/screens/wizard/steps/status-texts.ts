import { defineTexts } from '../../../texts/texts.ts';

/** Words of the step «Статусы заявок». */
export const statusTexts = defineTexts({
  ru: {
    warningTitle: 'Удалить статус вы не сможете.',
    warning:
      'Это делает только служба поддержки ОкДеск (help@okdesk.ru). Код лучше вставить кнопкой «Скопировать», а не набирать.',
    matrix: 'Сводка по статусам',
    status: 'Статус',
    code: 'Код',
    name: 'Название',
    colour: 'Цвет',
    other: 'Прочие',
    countOf: '{done} из {total}',
    recommendedMark: 'Рекомендуемые – можно пропустить',
    predefinedMark: 'Предопределённые',
    asItIs: 'оставить как есть',
    dash: '–',
    passes: 'Проходы настройки',
    required: '1. Обязательные поля – {done} из {total}',
    otherPass: '2. Прочие параметры – {done} из {total}',
    requiredHint:
      'Нажмите «+ Добавить» в ОкДеск и заполните только эти поля. Предопределённые статусы откройте и поправьте.',
    otherHint:
      'Откройте каждый статус ещё раз. Эти параметры ОкДеск программам не показывает, поэтому отмечайте сделанное сами.',
    recommended: 'Рекомендуемые к добавлению (не обязательно, поддерживаются на стороне 1С)',
    predefined: 'Предопределённые, которые потребуется изменить',
  },
  en: {
    warningTitle: 'You cannot delete a status.',
    warning:
      'Only the support of OkDesk (help@okdesk.ru) does it. Paste the code with “Copy” rather than type it.',
    matrix: 'Statuses at a glance',
    status: 'Status',
    code: 'Code',
    name: 'Name',
    colour: 'Colour',
    other: 'Other',
    countOf: '{done} of {total}',
    recommendedMark: 'Recommended: may be left out',
    predefinedMark: 'Predefined',
    asItIs: 'leave as it is',
    dash: '–',
    passes: 'Passes of the set-up',
    required: '1. Required fields – {done} of {total}',
    otherPass: '2. Other parameters – {done} of {total}',
    requiredHint:
      'Press “+ Add” in OkDesk and fill in these fields only. Open the predefined statuses and mend them.',
    otherHint:
      'Open each status again. OkDesk does not show these parameters to programs, so tick what you have done.',
    recommended: 'Recommended (not necessary, 1C knows them)',
    predefined: 'Predefined, to be changed',
  },
});
