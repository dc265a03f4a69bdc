import { defineTexts } from '../../../texts/texts.ts';

/** Words of the list of exchanges. */
export const listTexts = defineTexts({
  ru: {
    title: 'Список обменов',
    words: 'Один обмен – это одна база 1С и один аккаунт ОкДеск. Для второй базы добавьте второй обмен.',
    empty: 'Обменов пока нет.',
    code: 'код {code}',
    add: 'Добавить',
    newName: 'Новый обмен',
    copy: 'Скопировать',
    copyOf: 'Копия: {name}',
    copied:
      'Копия создана без паролей, расписание в ней выключено. Введите вход в 1С и токен и пройдите мастер.',
    remove: 'Удалить',
    open: 'Настроить',
    chosen: 'выбран',
    about: '{action}: {name}',
    removeTitle: 'Удалить обмен «{name}»?',
    removeWords:
      'Будут удалены его настройки, пароли, журнал и связи записей. Документы и записи в 1С и ОкДеск останутся. Если потом настроить обмен заново, записи придётся сопоставлять ещё раз.',
    removeYes: 'Удалить обмен',
  },
  en: {
    title: 'List of exchanges',
    words:
      'One exchange is one infobase of 1C and one account of OkDesk. For a second infobase add a second exchange.',
    empty: 'There are no exchanges yet.',
    code: 'code {code}',
    add: 'Add',
    newName: 'New exchange',
    copy: 'Copy',
    copyOf: 'Copy of {name}',
    copied:
      'The copy has no passwords and its schedule is off. Enter the sign-in to 1C and the token and go through the wizard.',
    remove: 'Remove',
    open: 'Set up',
    chosen: 'chosen',
    about: '{action}: {name}',
    removeTitle: 'Remove the exchange “{name}”?',
    removeWords:
      'Its settings, passwords, journal and links of records go. Documents and records in 1C and OkDesk stay. If it is set up anew later, records must be matched again.',
    removeYes: 'Remove the exchange',
  },
});
