import type { MessageCatalogue } from '../message.ts';

/** The way to the account: no usable answer came, or it came from somebody else. */
export const okdeskConnectionMessages = {
  'okdesk.address_invalid': {
    ru: {
      what: 'Адрес сайта ОкДеск записан так, что по нему нельзя обратиться.',
      remedy:
        'Впишите адрес целиком, например https://моя-компания.okdesk.ru. E-mail и токен пишутся в другие поля.',
    },
    en: {
      what: 'The ОкДеск address cannot be called as it is written.',
      remedy: 'Enter the whole address, such as https://my-company.okdesk.ru.',
    },
  },
  'okdesk.dns': {
    ru: {
      what: 'Сайт ОкДеск с таким адресом не найден.',
      why: 'В имени сайта опечатка, либо на этом компьютере нет интернета.',
      remedy: 'Откройте адрес в браузере. Не открывается – исправьте адрес или проверьте интернет.',
    },
    en: {
      what: 'No ОкДеск site has this name.',
      why: 'The name is misspelt, or this computer has no internet.',
      remedy: 'Open the address in a browser.',
    },
  },
  'okdesk.refused': {
    ru: {
      what: 'По адресу ОкДеск никто не отвечает: в соединении отказано.',
      why: 'Указан не тот порт или сервер, либо соединение запрещает сетевой экран.',
      remedy:
        'Проверьте адрес. Если в браузере он открывается, попросите разрешить этой программе выход в интернет.',
    },
    en: {
      what: 'Nobody answers at the ОкДеск address: the connection was refused.',
      why: 'Wrong port or server, or a firewall forbids it.',
      remedy: 'Check the address; let the firewall pass this program.',
    },
  },
  'okdesk.timeout': {
    ru: {
      what: 'ОкДеск не ответил вовремя.',
      why: 'Медленный интернет, сетевой экран без ответа или перегруженный сервер.',
      remedy:
        'Программа повторит сама. Если это длится часами, проверьте интернет и срок ожидания в настройке.',
    },
    en: {
      what: 'ОкДеск did not answer in time.',
      why: 'Slow internet, a silent firewall or a busy server.',
      remedy: 'The program tries again by itself.',
    },
  },
  'okdesk.reset': {
    ru: {
      what: 'Соединение с ОкДеск оборвалось, ответа нет.',
      remedy: 'Программа повторит сама. Если обрывы постоянны, проверьте антивирус и сетевой экран.',
    },
    en: {
      what: 'The connection to ОкДеск was cut before the answer.',
      remedy: 'The program tries again by itself. Check antivirus and firewall if it stays.',
    },
  },
  'okdesk.tls_self_signed': {
    ru: {
      what: 'Сертификат сайта подписан им самим, подлинность ОкДеск не подтверждена.',
      why: 'Так бывает, когда защищённые соединения вскрывает антивирус или прокси организации.',
      remedy:
        'Попросите администратора исключить адрес ОкДеск из проверки или установить сертификат организации.',
    },
    en: {
      what: 'The certificate is self-signed: this may not be ОкДеск.',
      why: 'An antivirus or a company proxy opens protected connections.',
      remedy: 'Exclude the ОкДеск address from inspection, or install the company certificate.',
    },
  },
  'okdesk.tls_expired': {
    ru: {
      what: 'Срок сертификата сайта истёк или ещё не начался.',
      why: 'Чаще всего на этом компьютере неверная дата.',
      remedy: 'Проверьте дату и время. Если они верны, сообщите в поддержку ОкДеск.',
    },
    en: {
      what: 'The certificate is out of date or not valid yet.',
      why: 'Most often the clock of this computer is wrong.',
      remedy: 'Check date and time, then write to the ОкДеск support.',
    },
  },
  'okdesk.tls_wrong_host': {
    ru: {
      what: 'Сертификат выдан другому сайту.',
      why: 'В адресе опечатка, либо собственный домен подключён к ОкДеск не до конца.',
      remedy: 'Проверьте адрес; попробуйте адрес вида https://моя-компания.okdesk.ru.',
    },
    en: {
      what: 'The certificate belongs to another site.',
      why: 'The address is misspelt, or the own domain is not fully set up.',
      remedy: 'Check the address; try https://my-company.okdesk.ru.',
    },
  },
  'okdesk.tls_unknown_issuer': {
    ru: {
      what: 'Кем выдан сертификат сайта, на этом компьютере неизвестно.',
      remedy: 'Обновите Windows или попросите администратора установить корневой сертификат организации.',
    },
    en: {
      what: 'The issuer of the certificate is unknown to this computer.',
      remedy: 'Update Windows or install the company root certificate.',
    },
  },
  'okdesk.tls': {
    ru: {
      what: 'Защищённое соединение с ОкДеск не установлено ({cause}).',
      why: 'Возможно, по этому адресу сервер без https, либо соединение вскрывает антивирус.',
      remedy: 'Проверьте адрес и порт, затем антивирус и прокси.',
    },
    en: {
      what: 'No protected connection to ОкДеск ({cause}).',
      why: 'The server may speak no https, or an antivirus opens the connection.',
      remedy: 'Check address and port, then antivirus and proxy.',
    },
  },
  'okdesk.proxy': {
    ru: {
      what: 'Прокси-сервер организации не пропустил запрос к ОкДеск.',
      remedy:
        'Попросите администратора разрешить адрес ОкДеск или исправить имя и пароль прокси (HTTPS_PROXY).',
    },
    en: {
      what: 'The company proxy did not let the request pass.',
      remedy: 'Ask the administrator to allow the ОкДеск address or to mend HTTPS_PROXY.',
    },
  },
  'okdesk.network': {
    ru: {
      what: 'Связаться с ОкДеск не удалось ({cause}).',
      remedy: 'Программа повторит сама. Если это длится, проверьте интернет.',
    },
    en: { what: 'ОкДеск could not be reached ({cause}).', remedy: 'The program tries again by itself.' },
  },
  'okdesk.stopped': {
    ru: {
      what: 'Обращение к ОкДеск прервано: обмен остановлен.',
      remedy: 'Ничего делать не нужно: следующий обмен продолжит с того же места.',
    },
    en: {
      what: 'The request was given up: the exchange was stopped.',
      remedy: 'Nothing to do: the next exchange goes on from the same place.',
    },
  },
  'okdesk.redirected': {
    ru: {
      what: 'Сайт отправляет на другой адрес: {target}.',
      why: 'Токен на чужой адрес не посылается, поэтому программа туда не пошла.',
      remedy: 'Если это адрес вашего ОкДеск (часто отличается только https), впишите его в настройку.',
    },
    en: {
      what: 'The site sends elsewhere: {target}.',
      why: 'The token is never taken to another address.',
      remedy: 'If that is your ОкДеск, enter it in the settings.',
    },
  },
  'okdesk.not_okdesk': {
    ru: {
      what: 'По этому адресу отвечает не ОкДеск: пришла страница вместо данных.',
      why: 'Указан другой сайт, либо по пути вмешалась страница входа в сеть или прокси.',
      remedy: 'Откройте адрес в браузере: там должна быть страница входа в ОкДеск.',
    },
    en: {
      what: 'Something else than ОкДеск answers here: a page instead of data.',
      why: 'Another site, or a network sign-in page in between.',
      remedy: 'Open the address in a browser.',
    },
  },
  'okdesk.cut': {
    ru: { what: 'Ответ ОкДеск пришёл не целиком.', remedy: 'Программа повторит сама.' },
    en: { what: 'The answer of ОкДеск came incomplete.', remedy: 'The program tries again by itself.' },
  },
} as const satisfies MessageCatalogue;
