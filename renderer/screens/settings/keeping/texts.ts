import { defineTexts } from '../../../texts/texts.ts';

/** Words of backup, support and the data folder. */
export const keepingTexts = defineTexts({
  ru: {
    backupTitle: 'Копия настроек',
    backupWords:
      'Файл содержит все настройки, кроме паролей и токенов: их после восстановления нужно ввести снова.',
    backup: 'Сохранить копию…',
    backedUp: 'Копия сохранена: {path}',
    restore: 'Восстановить из копии…',
    restoreTitle: 'Восстановить настройки из копии?',
    restoreWords:
      'Настройки обменов, которые есть в файле, будут заменены, недостающие добавлены. Лишние обмены останутся. Пароли этого компьютера сохранятся.',
    restoreYes: 'Выбрать файл',
    restored: 'Восстановлен {count} обмен|Восстановлено {count} обмена|Восстановлено {count} обменов',
    supportTitle: 'Поддержка',
    supportWords:
      'Пакет для поддержки: настройки, журнал и записи программы. Пароли в него не попадают, личные данные скрыты. Перед сохранением его можно просмотреть.',
    support: 'Показать пакет для поддержки',
    supportOf: 'Пакет для поддержки',
    supportFiles: 'Файлы пакета',
    supportText: 'Содержимое файла {name}',
    supportSave: 'Сохранить…',
    supportSaved: 'Пакет сохранён: {path}',
    close: 'Закрыть',
    dataTitle: 'Данные программы',
    dataWords: 'Здесь лежат настройки, журнал и связи записей этого компьютера.',
    openData: 'Открыть папку',
  },
  en: {
    backupTitle: 'Backup of settings',
    backupWords:
      'The file holds all settings but passwords and tokens: these must be entered again after restoring.',
    backup: 'Save a backup…',
    backedUp: 'Backup saved: {path}',
    restore: 'Restore from a backup…',
    restoreTitle: 'Restore the settings from a backup?',
    restoreWords:
      'Settings of exchanges that the file holds, too, are replaced, missing ones are added. Other exchanges stay. The passwords of this PC are kept.',
    restoreYes: 'Choose the file',
    restored: '{count} exchange restored|{count} exchanges restored',
    supportTitle: 'Support',
    supportWords:
      'A bundle for support: settings, journal and the program’s own records. It holds no passwords, and personal data is masked. It can be looked at before it is saved.',
    support: 'Show the bundle for support',
    supportOf: 'Bundle for support',
    supportFiles: 'Files of the bundle',
    supportText: 'Content of the file {name}',
    supportSave: 'Save…',
    supportSaved: 'Bundle saved: {path}',
    close: 'Close',
    dataTitle: 'Data of the program',
    dataWords: 'Settings, journal and links of records of this PC are here.',
    openData: 'Open the folder',
  },
});
