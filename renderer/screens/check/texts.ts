import { defineTexts } from '../../texts/texts.ts';

/** Words of the connection check; questions and answers come from the messages of each side. */
export const checkTexts = defineTexts({
  ru: {
    title: 'Проверка соединения',
    intro:
      'Программа спрашивает обе стороны обо всём, что нужно обмену, и ничего в них не меняет. Проверять можно и во время обмена.',
    onec: '1С',
    okdesk: 'ОкДеск',
    both: 'Проверить обе стороны',
    again: 'Проверить',
    checking: 'Идёт проверка…',
    checkedAt: 'Проверено {moment}',
    good: 'Хорошо',
    warning: 'С замечанием',
    bad: 'Нужно исправить',
    unknown: 'Не проверено',
    countGood: 'Хорошо: {count}',
    countWarning: 'С замечанием: {count}',
    countBad: 'Нужно исправить: {count}',
    countUnknown: 'Не проверено: {count}',
    answers: 'Вопросы и ответы: {side}',
    copyReport: 'Скопировать для поддержки',
    copyAbout: 'ответы обеих сторон, без паролей и личных данных',
    settings: 'Открыть настройки',
    wizard: 'Открыть мастер',
    noExchange: 'Обмен ещё не настроен',
    noExchangeHint: 'Пройдите мастер настройки: в нём есть и проверка соединения.',
    unreachableHint: 'Проверьте корректность адреса сайта и доступ этого компьютера в интернет.',
    wrongHint:
      'Проверьте поля «Имя пользователя» и «Пароль (токен)». Данные возьмите в ОкДеск на странице Настройки — API.',
    onecUnreachableHint:
      'Проверьте адрес базы и доступна ли публикация 1С с этого компьютера: откройте адрес в браузере.',
    onecWrongHint:
      'Проверьте адрес базы, имя и пароль пользователя 1С. Что именно не подошло, отмечено ниже.',
    goodHint: 'С этой стороны обмену ничего не мешает.',
    attentionHint: 'Соединение есть, но ниже отмечено, что исправить, чтобы обмен шёл полностью.',
    reportTitle: 'Проверка соединения, обмен «{name}»',
    reportVersion: 'Версия программы {version}',
  },
  en: {
    title: 'Connection check',
    intro:
      'The program asks both sides about everything that the exchange needs, and changes nothing there. You may check during an exchange, too.',
    onec: '1C',
    okdesk: 'OkDesk',
    both: 'Check both sides',
    again: 'Check',
    checking: 'Checking…',
    checkedAt: 'Checked {moment}',
    good: 'Good',
    warning: 'With a remark',
    bad: 'To be mended',
    unknown: 'Not checked',
    countGood: 'Good: {count}',
    countWarning: 'With a remark: {count}',
    countBad: 'To be mended: {count}',
    countUnknown: 'Not checked: {count}',
    answers: 'Questions and answers: {side}',
    copyReport: 'Copy for support',
    copyAbout: 'the answers of both sides, without passwords and personal data',
    settings: 'Open the settings',
    wizard: 'Open the wizard',
    noExchange: 'The exchange is not set up yet',
    noExchangeHint: 'Go through the set-up wizard; it holds this check, too.',
    unreachableHint: 'Check the address of the site and this computer’s way to the internet.',
    wrongHint:
      'Check the fields “User name” and “Password (token)”. Take them from OkDesk, page Settings — API.',
    onecUnreachableHint:
      'Check the address of the base and whether this computer reaches its publication: open the address in a browser.',
    onecWrongHint:
      'Check the address, the name and the password of the 1C user; what did not fit is marked below.',
    goodHint: 'Nothing on this side hinders the exchange.',
    attentionHint: 'Connected, but what is marked below must be mended for a full exchange.',
    reportTitle: 'Connection check, exchange “{name}”',
    reportVersion: 'Program version {version}',
  },
});
