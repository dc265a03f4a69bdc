import type { MessageCatalogue } from '../message.ts';

/** The program on this PC: tray, window, secrets, notices. */
export const desktopMessages = {
  'desktop.unexpected': {
    ru: {
      what: 'В программе произошла ошибка, которой не должно быть',
      remedy: 'Повторите действие. Если не помогло, отправьте в поддержку файл из раздела «Настройки».',
    },
    en: {
      what: 'Something went wrong in the program that never should',
      remedy: 'Try again; if it does not help, send the support file from “Settings”.',
    },
  },
  'desktop.question_malformed': {
    ru: {
      what: 'Окно задало программе вопрос, который она не понимает',
      why: 'Введённое значение недопустимо, или окно и программа разных версий.',
      remedy: 'Проверьте введённые значения. Если не помогло, закройте и откройте окно.',
    },
    en: {
      what: 'The window asked something that the program does not understand',
      why: 'A value that was entered is not allowed, or window and program are of different versions.',
      remedy: 'Check what was entered; if it does not help, close and open the window.',
    },
  },
  'desktop.settings_set_aside': {
    ru: {
      what: 'Файл настроек не читался и отложен: {path}',
      why: 'Файл изменён вручную или не дописан диском: {detail}',
      remedy:
        'Программа начала с пустых настроек. Исправьте отложенный файл и верните его под прежним именем settings.json либо настройте обмен заново. Ничего не удалено.',
    },
    en: {
      what: 'The settings file could not be read and was put aside: {path}',
      why: 'It was edited by hand, or the disk did not finish writing it: {detail}',
      remedy:
        'The program began with empty settings. Mend that file and put it back as settings.json, or set the exchange up again. Nothing was deleted.',
    },
  },
  'desktop.secrets_set_aside': {
    ru: {
      what: 'Файл с паролями не читался и отложен: {path}',
      remedy: 'Введите пароль 1С и токен ОкДеск заново в настройках обмена.',
    },
    en: {
      what: 'The file with the passwords could not be read and was put aside: {path}',
      remedy: 'Enter the 1C password and the ОкДеск token again in the settings.',
    },
  },
  'desktop.secrets_unreadable': {
    ru: {
      what: 'Сохранённые пароли и токены не расшифровать: {count}',
      why: 'Они зашифрованы для другого пользователя Windows или другого компьютера.',
      remedy: 'Введите пароль 1С и токен ОкДеск заново в настройках обмена.',
    },
    en: {
      what: 'Kept passwords and tokens cannot be decrypted: {count}',
      why: 'They were encrypted for another Windows user or another PC.',
      remedy: 'Enter the 1C password and the ОкДеск token again in the settings.',
    },
  },
  'desktop.secrets_weak': {
    ru: {
      what: 'Пароли и токены хранятся на этом компьютере почти открыто',
      why: 'В системе нет связки ключей, поэтому они лишь замаскированы.',
      remedy: 'Установите и включите хранилище ключей (GNOME Keyring или KWallet) и введите пароли заново.',
    },
    en: {
      what: 'Passwords and tokens are only disguised on this PC',
      why: 'The system has no key ring.',
      remedy: 'Install a key ring (GNOME Keyring or KWallet) and enter the passwords again.',
    },
  },
  'desktop.secrets_not_kept': {
    ru: {
      what: 'Система не умеет хранить пароли: они забудутся при выходе из программы',
      remedy: 'Вводите их после каждого запуска или включите хранилище ключей системы.',
    },
    en: {
      what: 'The system cannot keep passwords: they are forgotten when the program ends',
      remedy: 'Enter them after every start, or switch the key store of the system on.',
    },
  },
  'desktop.secret_not_kept': {
    ru: {
      what: 'Система не смогла зашифровать пароль, он не сохранён',
      remedy: 'Повторите. Если не помогло, перезайдите в Windows.',
    },
    en: {
      what: 'The system could not encrypt the password; it was not saved',
      remedy: 'Try again; if it does not help, sign in to Windows again.',
    },
  },
  'desktop.link_refused': {
    ru: {
      what: 'Этот адрес программа не открывает: {url}',
      why: 'Открываются только ваш ОкДеск, ваша база 1С и страницы справки.',
      remedy: 'Если ему можно доверять, скопируйте его в браузер сами.',
    },
    en: {
      what: 'The program does not open this address: {url}',
      why: 'Only your account, your infobase and the help pages are opened.',
      remedy: 'If you trust it, copy it into the browser yourself.',
    },
  },
  'desktop.exchange_at_work': {
    ru: {
      what: 'Этот обмен сейчас работает, удалить его нельзя',
      remedy: 'Остановите его и повторите.',
    },
    en: { what: 'This exchange is at work and cannot be removed', remedy: 'Stop it and try again.' },
  },
  'desktop.no_backup': {
    ru: {
      what: 'Это не копия настроек этой программы: {path}',
      remedy: 'Выберите файл, который программа сохранила кнопкой «Сохранить копию настроек».',
    },
    en: {
      what: 'This is no backup of the program’s settings: {path}',
      remedy: 'Choose a file that the program itself has saved.',
    },
  },
  'desktop.choose_ca_file': {
    ru: { what: 'Файл с сертификатами, которым доверять' },
    en: { what: 'File with certificates to trust' },
  },
  'desktop.choose_backup': {
    ru: { what: 'Куда сохранить копию настроек' },
    en: { what: 'Where to save the backup of the settings' },
  },
  'desktop.choose_restore': {
    ru: { what: 'Копия настроек' },
    en: { what: 'Backup of the settings' },
  },
  'desktop.choose_support': {
    ru: { what: 'Куда сохранить файл для поддержки' },
    en: { what: 'Where to save the file for support' },
  },
  'desktop.file_settings': { ru: { what: 'Настройки' }, en: { what: 'Settings' } },
  'desktop.file_certificates': { ru: { what: 'Сертификаты' }, en: { what: 'Certificates' } },
  'desktop.file_text': { ru: { what: 'Текст' }, en: { what: 'Text' } },
  'desktop.ca_file_unreadable': {
    ru: {
      what: 'Файл с сертификатами не читается: {path}',
      why: '{detail}',
      remedy: 'Выберите в настройках файл с сертификатами в виде PEM (.pem, .crt) или очистите это поле.',
    },
    en: {
      what: 'The file with certificates cannot be read: {path}',
      why: '{detail}',
      remedy: 'Choose a PEM file (.pem, .crt) in the settings, or empty the field.',
    },
  },
  'desktop.retry': { ru: { what: 'Повторить' }, en: { what: 'Try again' } },
  'desktop.open_data_folder': { ru: { what: 'Открыть папку данных' }, en: { what: 'Open the data folder' } },
  'desktop.leave': { ru: { what: 'Выход' }, en: { what: 'Exit' } },
  'desktop.title': { ru: { what: 'Обмен ЭСТИ и ОкДеск' }, en: { what: 'ESTI and OkDesk exchange' } },
  'desktop.stays': {
    ru: {
      what: 'Программа продолжает работать',
      why: 'Значок остался рядом с часами: обмен идёт по расписанию. Выйти можно из меню значка.',
    },
    en: {
      what: 'The program goes on working',
      why: 'Its icon stays beside the clock, the exchange runs by schedule. The icon’s menu ends the program.',
    },
  },
} as const satisfies MessageCatalogue;
