import { defineTexts } from '../../../texts/texts.ts';

/** Words of the step «Сопоставление». */
export const matchingTexts = defineTexts({
  ru: {
    preparation:
      'До поиска проверьте в ОкДеск: у клиентов в поле «Дополнительные названия» стоит ИНН, как в 1С, а у контактных лиц – электронная почта, как в 1С.',
    search: 'Найти совпадения',
    searchAgain: 'Искать ещё раз',
    summary: 'Итог по справочникам',
    kind: 'Справочник',
    records: 'В 1С',
    linked: 'Связано',
    open: 'Ждёт решения',
    none: 'Совпадений, о которых надо решать, нет.',
    certainTitle: 'Точные совпадения',
    certain:
      'Без сомнений совпала {count} запись|Без сомнений совпали {count} записи|Без сомнений совпали {count} записей',
    acceptAll: 'Связать все точные ({count})',
    onec: 'Запись 1С',
    evidence: 'Почему это она',
    openInOkdesk: 'Открыть в ОкДеск',
    openRecord: 'Открыть в ОкДеск: {title}, № {id}',
    questionsTitle: 'Решите сами',
    questionOf: 'Вопрос {number} из {total}',
    ambiguous: 'Подходит несколько записей ОкДеск. Какая из них – «{title}»?',
    near: 'Похоже на «{title}», но совпало не всё. Это та же запись?',
    candidate: '№ {id}',
    itIs: 'Это она',
    itIsName: 'Это она: № {id}',
    noneOfThem: 'Ни одна из них – завести новую',
    notIt: 'Нет, это другая – завести новую',
    later: 'Решить позже',
    undecidedHint: 'Пока вопрос не решён, запись не выгружается, чтобы не завести вторую.',
    foreign:
      'В ОкДеск у {count} компании код 1С записан другой программой.|В ОкДеск у {count} компаний код 1С записан другой программой.|В ОкДеск у {count} компаний код 1С записан другой программой.',
    foreignHelp:
      'Поле crm_1c_id у них заполнено не этой базой. Программа не меняет его без вашего согласия: согласие – это «Это она» или «Связать все точные».',
  },
  en: {
    preparation:
      'Before the search look in OkDesk: clients have the tax number of 1C in “Additional names”, contacts have the e-mail of 1C.',
    search: 'Find matches',
    searchAgain: 'Search again',
    summary: 'Result by catalog',
    kind: 'Catalog',
    records: 'In 1C',
    linked: 'Linked',
    open: 'To be decided',
    none: 'There are no matches to decide about.',
    certainTitle: 'Certain matches',
    certain: '{count} record matches beyond doubt|{count} records match beyond doubt',
    acceptAll: 'Link all certain ones ({count})',
    onec: 'Record of 1C',
    evidence: 'Why it is the one',
    openInOkdesk: 'Open in OkDesk',
    openRecord: 'Open in OkDesk: {title}, No. {id}',
    questionsTitle: 'For you to decide',
    questionOf: 'Question {number} of {total}',
    ambiguous: 'Several records of OkDesk fit. Which of them is “{title}”?',
    near: 'This resembles “{title}”, but not everything agrees. Is it the same?',
    candidate: 'No. {id}',
    itIs: 'This is it',
    itIsName: 'This is it: No. {id}',
    noneOfThem: 'None of them: make a new one',
    notIt: 'No, another one: make a new one',
    later: 'Decide later',
    undecidedHint: 'Until the question is answered the record is not exported, lest a second one be made.',
    foreign:
      'In OkDesk {count} company has a 1C code written by another program.|In OkDesk {count} companies have a 1C code written by another program.',
    foreignHelp:
      'Their crm_1c_id was not filled in by this infobase. The program does not change it without your consent: “This is it” or “Link all certain ones” is the consent.',
  },
});
