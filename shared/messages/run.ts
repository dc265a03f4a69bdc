import type { MessageCatalogue } from '../message.ts';

/** What is said about runs as a whole: start, end, who holds the lock, which base is bound. */
export const runMessages = {
  'run.started': {
    ru: { what: 'Обмен начат: {direction}' },
    en: { what: 'Exchange started: {direction}' },
  },
  'run.complete': {
    ru: {
      what: 'Обмен закончен полностью: создано {created}, изменено {changed}, с ошибкой {failed}, ждёт {parked}',
    },
    en: {
      what: 'Exchange is complete: created {created}, changed {changed}, failed {failed}, parked {parked}',
    },
  },
  'run.partial': {
    ru: {
      what: 'Обмен прерван на время: создано {created}, изменено {changed}, остальное пойдёт в следующий раз',
      why: 'Другая сторона попросила подождать. Ничего не потеряно.',
      remedy: 'Ничего делать не нужно: следующий обмен продолжит с этого места.',
    },
    en: {
      what: 'Exchange paused: created {created}, changed {changed}, the rest goes next time',
      why: 'The other side asked for patience. Nothing is lost.',
      remedy: 'Nothing to do: the next exchange goes on from here.',
    },
  },
  'run.stopped': {
    ru: {
      what: 'Обмен остановлен человеком: создано {created}, изменено {changed}, остальное пойдёт в следующий раз',
    },
    en: {
      what: 'Exchange stopped by a person: created {created}, changed {changed}, the rest goes next time',
    },
  },
  'run.refused': {
    ru: {
      what: 'Обмен не выполнен: нужно вмешательство',
      why: 'Причина названа в соседней записи журнала.',
      remedy: 'Устраните причину и запустите обмен снова.',
    },
    en: {
      what: 'Exchange did not run: a person must act',
      why: 'The entry next to this one names the cause.',
      remedy: 'Mend the cause and start the exchange again.',
    },
  },
  'run.locked': {
    ru: {
      what: 'Обмен уже идёт',
      why: 'Другой запуск этой программы работает с этим же обменом.',
      remedy: 'Дождитесь его окончания или остановите его.',
    },
    en: {
      what: 'The exchange is already running',
      why: 'Another start of this program is working on the same exchange.',
      remedy: 'Wait until it ends, or stop it.',
    },
  },
  'run.foreign_onec': {
    ru: {
      what: 'Это другая база 1С, не та, с которой настроен обмен',
      why: 'По адресу {url} отвечает база, у которой нет ничего общего с прежней: обмен с ней задвоил бы клиентов и часы.',
      remedy: 'Проверьте адрес базы. Для новой базы создайте в настройках новый обмен.',
    },
    en: {
      what: 'This is another infobase than the one this exchange belongs to',
      why: 'The base at {url} has nothing in common with the former one; an exchange with it would double clients and hours.',
      remedy: 'Check the address of the base. For a new base set up a new exchange.',
    },
  },
  'run.foreign_okdesk': {
    ru: {
      what: 'Это другой аккаунт ОкДеск, не тот, с которым настроен обмен',
      why: 'Обмен настроен с {expected}, а в настройках теперь {url}: заявки и клиенты там другие.',
      remedy: 'Верните прежний адрес. Для нового аккаунта создайте в настройках новый обмен.',
    },
    en: {
      what: 'This is another ОкДеск account than the one this exchange belongs to',
      why: 'The exchange belongs to {expected}, the settings now say {url}: issues and clients are others there.',
      remedy: 'Restore the former address. For a new account set up a new exchange.',
    },
  },
  'run.import_disabled': {
    ru: { what: 'Загрузка заявок выключена в настройках обмена', remedy: 'Включите «Загружать заявки».' },
    en: { what: 'Loading of issues is switched off in the settings', remedy: 'Switch on “Load issues”.' },
  },
  'run.unexpected': {
    ru: {
      what: 'Ошибка в самой программе: {message}',
      why: 'Это наша недоработка, а не ваша. Данные не пострадали: всё записанное до этого места сохранено.',
      remedy:
        'Запустите обмен снова; если повторится, отправьте запись в поддержку кнопкой «Скопировать для поддержки».',
    },
    en: {
      what: 'A fault in the program itself: {message}',
      why: 'This is our defect, not yours. Data is safe: everything recorded before this point is kept.',
      remedy: 'Start the exchange again; if it comes back, send the entry to support.',
    },
  },
} as const satisfies MessageCatalogue;
