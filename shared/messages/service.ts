import type { MessageCatalogue } from '../message.ts';

/** What the running program answers when work is asked for that cannot begin. */
export const serviceMessages = {
  'service.unknown_exchange': {
    ru: {
      what: 'Такого обмена в настройках больше нет',
      why: 'Его удалили, пока окно было открыто.',
      remedy: 'Выберите другой обмен в списке.',
    },
    en: {
      what: 'This exchange is no longer in the settings',
      why: 'It was removed while the window was open.',
      remedy: 'Choose another exchange.',
    },
  },
  'service.switched_off': {
    ru: {
      what: 'Обмен «{name}» выключен',
      why: 'В настройках снят флажок «Использовать обмен с сайтом ОкДеск».',
      remedy: 'Включите его в настройках обмена.',
    },
    en: {
      what: 'The exchange “{name}” is switched off',
      why: '“Use the exchange with the ОкДеск site” is not ticked in its settings.',
      remedy: 'Tick it in the settings of the exchange.',
    },
  },
  'service.settings_incomplete': {
    ru: {
      what: 'Обмен ещё не настроен, не заполнено: {namesRu}',
      remedy: 'Пройдите мастер настройки или заполните это в настройках обмена.',
    },
    en: {
      what: 'The exchange is not set up yet, missing: {namesEn}',
      remedy: 'Go through the set-up wizard, or fill it in in the settings of the exchange.',
    },
  },
  'service.no_onec_password': {
    ru: {
      what: 'Нет пароля пользователя 1С «{user}»',
      why: 'Пароль не вводили, или он был сохранён на другом компьютере и здесь не читается.',
      remedy: 'Введите пароль в настройках обмена или на шаге мастера «1С».',
    },
    en: {
      what: 'No password of the 1C user “{user}”',
      why: 'It was never entered, or was saved on another PC and cannot be read here.',
      remedy: 'Enter it in the settings of the exchange or on the wizard’s step “1C”.',
    },
  },
  'service.no_okdesk_token': {
    ru: {
      what: 'Нет API-токена ОкДеск',
      why: 'Токен не вводили, или он был сохранён на другом компьютере и здесь не читается.',
      remedy: 'Введите токен в настройках обмена или на шаге мастера «API-токен».',
    },
    en: {
      what: 'No API token of ОкДеск',
      why: 'It was never entered, or was saved on another PC and cannot be read here.',
      remedy: 'Enter it in the settings of the exchange or on the wizard’s step “API token”.',
    },
  },
  'service.busy': {
    ru: {
      what: 'Обмен «{name}» сейчас занят',
      why: 'Идёт другая работа с этим же обменом, одновременно две не выполняются.',
      remedy: 'Дождитесь её окончания или остановите её.',
    },
    en: {
      what: 'The exchange “{name}” is busy now',
      why: 'Another work on the same exchange is under way; two never go at once.',
      remedy: 'Wait until it ends, or stop it.',
    },
  },
  'service.wrong_schedule': {
    ru: {
      what: 'Расписание {directionRu} не читается: «{text}»',
      why: 'Это не запись cron из пяти полей, поэтому по расписанию ничего не запускается.',
      remedy: 'Выберите расписание в настройках обмена или запишите его так: */15 8-20 * * 1-5.',
    },
    en: {
      what: 'The schedule of the {directionEn} cannot be read: “{text}”',
      why: 'It is not cron notation of five fields, so nothing runs by schedule.',
      remedy: 'Choose a schedule in the settings of the exchange, or write it like this: */15 8-20 * * 1-5.',
    },
  },
  'service.closing': {
    ru: { what: 'Программа завершает работу, новый обмен не начат' },
    en: { what: 'The program is closing, no new exchange was started' },
  },
  'service.no_such_pair': {
    ru: {
      what: 'Такой пары среди предложенных больше нет',
      why: 'Пока окно было открыто, сопоставление изменилось.',
      remedy: 'Обновите список и ответьте снова. Ни один из ответов не записан.',
    },
    en: {
      what: 'This pair is no longer among those proposed',
      why: 'The matching changed while the window was open.',
      remedy: 'Refresh the list and answer again. None of the answers was recorded.',
    },
  },
  'service.stopped': {
    ru: {
      what: 'Работа остановлена человеком и не закончена',
      remedy: 'Запустите её снова: она продолжит с того, что уже сделано.',
    },
    en: {
      what: 'The work was stopped by a person and is not finished',
      remedy: 'Start it again: it goes on from what is done already.',
    },
  },
} as const satisfies MessageCatalogue;
