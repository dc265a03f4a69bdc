import type { MessageCatalogue } from '../message.ts';

/** Remarks of the wizard about key, infobase, people, matching and first run; why it cannot ask or end. */
export const setupSideMessages = {
  'setup.no_site': {
    ru: { what: 'Адрес сайта ОкДеск ещё не указан', remedy: 'Укажите его на шаге «Ключ API».' },
    en: { what: 'The address of the OkDesk site is not set yet', remedy: 'Enter it on the step of the key.' },
  },
  'setup.no_infobase': {
    ru: { what: 'Адрес базы 1С ещё не указан', remedy: 'Укажите его на шаге «База 1С».' },
    en: { what: 'The address of the infobase is not set yet', remedy: 'Enter it on the step of 1C.' },
  },
  'setup.no_onec_user': {
    ru: { what: 'Пользователь 1С ещё не указан', remedy: 'Укажите его на шаге «База 1С».' },
    en: { what: 'The 1C user is not set yet', remedy: 'Enter it on the step of 1C.' },
  },
  'setup.not_green': {
    ru: {
      what: 'Ещё не готово: {steps}',
      why: 'Расписания включаются, когда всё необходимое на месте.',
      remedy: 'Откройте эти шаги и доделайте то, что отмечено.',
    },
    en: {
      what: 'Not ready yet: {steps}',
      why: 'Schedules start once everything necessary is there.',
      remedy: 'Open these steps and finish what is marked.',
    },
  },
  'setup.demo_failed': {
    ru: {
      what: 'Демонстрационные серверы не запустились: {reason}',
      remedy: 'Закройте программу и попробуйте ещё раз. Если не поможет, перезагрузите компьютер.',
    },
    en: {
      what: 'The demonstration servers did not start: {reason}',
      remedy: 'Close the program and try again. If that does not help, restart the PC.',
    },
  },
  'setup.demo_name': {
    ru: { what: 'Демонстрация (учебные данные)' },
    en: { what: 'Demonstration (invented data)' },
  },
  'setup.demo_comment': {
    ru: { what: 'Учебные 1С и ОкДеск внутри программы. Настоящие данные не затронуты.' },
    en: { what: 'Invented 1C and OkDesk inside the program. No real data are touched.' },
  },
  'setup.token_how': {
    ru: {
      what: 'Нажмите «Сгенерировать новый ключ» и укажите пользователя, от имени которого будет идти обмен.',
    },
    en: { what: 'Press «Сгенерировать новый ключ» and choose the user on whose behalf the exchange goes.' },
  },
  'setup.rights_unprobed': {
    ru: {
      what: 'Право создавать нельзя проверить, ничего не создав. Чтение и изменение программа уже проверила.',
      remedy: 'Посмотрите роль пользователя в ОкДеск и отметьте.',
    },
    en: {
      what: 'The right to create cannot be tried without creating. Reading and changing were tried.',
      remedy: 'Look at the role of the user in OkDesk and tick it off.',
    },
  },
  'setup.composition_how': {
    ru: {
      what: 'Список для администратора 1С: «Настройка автоматического REST-сервиса», вкладка «Состав».',
      why: 'Хранилище файлов зависит от версии базы: открывают то из последних объектов, которое есть.',
    },
    en: {
      what: 'A list for the 1C administrator: «Настройка автоматического REST-сервиса», tab «Состав».',
      why: 'The storage of files depends on the version: of the last objects those are opened that exist.',
    },
  },
  'setup.initial_fill_how': {
    ru: {
      what: 'Программа ещё не читала справочники 1С.',
      remedy: 'Нажмите «Начальное заполнение». В ОкДеск при этом ничего не отправляется.',
    },
    en: {
      what: 'The program has not read the catalogs of 1C yet.',
      remedy: 'Press «First fill». Nothing is sent to OkDesk.',
    },
  },
  'setup.user_double': {
    ru: {
      what: 'E-mail {email} в ОкДеск у нескольких сотрудников: {names}.',
      remedy: 'Оставьте его у одного: ОкДеск, Сотрудники, карточка сотрудника.',
    },
    en: {
      what: 'Several employees of OkDesk have the e-mail {email}: {names}.',
      remedy: 'Leave it to one of them: OkDesk, Employees, card of the employee.',
    },
  },
  'setup.portions_mean': {
    ru: { what: 'За один обмен уходит не больше {repeats} порций по {size} записей.' },
    en: { what: 'One run sends at most {repeats} portions of {size} records.' },
  },
  'setup.exchange_off': {
    ru: {
      what: 'Флаг «Использовать обмен с сайтом ОкДеск» снят: обмен не пойдёт ни по расписанию, ни по кнопке.',
    },
    en: { what: '«Use the exchange with OkDesk» is not ticked: nothing runs, by schedule or by hand.' },
  },
  'setup.schedule_by_hand': {
    ru: { what: 'Расписание не выбрано: обмен пойдёт только по кнопке.' },
    en: { what: 'No schedule is chosen: the exchange runs by hand only.' },
  },
  'setup.schedule_waits': {
    ru: { what: 'Выбрано. Заработает, когда мастер будет пройден до конца.' },
    en: { what: 'Chosen. It starts once the wizard is finished.' },
  },
  'setup.schedule_unreadable': {
    ru: { what: 'Расписание записано непонятно.', remedy: 'Исправьте пять полей или выберите простое.' },
    en: { what: 'The schedule cannot be read.', remedy: 'Mend the five fields, or choose a simple one.' },
  },
  'setup.emails_matched_count': {
    ru: { what: 'Одинаковая почта в 1С и ОкДеск: {count}.' },
    en: { what: 'The same e-mail in 1C and OkDesk: {count}.' },
  },
  'setup.email_okdesk_without': {
    ru: {
      what: 'В карточке сотрудника ОкДеск нет электронной почты.',
      remedy: 'ОкДеск, раздел «Сотрудники», поле «Электронная почта».',
    },
    en: { what: 'The card in OkDesk has no e-mail.', remedy: 'OkDesk, Employees, field «E-mail».' },
  },
  'setup.email_onec_without': {
    ru: {
      what: 'В карточке пользователя 1С нет электронной почты. Если он не работает в ОкДеск, это не мешает.',
      remedy: 'НСИ и администрирование – Пользователи, закладка «Адреса, телефоны».',
    },
    en: {
      what: 'The card of the 1C user has no e-mail. It does not matter for those who do not use OkDesk.',
      remedy: '1C: Users, tab «Адреса, телефоны».',
    },
  },
  'setup.email_okdesk_double': {
    ru: {
      what: 'Одна почта у нескольких сотрудников ОкДеск: {names}.',
      remedy: 'Каждому сотруднику нужна своя почта.',
    },
    en: { what: 'Several employees of OkDesk share it: {names}.', remedy: 'Give each an e-mail of his own.' },
  },
  'setup.email_onec_double': {
    ru: {
      what: 'Одна почта у нескольких пользователей 1С: {names}. Ответственный в документах останется пустым.',
      remedy: 'Каждому пользователю нужна своя почта; лишних отметьте недействительными.',
    },
    en: {
      what: 'Several users of 1C share it: {names}. Documents will have no responsible person.',
      remedy: 'Give each an e-mail of his own; mark spare users as invalid.',
    },
  },
  'setup.email_unknown': {
    ru: {
      what: 'Почты {email} нет ни у кого в 1С: ответственный в документах останется пустым.',
      remedy: 'Впишите эту почту в карточку пользователя 1С, закладка «Адреса, телефоны».',
    },
    en: {
      what: 'Nobody in 1C has the e-mail {email}: documents will have no responsible person.',
      remedy: 'Enter it in the card of the 1C user.',
    },
  },
  'setup.email_namesake': {
    ru: {
      what: 'В ОкДеск {email}, а в 1С у пользователя с этим именем {other}.',
      remedy: 'Исправьте почту там, где она устарела.',
    },
    en: { what: '{email} in OkDesk, but {other} in 1C.', remedy: 'Mend the one that is outdated.' },
  },
  'setup.email_namesake_without': {
    ru: {
      what: 'В ОкДеск {email}, а в 1С у пользователя с этим именем почты нет.',
      remedy: 'Впишите эту почту в карточку пользователя 1С, закладка «Адреса, телефоны».',
    },
    en: {
      what: '{email} in OkDesk, but none in the card of the 1C user of this name.',
      remedy: 'Enter it in the card of the 1C user.',
    },
  },
  'setup.matching_how': {
    ru: {
      what: 'Программа ещё не искала в ОкДеск ваших клиентов.',
      remedy: 'Нажмите «Найти совпадения». Если в ОкДеск пока пусто, это займёт секунды.',
    },
    en: { what: 'OkDesk was not searched for your clients yet.', remedy: 'Press «Find matches».' },
  },
  'setup.matching_wait': {
    ru: { what: 'Сомнительных: {count}. Они не выгружаются, пока вы не ответите; остальные пойдут.' },
    en: { what: 'Doubtful: {count}. They are not exported until you answer; the others go.' },
  },
  'setup.matching_foreign_count': {
    ru: { what: 'Записей с кодом другой программы: {count}. Без вашего «да» код не меняется.' },
    en: { what: 'Records with the code of another program: {count}. Never overwritten without your yes.' },
  },
  'setup.plan_how': {
    ru: {
      what: 'Посмотрите, что сделает первый обмен: ничего не отправляется.',
      remedy: 'Нажмите «Показать план».',
    },
    en: { what: 'See what the first exchange would do: nothing is sent.', remedy: 'Press «Show the plan».' },
  },
  'setup.plan_numbers': {
    ru: { what: 'Создать {created}, изменить {changed}, без изменений {unchanged}, с ошибкой {failed}.' },
    en: { what: 'Create {created}, change {changed}, leave {unchanged}, refused {failed}.' },
  },
  'setup.run_numbers': {
    ru: { what: 'Создано {created}, изменено {changed}, без изменений {unchanged}, с ошибкой {failed}.' },
    en: { what: 'Created {created}, changed {changed}, left {unchanged}, refused {failed}.' },
  },
  'setup.run_how': {
    ru: { what: 'Обмен ещё не шёл.', remedy: 'Посмотрите план и нажмите «Начать первый обмен».' },
    en: { what: 'The exchange has not run yet.', remedy: 'Look at the plan and start it.' },
  },
  'setup.run_incomplete': {
    ru: {
      what: 'Обмен начался, но до конца не дошёл. Создано {created}, изменено {changed}.',
      remedy: 'Запустите ещё раз: он продолжит с того же места.',
    },
    en: {
      what: 'The exchange began but did not come to its end. Created {created}, changed {changed}.',
      remedy: 'Start it again: it goes on from the same place.',
    },
  },
} as const satisfies MessageCatalogue;
