import type { MessageCatalogue } from '../message.ts';

/** Schedules in words, for the command line. */
export const cliScheduleMessages = {
  'cli.rule_off': { ru: { what: 'нет' }, en: { what: 'none' } },
  'cli.rule_interval': {
    ru: { what: 'каждые {minutes} мин с {from} до {until} ({days})' },
    en: { what: 'every {minutes} min from {from} to {until} ({days})' },
  },
  'cli.rule_times': { ru: { what: 'в {times} ({days})' }, en: { what: 'at {times} ({days})' } },
} as const satisfies MessageCatalogue;
