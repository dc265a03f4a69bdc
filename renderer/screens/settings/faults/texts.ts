import { defineTexts } from '../../../texts/texts.ts';

/** What is wrong with a field, in plain words. */
export const faultTexts = defineTexts({
  ru: {
    number: 'Укажите число.',
    whole: 'Укажите целое число.',
    least: 'Не меньше {limit}.',
    more: 'Больше {limit}.',
    most: 'Не больше {limit}.',
    address: 'Адрес начинается с https:// или http://, например https://test.okdesk.ru',
    odata: 'Адрес стандартного интерфейса OData заканчивается так: /odata/standard.odata',
    email: 'Это не похоже на адрес электронной почты. Нужен один адрес, например obmen@firma.example',
    proxy: 'Укажите адрес и порт, например proxy.firma.example:3128',
    pac: 'Укажите адрес сценария настройки, например http://proxy.firma.example/proxy.pac',
    schedule: 'Расписание заполнено с ошибкой.',
    other: 'Проверьте значение.',
  },
  en: {
    number: 'Give a number.',
    whole: 'Give a whole number.',
    least: 'At least {limit}.',
    more: 'More than {limit}.',
    most: 'At most {limit}.',
    address: 'An address begins with https:// or http://, such as https://test.okdesk.ru',
    odata: 'The address of the standard OData interface ends like this: /odata/standard.odata',
    email: 'This does not look like an e-mail address. One address is needed, such as obmen@firma.example',
    proxy: 'Give address and port, such as proxy.firma.example:3128',
    pac: 'Give the address of the configuration script, such as http://proxy.firma.example/proxy.pac',
    schedule: 'The schedule has a mistake.',
    other: 'Check the value.',
  },
});
