import type { MessageCatalogue } from '../message.ts';

/** The way to the infobase: network, web server, publication, sign-in, sessions, broken answers. */
export const onecConnectionMessages = {
  'onec.address': {
    ru: {
      what: 'Адрес 1С написан с ошибкой',
      why: 'Нужен адрес вида http://сервер/база/odata/standard.odata.',
      remedy: 'Исправьте адрес в настройках подключения к 1С.',
    },
    en: {
      what: 'The address of 1C is not valid',
      why: 'It should look like http://server/base/odata/standard.odata.',
      remedy: 'Mend the address in the settings.',
    },
  },
  'onec.dns': {
    ru: {
      what: 'Сервер 1С «{host}» не найден в сети',
      why: 'Имя сервера написано с ошибкой, или компьютер не видит офисную сеть.',
      remedy: 'Проверьте имя сервера в адресе, подключение к сети и VPN.',
    },
    en: {
      what: 'The 1C server {host} was not found',
      why: 'Its name is wrong, or this PC does not see the office network.',
      remedy: 'Check the name, the network and the VPN.',
    },
  },
  'onec.refused': {
    ru: {
      what: 'Сервер 1С «{host}» не принимает соединения',
      why: 'Веб-сервер выключен, закрыт брандмауэром или указан не тот порт.',
      remedy: 'Проверьте, что веб-сервер (IIS или Apache) запущен, а порт в адресе верный.',
    },
    en: {
      what: 'The 1C server {host} refuses connections',
      why: 'The web server is off, behind a firewall, or the port is wrong.',
      remedy: 'Check that IIS or Apache is running and the port is right.',
    },
  },
  'onec.timeout': {
    ru: {
      what: '1С не ответила за {seconds} с',
      why: 'Сервер перегружен, запрос слишком велик или связь медленная.',
      remedy:
        'Ничего делать не нужно, обмен повторится. Если так каждый раз, увеличьте время ожидания в настройках.',
    },
    en: {
      what: '1C did not answer in {seconds} s',
      why: 'The server is overloaded, the request is too big or the line is slow.',
      remedy: 'Nothing to do, the exchange will try again. If it goes on, raise the timeout.',
    },
  },
  'onec.tls': {
    ru: {
      what: 'Защищённое соединение с 1С не установлено',
      why: 'Сертификат сервера просрочен, выдан на другое имя или этот компьютер ему не доверяет.',
      remedy:
        'Обновите сертификат веб-сервера или установите на этот компьютер сертификат того, кто его выдал.',
    },
    en: {
      what: 'No secure connection with 1C',
      why: 'The certificate is expired, made for another name or not trusted by this PC.',
      remedy: 'Renew the certificate or install that of its issuer.',
    },
  },
  'onec.proxy': {
    ru: {
      what: 'Прокси-сервер не пропустил запрос к 1С',
      why: 'Прокси-сервер требует входа или не знает дороги к серверу 1С.',
      remedy: 'Добавьте сервер 1С в исключения прокси-сервера (переменная NO_PROXY).',
    },
    en: {
      what: 'The proxy did not let the request through to 1C',
      why: 'It wants a sign-in or does not know the way.',
      remedy: 'Exclude the 1C server from the proxy (NO_PROXY).',
    },
  },
  'onec.reset': {
    ru: {
      what: 'Соединение с 1С оборвалось',
      why: 'Веб-сервер перезапустили, рабочий процесс 1С завершился или пропала сеть.',
      remedy: 'Ничего делать не нужно: обмен повторится и сначала посмотрит, что успело записаться.',
    },
    en: {
      what: 'The connection with 1C was cut',
      why: 'The web server or the 1C process was restarted, or the network failed.',
      remedy: 'Nothing to do: the next run looks first at what was written.',
    },
  },
  'onec.aborted': {
    ru: {
      what: 'Запрос к 1С остановлен',
      why: 'Обмен остановил человек или программа закрывается.',
      remedy: 'Запустите обмен снова, он продолжит с этого места.',
    },
    en: {
      what: 'The request to 1C was stopped',
      why: 'A person stopped the exchange or the program is quitting.',
      remedy: 'Start the exchange again; it goes on from here.',
    },
  },
  'onec.redirected': {
    ru: {
      what: 'Адрес 1С переехал: сервер отправляет на {target}',
      why: 'Публикация перенесена, или сервер требует https вместо http. Пароль на чужой адрес программа не отправляет.',
      remedy: 'Впишите новый адрес в настройки подключения к 1С.',
    },
    en: {
      what: 'The address of 1C moved: the server sends to {target}',
      why: 'The publication moved, or the server wants https. The password is not sent to a foreign address.',
      remedy: 'Put the new address into the settings.',
    },
  },
  'onec.unauthorized': {
    ru: {
      what: '1С не пустила пользователя «{user}»',
      why: 'Имя или пароль неверны, вход по паролю запрещён либо 1С требует сменить пароль.',
      remedy:
        'Проверьте имя и пароль, зайдя в 1С под этим пользователем. Включите ему «Аутентификация 1С:Предприятия» и снимите требование сменить пароль.',
    },
    en: {
      what: '1C did not let the user {user} in',
      why: 'The name or the password is wrong, password sign-in is off, or the password must be changed.',
      remedy: 'Sign in to 1C as this user; allow 1C authentication; lift the demand for a new password.',
    },
  },
  'onec.forbidden': {
    ru: {
      what: 'Веб-сервер запретил доступ к 1С',
      why: 'Доступ ограничен по адресу компьютера или правилами веб-сервера.',
      remedy: 'Администратор веб-сервера разрешает этому компьютеру доступ к публикации.',
    },
    en: {
      what: 'The web server forbids access to 1C',
      why: 'Access is limited by the address of the PC or by rules of the web server.',
      remedy: 'The administrator of the web server lets this PC in.',
    },
  },
  'onec.notPublished': {
    ru: {
      what: 'По этому адресу нет интерфейса OData',
      why: 'База не опубликована на веб-сервере, OData при публикации не включён, состав пуст или адрес с опечаткой.',
      remedy:
        'Администратор 1С публикует базу с отметкой «Публиковать стандартный интерфейс OData» и открывает состав; сверьте имя базы в адресе.',
    },
    en: {
      what: 'There is no OData interface at this address',
      why: 'The base is not published, OData is not switched on, nothing is opened, or the address has a typo.',
      remedy:
        'The 1C administrator publishes the base with OData and opens the objects; compare the base name.',
    },
  },
  'onec.nothingOpened': {
    ru: {
      what: '1С отвечает, но ни один объект не открыт',
      why: 'Состав стандартного интерфейса OData пуст.',
      remedy:
        'Администратор 1С отмечает объекты: «Настройка автоматического REST-сервиса», вкладка «Состав».',
    },
    en: {
      what: '1C answers but nothing is opened',
      why: 'The composition of the standard OData interface is empty.',
      remedy: 'The 1C administrator ticks the objects in the settings of the automatic REST service.',
    },
  },
  'onec.planClosed': {
    ru: {
      what: 'План обмена «{set}» закрыт для программы',
      why: 'Он не включён в состав стандартного интерфейса OData, или такого плана в базе нет.',
      remedy:
        'Администратор 1С открывает план обмена в составе OData. Либо выберите в настройках «Сравнение версий».',
    },
    en: {
      what: 'The exchange plan {set} is closed',
      why: 'It is not opened for OData, or the base has none.',
      remedy: 'The 1C administrator opens it; or choose the scan of versions in the settings.',
    },
  },
  'onec.nodeMissing': {
    ru: {
      what: 'В плане обмена «{set}» нет узла для ОкДеска',
      why: 'Узел удалён, не создан или вместо него выбран «этот узел».',
      remedy: 'Создайте в 1С узел плана обмена и укажите его код в настройках.',
    },
    en: {
      what: 'The exchange plan {set} has no node for ОкДеск',
      why: 'It was deleted, never made, or "this node" was chosen.',
      remedy: 'Make a node in 1C and put its code into the settings.',
    },
  },
  'onec.sessionsBlocked': {
    ru: {
      what: 'Вход в 1С временно запрещён: {text}',
      why: 'Администратор заблокировал начало сеансов, обычно на время обновления.',
      remedy: 'Ничего делать не нужно: обмен продолжится, когда блокировку снимут.',
    },
    en: {
      what: 'New sessions of 1C are blocked: {text}',
      why: 'The administrator blocked them, usually for an update.',
      remedy: 'Nothing to do: the exchange goes on when the block is lifted.',
    },
  },
  'onec.licence': {
    ru: {
      what: 'Не хватило лицензии 1С: {text}',
      why: 'Все клиентские лицензии заняты; обмену нужна одна.',
      remedy: 'Обмен повторится сам. Если так часто, завершите лишние сеансы или добавьте лицензию.',
    },
    en: {
      what: 'No free 1C licence: {text}',
      why: 'All client licences are taken; the exchange needs one.',
      remedy: 'The exchange tries again. If it happens often, end spare sessions or add a licence.',
    },
  },
  'onec.exclusiveMode': {
    ru: {
      what: 'База 1С открыта монопольно: {text}',
      why: 'Кто-то обновляет базу или выполняет регламентную работу.',
      remedy: 'Ничего делать не нужно: обмен продолжится, когда монопольный режим закончится.',
    },
    en: {
      what: 'The infobase is in exclusive mode: {text}',
      why: 'Somebody updates it or does maintenance.',
      remedy: 'Nothing to do: the exchange goes on afterwards.',
    },
  },
  'onec.pool': {
    ru: {
      what: 'Все сеансы OData в 1С заняты',
      why: 'С этой базой одновременно работают другие программы под тем же пользователем.',
      remedy: 'Обмен повторится сам. Заведите для обмена отдельного пользователя 1С.',
    },
    en: {
      what: 'All OData sessions of 1C are busy',
      why: 'Other programs use the base under the same user.',
      remedy: 'The exchange tries again. Give it a user of its own.',
    },
  },
  'onec.conflict': {
    ru: {
      what: 'Объект 1С изменился, пока программа готовила запись',
      why: 'Его только что записал другой человек.',
      remedy: 'Ничего делать не нужно: следующий обмен прочитает объект заново.',
    },
    en: {
      what: 'The object changed in 1C meanwhile',
      why: 'Another person has just saved it.',
      remedy: 'Nothing to do: the next run reads it anew.',
    },
  },
} as const satisfies MessageCatalogue;
