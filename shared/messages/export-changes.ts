import type { MessageCatalogue } from '../message.ts';

/** What is said about 1C's queue of changes. */
export const exportChangesMessages = {
  'export.plan_out_of_step': {
    ru: {
      what: 'Очередь изменений 1С не там, где её оставил прошлый обмен. Изменения найдены сравнением версий.',
      why: 'Так бывает, когда базу или данные программы вернули из копии, узел создали заново или очередь забрала другая программа.',
      remedy: 'Если копию не возвращали, проверьте, что с этим узлом работает только эта программа.',
    },
    en: {
      what: 'The queue of changes in 1C is not where the last exchange left it. Changes were found by comparing versions.',
      why: 'The infobase or this program was restored from a copy, the node was made anew, or another program took the queue.',
      remedy: 'If nothing was restored, check that only this program works with the node.',
    },
  },
} as const satisfies MessageCatalogue;
