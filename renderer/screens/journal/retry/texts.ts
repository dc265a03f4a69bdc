import { defineTexts } from '../../../texts/texts.ts';

/** Words of «Отправить снова». */
export const retryTexts = defineTexts({
  ru: {
    one: 'Отправить снова',
    many: 'Отправить снова {count} запись|Отправить снова {count} записи|Отправить снова {count} записей',
    all: 'Отправить снова всё ({number})',
    willHappen:
      'Сразу начнётся обмен: уйдут эти записи и всё остальное, что ждёт очереди. Повторно ничего не создаётся.',
    export: 'Идёт выгрузка…',
    import: 'Идёт загрузка…',
    exportCounted: 'Идёт выгрузка: {done} из {total}',
    importCounted: 'Идёт загрузка: {done} из {total}',
    waiting: 'Обмен начинается…',
    joined: 'Обмен уже идёт: записи уйдут в нём или в следующем.',
    nothing: 'Отправлять нечего: ошибок по этим записям уже нет.',
    accepted: 'Обмен закончен, всё принято.',
    stillFailing:
      'Обмен закончен, с ошибкой осталась {count} запись.|Обмен закончен, с ошибкой остались {count} записи.|Обмен закончен, с ошибкой осталось {count} записей.',
    stopped: 'Обмен остановлен. Записи остались в очереди и уйдут в следующий раз.',
    partial: 'Другая сторона попросила подождать. Записи остались в очереди и уйдут сами.',
    refused: 'Обмен не состоялся. Причина названа на экране «Обмен».',
    unfinished: 'Обмен не закончен. Записи остались в очереди.',
  },
  en: {
    one: 'Send again',
    many: 'Send {count} record again|Send {count} records again',
    all: 'Send all again ({number})',
    willHappen:
      'An exchange starts at once: these records go and whatever else is queued. Nothing is created twice.',
    export: 'Exporting…',
    import: 'Importing…',
    exportCounted: 'Exporting: {done} of {total}',
    importCounted: 'Importing: {done} of {total}',
    waiting: 'The exchange begins…',
    joined: 'An exchange goes already: the records go with it or with the next one.',
    nothing: 'Nothing to send: these records have no error any more.',
    accepted: 'The exchange is over, everything was accepted.',
    stillFailing:
      'The exchange is over, {count} record still fails.|The exchange is over, {count} records still fail.',
    stopped: 'The exchange was stopped. The records stay queued for the next one.',
    partial: 'The other side asked to wait. The records stay queued and go by themselves.',
    refused: 'The exchange did not run. The screen “Exchange” names the cause.',
    unfinished: 'The exchange did not end. The records stay queued.',
  },
});
