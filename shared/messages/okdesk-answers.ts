import type { MessageCatalogue } from '../message.ts';

/** ОкДеск answered, and not what was hoped for. */
export const okdeskAnswerMessages = {
  'okdesk.unauthorized': {
    ru: {
      what: 'ОкДеск не принял API-токен.',
      why: 'Токен вписан не полностью, отозван, или он от другого аккаунта.',
      remedy: 'Скопируйте токен заново: ОкДеск, Настройки – API.',
    },
    en: {
      what: 'ОкДеск did not accept the API token.',
      why: 'It is incomplete, revoked or of another account.',
      remedy: 'Copy it again: ОкДеск, Settings – API.',
    },
  },
  'okdesk.account_blocked': {
    ru: {
      what: 'Аккаунт ОкДеск заблокирован или не оплачен: {said}',
      remedy: 'Проверьте оплату тарифа в ОкДеск (Настройки – Тариф) или напишите в поддержку ОкДеск.',
    },
    en: {
      what: 'The ОкДеск account is blocked or unpaid: {said}',
      remedy: 'Check the payment in ОкДеск or write to its support.',
    },
  },
  'okdesk.forbidden': {
    ru: {
      what: 'Роли сотрудника, чьим токеном идёт обмен, это действие не разрешено: {said}',
      remedy: 'Дайте роли это право в ОкДеск (Настройки – Роли) или возьмите токен администратора.',
    },
    en: {
      what: 'The role of the token’s employee may not do this: {said}',
      remedy: 'Grant the right in ОкДеск or use an administrator’s token.',
    },
  },
  'okdesk.record_missing': {
    ru: {
      what: 'Такой записи в ОкДеск нет: {said}',
      why: 'Её удалили, объединили с другой, или роль её не видит.',
      remedy: 'Найдите запись в ОкДеск. Если она есть, дайте роли сотрудника право видеть её.',
    },
    en: {
      what: 'ОкДеск has no such record: {said}',
      why: 'It was deleted, merged, or the role does not see it.',
      remedy: 'Look for it in ОкДеск. If it is there, grant the role the right to see it.',
    },
  },
  'okdesk.method_absent': {
    ru: {
      what: 'В этом аккаунте ОкДеск такой возможности нет.',
      why: 'Раздел выключен или не входит в тариф.',
      remedy: 'Включите раздел в общих настройках ОкДеск. Если его нет, спросите поддержку ОкДеск.',
    },
    en: {
      what: 'This ОкДеск account does not offer this.',
      why: 'The section is switched off or not in the tariff.',
      remedy: 'Switch it on in the general settings of ОкДеск or ask its support.',
    },
  },
  'okdesk.rejected': {
    ru: {
      what: 'ОкДеск не принял данные: {said}',
      why: 'Поле заполнено не так, как требует ОкДеск: {field}.',
      remedy: 'Исправьте это поле в 1С. В e-mail проверьте пробелы, второй адрес и русские буквы.',
    },
    en: {
      what: 'ОкДеск did not accept the data: {said}',
      why: 'A field is not filled as ОкДеск demands: {field}.',
      remedy: 'Mend the field in 1C.',
    },
  },
  'okdesk.too_large': {
    ru: { what: 'ОкДеск не принял запрос: он слишком велик.', remedy: 'Уменьшите приложенный файл.' },
    en: { what: 'ОкДеск did not accept the request: too large.', remedy: 'Make the file smaller.' },
  },
  'okdesk.rate_limited': {
    ru: {
      what: 'ОкДеск просит обращаться реже.',
      why: 'Исчерпан предел запросов; его могли занять и другие программы с этим аккаунтом.',
      remedy: 'Обмен продолжится сам. Если это часто, уменьшите число запросов в секунду в настройке.',
    },
    en: {
      what: 'ОкДеск asks for fewer requests.',
      why: 'The limit is used up, perhaps by other programs of this account.',
      remedy: 'The exchange goes on by itself; lower the requests per second if it happens often.',
    },
  },
  'okdesk.busy': {
    ru: {
      what: 'Сервер ОкДеск временно не работает (код {status}).',
      remedy: 'Обмен продолжится сам при следующем запуске.',
    },
    en: { what: 'The ОкДеск server is out for a while ({status}).', remedy: 'The next run goes on.' },
  },
  'okdesk.server_error': {
    ru: {
      what: 'На сервере ОкДеск произошла ошибка (код {status}).',
      remedy: 'Запись будет отправлена снова. Если ошибка постоянна, передайте её текст в поддержку ОкДеск.',
    },
    en: {
      what: 'The ОкДеск server failed ({status}).',
      remedy: 'The record is tried again; send the text to the ОкДеск support if it stays.',
    },
  },
  'okdesk.unexpected_status': {
    ru: {
      what: 'ОкДеск ответил непонятным кодом {status}: {said}',
      remedy: 'Повторите обмен позже. Если повторяется, передайте этот текст разработчикам программы.',
    },
    en: {
      what: 'ОкДеск answered with an unexpected status {status}: {said}',
      remedy: 'Try again later. If it comes back, hand this text to the developers.',
    },
  },
  'okdesk.unexpected_answer': {
    ru: {
      what: 'Ответ ОкДеск не такой, как ожидалось: поле {field} ({said}).',
      why: 'Отвечает другая программа, либо ОкДеск изменил свой интерфейс.',
      remedy: 'Проверьте адрес. Если он верен, обновите эту программу или передайте текст её разработчикам.',
    },
    en: {
      what: 'The answer of ОкДеск has another shape than expected: field {field} ({said}).',
      why: 'Another program answers, or ОкДеск changed its interface.',
      remedy: 'Check the address; update this program.',
    },
  },
  'okdesk.empty_answer': {
    ru: {
      what: 'ОкДеск ответил пустотой там, где должны быть данные.',
      remedy: 'Программа проверит, выполнен ли запрос, прежде чем повторить его.',
    },
    en: {
      what: 'ОкДеск answered with nothing where data is due.',
      remedy: 'The program looks whether the request took before it repeats it.',
    },
  },
  'okdesk.several_matches': {
    ru: {
      what: 'В ОкДеск несколько компаний с одним ключом 1С {key}: {ids}.',
      why: 'Их создавали дважды или копировали вместе с ключом.',
      remedy: 'Оставьте ключ (crm_1c_id) у одной из них: лишнюю объедините или архивируйте.',
    },
    en: {
      what: 'Several ОкДеск companies hold one 1C key {key}: {ids}.',
      why: 'They were made twice or copied with the key.',
      remedy: 'Leave the key with one of them.',
    },
  },
  'okdesk.not_archived': {
    ru: {
      what: 'ОкДеск ответил «готово», но запись осталась в работе.',
      remedy: 'Отправьте её в архив в самом ОкДеск.',
    },
    en: { what: 'ОкДеск said done, but the record is still active.', remedy: 'Archive it in ОкДеск.' },
  },
  'okdesk.file_refused': {
    ru: {
      what: 'Файл заявки не удалось скачать (код {status}).',
      remedy:
        'Программа попробует снова при следующем обмене. Проверьте, открывается ли файл в самом ОкДеск.',
    },
    en: {
      what: 'A file of the issue could not be downloaded ({status}).',
      remedy: 'The next run tries again.',
    },
  },
} as const satisfies MessageCatalogue;
