import type { MessageCatalogue } from '../message.ts';

/** What is doubtful in 1C before it is sent; the record is sent all the same. */
export const lintMessages = {
  'lint.email_mixed_alphabets': {
    ru: {
      what: 'В адресе «{email}» русская буква «{letter}», {position}-й знак.',
      why: 'На вид она не отличается от латинской, но адрес с ней неверен.',
      remedy: 'Сотрите адрес в карточке 1С и наберите заново в латинской раскладке.',
    },
    en: {
      what: 'The address "{email}" has the Cyrillic letter "{letter}" at position {position}.',
      why: 'It looks like a Latin one, but the address is wrong with it.',
      remedy: 'Delete the address on the card in 1C and type it anew with the Latin layout.',
    },
  },
  'lint.email_several': {
    ru: {
      what: 'В поле электронной почты больше одного адреса: «{email}».',
      why: 'ОкДеск принимает в этом поле один адрес.',
      remedy: 'Оставьте в карточке 1С один адрес, остальные добавьте отдельными строками.',
    },
    en: {
      what: 'The e-mail field holds more than one address: "{email}".',
      why: 'OkDesk takes one address in this field.',
      remedy: 'Leave one address on the card in 1C and add the others as lines of their own.',
    },
  },
  'lint.email_brackets': {
    ru: {
      what: 'В адресе «{email}» угловые скобки.',
      why: 'Так адрес копируется из почтовой программы; ОкДеск такой не принимает.',
      remedy: 'Уберите скобки и всё, что вне их, в карточке 1С.',
    },
    en: {
      what: 'The address "{email}" has angle brackets.',
      why: 'Mail programs copy addresses that way; OkDesk does not take them.',
      remedy: 'Remove the brackets and all outside them on the card in 1C.',
    },
  },
  'lint.email_blank': {
    ru: {
      what: 'В адресе «{email}» пробел.',
      why: 'В адресе электронной почты пробелов не бывает.',
      remedy: 'Уберите пробел в карточке 1С.',
    },
    en: {
      what: 'The address "{email}" has a blank.',
      why: 'An e-mail address has no blanks.',
      remedy: 'Remove the blank on the card in 1C.',
    },
  },
  'lint.email_shape': {
    ru: {
      what: '«{email}» не похоже на адрес электронной почты.',
      why: 'Адрес состоит из имени, знака @ и домена с точкой.',
      remedy: 'Проверьте адрес в карточке 1С.',
    },
    en: {
      what: '"{email}" does not look like an e-mail address.',
      why: 'An address is a name, the sign @ and a domain with a dot.',
      remedy: 'Check the address on the card in 1C.',
    },
  },
  'lint.email_shared': {
    ru: {
      what: 'Адрес «{email}» указан ещё у одного контактного лица: {other}.',
      why: 'По адресу ОкДеск узнаёт человека, двух людей с одним адресом он не принимает.',
      remedy: 'Укажите каждому свой адрес или оставьте его у одного.',
    },
    en: {
      what: 'The address "{email}" is also given for another contact: {other}.',
      why: 'OkDesk knows people by their address and does not take two with one.',
      remedy: 'Give each an address of their own, or leave it with one of them.',
    },
  },
  'lint.no_last_name': {
    ru: {
      what: 'У контактного лица «{name}» не видно фамилии.',
      why: 'ОкДеск требует фамилию и имя.',
      remedy: 'Запишите имя в карточке 1С в порядке «Фамилия Имя Отчество».',
    },
    en: {
      what: 'The contact "{name}" has no last name.',
      why: 'OkDesk requires the last and the first name.',
      remedy: 'Write the name on the card in 1C as "last first patronymic".',
    },
  },
  'lint.inn_length': {
    ru: {
      what: 'ИНН «{inn}» не из 10 и не из 12 цифр.',
      why: 'У организации в ИНН 10 цифр, у предпринимателя 12.',
      remedy: 'Исправьте ИНН в карточке контрагента.',
    },
    en: {
      what: 'The INN "{inn}" has neither 10 nor 12 digits.',
      why: 'An organisation has 10 digits, an entrepreneur 12.',
      remedy: 'Correct the INN on the card of the counterparty.',
    },
  },
  'lint.inn_checksum': {
    ru: {
      what: 'В ИНН «{inn}» не сходятся контрольные цифры.',
      why: 'Скорее всего, одна из цифр набрана неверно.',
      remedy: 'Сверьте ИНН с документами и исправьте карточку контрагента.',
    },
    en: {
      what: 'The control digits of the INN "{inn}" do not fit.',
      why: 'Most probably one digit is mistyped.',
      remedy: 'Compare the INN with the papers and correct the card of the counterparty.',
    },
  },
} as const satisfies MessageCatalogue;
