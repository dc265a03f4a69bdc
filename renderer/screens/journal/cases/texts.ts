import { defineTexts } from '../../../texts/texts.ts';

/** Words of the view «Вопросы бухгалтеру». */
export const caseTexts = defineTexts({
  ru: {
    none: 'Вопросов нет',
    noneHint:
      'Здесь появляется то, что программа не должна решать сама: например, удалённое время, которое уже вошло в акт.',
    intro:
      'Программа ничего не меняла в этих местах и ждёт вашего решения. Когда разберётесь, закройте вопрос: больше он не появится.',
    issue: 'Заявка № {id}',
    openedAt: 'Возник {moment}',
    open: 'Открыть заявку в ОкДеск',
    history: 'История заявки',
    close: 'Закрыть вопрос',
    closeTitle: 'Закрыть вопрос по заявке № {id}?',
    closeWords:
      'Закройте его, когда всё исправлено или исправлять нечего. Программа не станет спрашивать об этом снова.',
  },
  en: {
    none: 'No questions',
    noneHint:
      'What the program must not decide by itself appears here: deleted time that an act has already taken, for example.',
    intro:
      'The program has changed nothing here and waits for your decision. Close a question when you are done: it will not come back.',
    issue: 'Issue No. {id}',
    openedAt: 'Since {moment}',
    open: 'Open the issue in OkDesk',
    history: 'History of the issue',
    close: 'Close the question',
    closeTitle: 'Close the question about issue No. {id}?',
    closeWords: 'Close it when everything is mended or nothing has to be. The program will not ask again.',
  },
});
