import type { MessageCatalogue } from '../message.ts';

/** The program's own files: database and settings. */
export const storeMessages = {
  'store.busy': {
    ru: {
      what: 'База данных обмена занята другой программой: {path}',
      why: 'Её держит второй экземпляр программы, резервное копирование или антивирус.',
      remedy: 'Подождите минуту и повторите. Если не помогло, закройте второй экземпляр программы.',
    },
    en: {
      what: 'The exchange database is held by another program: {path}',
      why: 'A second instance, a backup or an antivirus holds it.',
      remedy: 'Wait a minute and try again; if it does not help, close the second instance.',
    },
  },
  'store.unwritable': {
    ru: {
      what: 'Не удаётся открыть или записать файл {path}',
      why: 'Папки нет, диск отключён или у пользователя нет права записи. {detail}',
      remedy: 'Проверьте, что папка существует и доступна для записи, или укажите другую папку данных.',
    },
    en: {
      what: 'The file {path} cannot be opened or written',
      why: 'The folder is missing, the disk is detached, or the right to write is missing. {detail}',
      remedy: 'Check that the folder exists and can be written to, or choose another data folder.',
    },
  },
  'store.disk_full': {
    ru: {
      what: 'На диске нет места для базы данных обмена: {path}',
      why: 'Незаконченный шаг отменён целиком, записанное раньше не пострадало.',
      remedy: 'Освободите место на диске и запустите обмен снова.',
    },
    en: {
      what: 'No space left on the disk of the exchange database: {path}',
      why: 'The unfinished step was undone as a whole; what was recorded before is intact.',
      remedy: 'Free some space and run the exchange again.',
    },
  },
  'store.disk_error': {
    ru: {
      what: 'Диск не читает или не записывает базу данных обмена: {path}',
      why: 'Сбой диска или сетевой папки. {detail}',
      remedy: 'Держите папку данных на исправном локальном диске; проверьте диск.',
    },
    en: {
      what: 'The disk does not read or write the exchange database: {path}',
      why: 'A failure of the disk or of a network folder. {detail}',
      remedy: 'Keep the data folder on a sound local disk; check the disk.',
    },
  },
  'store.corrupt': {
    ru: {
      what: 'База данных обмена повреждена: {path}',
      why: 'Файл изменён другой программой или не дописан диском. {detail}',
      remedy:
        'Программа ничего в нём не изменила. Сохраните файл, верните его копию (файлы .backup рядом) или обратитесь в поддержку. Не удаляйте базу: в ней связи записей, без них обмен начнётся с сопоставления.',
    },
    en: {
      what: 'The exchange database is damaged: {path}',
      why: 'Another program changed the file, or the disk did not finish writing it. {detail}',
      remedy:
        'Nothing in it was changed. Keep the file, put back a copy (the .backup files beside it) or ask for support. Do not delete it: it holds the links between records.',
    },
  },
  'store.foreign': {
    ru: {
      what: 'Файл {path} – база данных другой программы',
      remedy: 'Укажите другую папку данных. Файл не изменён.',
    },
    en: {
      what: 'The file {path} is a database of another program',
      remedy: 'Choose another data folder. The file was not changed.',
    },
  },
  'store.newer': {
    ru: {
      what: 'База данных обмена создана более новой версией программы: {path}',
      why: 'Старая версия не знает её устройства и могла бы её испортить ({detail}).',
      remedy: 'Установите последнюю версию программы. База не изменена.',
    },
    en: {
      what: 'The exchange database was made by a newer version of the program: {path}',
      why: 'This version does not know its form and could spoil it ({detail}).',
      remedy: 'Install the latest version. The database was not changed.',
    },
  },
  'store.row_unreadable': {
    ru: {
      what: 'В базе данных обмена есть запись, которую программа не понимает',
      why: 'Файл меняли вручную или другой программой. {detail}',
      remedy: 'Верните копию базы (файлы .backup рядом с {path}) или обратитесь в поддержку.',
    },
    en: {
      what: 'The exchange database holds a row that the program does not understand',
      why: 'The file was changed by hand or by another program. {detail}',
      remedy: 'Put back a copy of the database (the .backup files beside {path}) or ask for support.',
    },
  },
  'store.unknown_message': {
    ru: { what: 'Запись другой версии программы: её текст этой версии неизвестен' },
    en: { what: 'A record of another version of the program: this version does not know its text' },
  },
  'store.settings_unreadable': {
    ru: {
      what: 'Файл настроек не читается: {path}',
      why: 'Файл изменён вручную, и в нём опечатка: {detail}',
      remedy: 'Исправьте указанное место. Файл не изменён.',
    },
    en: {
      what: 'The settings file cannot be read: {path}',
      why: 'The file was edited by hand and has a slip: {detail}',
      remedy: 'Mend the named place. The file was not changed.',
    },
  },
  'store.settings_unknown_field': {
    ru: {
      what: 'В файле настроек есть неизвестная настройка «{name}», она не действует',
      remedy: 'Проверьте её имя. При следующей записи настроек программа её уберёт.',
    },
    en: {
      what: 'The settings file holds an unknown setting “{name}”, which has no effect',
      remedy: 'Check its name. The program drops it when it writes the settings next.',
    },
  },
  'store.settings_secret': {
    ru: {
      what: 'В файле настроек записан пароль или токен («{name}»): им там не место',
      remedy:
        'Удалите эту строку из файла. Пароль и токен программа берёт из защищённого хранилища или из переменных окружения.',
    },
    en: {
      what: 'The settings file holds a password or a token (“{name}”), which must not be there',
      remedy: 'Delete that line. Passwords and tokens come from the protected store or the environment.',
    },
  },
} as const satisfies MessageCatalogue;
