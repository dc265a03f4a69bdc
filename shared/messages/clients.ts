import type { MessageCatalogue } from '../message.ts';

/** The flag «Выгружать в ОкДеск»: why it cannot be put on, and what became of it. */
export const clientMessages = {
  'clients.forbidden_gone': {
    ru: { what: 'В 1С этой записи больше нет.', remedy: 'Обновите список.' },
    en: { what: '1C does not have this record any more.', remedy: 'Refresh the list.' },
  },
  'clients.forbidden_deleted': {
    ru: {
      what: 'Запись «{title}» помечена на удаление в 1С, флаг на неё не ставится.',
      remedy: 'Снимите пометку удаления, если запись нужна в ОкДеск.',
    },
    en: {
      what: '«{title}» is marked for deletion in 1C and cannot be flagged.',
      remedy: 'Take the mark off if ОкДеск needs the record.',
    },
  },
  'clients.forbidden_predefined': {
    ru: { what: '«{title}» – служебный партнер 1С, не клиент: он не выгружается.' },
    en: { what: '«{title}» is a built-in partner of 1C, not a client: it is not exported.' },
  },
  'clients.forbidden_partner_not_flagged': {
    ru: {
      what: 'У партнера «{partner}» не стоит флаг «Выгружать в ОкДеск».',
      why: 'Пока его нет у партнера, нельзя поставить его и контактным лицам и договорам партнера.',
      remedy: 'Поставьте флаг партнеру, потом повторите.',
    },
    en: {
      what: 'The client «{partner}» does not have the flag “Export to ОкДеск”.',
      why: 'Without it on the client, its contacts and contracts cannot have it either.',
      remedy: 'Set the client’s flag, then repeat.',
    },
  },
  'clients.forbidden_partner_deleted': {
    ru: {
      what: 'У записи «{title}» партнер не указан, помечен на удаление или удалён.',
      why: 'Контактные лица и договоры выгружаются только вместе со своим партнером.',
      remedy: 'Укажите партнера в карточке 1С.',
    },
    en: {
      what: 'The client of «{title}» is not given, marked for deletion or gone.',
      why: 'Contacts and contracts are exported together with their client only.',
      remedy: 'Give the client on the card in 1C.',
    },
  },
  'clients.forbidden_not_working': {
    ru: {
      what: 'Состояние контактного лица «{title}» – не «Работает».',
      why: 'Контактное лицо выгружается, только если состояние не заполнено или выбрано «Работает».',
      remedy: 'Исправьте состояние в карточке 1С, если человек работает.',
    },
    en: {
      what: 'The state of the contact «{title}» is not «Работает».',
      why: 'A contact is exported only while its state is empty or «Работает».',
      remedy: 'Correct the state on the card in 1C if the person works there.',
    },
  },
  'clients.flag_not_kept': {
    ru: {
      what: '1С приняла запись «{title}», но флаг в ней остался прежним.',
      why: 'Обычно так действует доработка конфигурации или имя реквизита в профиле имён не то.',
      remedy: 'Откройте карточку в 1С и поставьте флаг там; проверьте имя реквизита в проверке соединения.',
    },
    en: {
      what: '1C accepted «{title}», but the flag in it is as before.',
      why: 'Usually the configuration was changed, or the profile of names has another attribute.',
      remedy: 'Set the flag on the card in 1C; look at the attribute’s name in the connection check.',
    },
  },
  'clients.flags_set': {
    ru: { what: 'Флаг «Выгружать в ОкДеск» поставлен из программы: записей {count}, отказано {refused}.' },
    en: { what: 'The flag “Export to ОкДеск” was put on from this program: {count}, refused: {refused}.' },
  },
  'clients.flags_removed': {
    ru: { what: 'Флаг «Выгружать в ОкДеск» снят из программы: записей {count}, отказано {refused}.' },
    en: { what: 'The flag “Export to ОкДеск” was taken off from this program: {count}, refused: {refused}.' },
  },
} as const satisfies MessageCatalogue;
