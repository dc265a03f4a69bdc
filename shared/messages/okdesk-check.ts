import type { MessageCatalogue, MessageEntry } from '../message.ts';

/** A part of ОкДеск in both languages, as it stands in a question. */
function asked(ru: string, en: string): MessageEntry {
  return { ru: { what: ru }, en: { what: en } };
}

/** The right that a role lacks, by its name. */
function denied(ru: string, en: string): MessageEntry {
  return {
    ru: {
      what: `Роли сотрудника не хватает права: ${ru}.`,
      remedy:
        'Дайте роли это право в ОкДеск (Настройки – Роли) или возьмите токен сотрудника, у которого оно есть.',
    },
    en: {
      what: `The employee’s role lacks the right: ${en}.`,
      remedy: 'Grant it in ОкДеск (Settings – Roles) or use the token of an employee who has it.',
    },
  };
}

/** The general switch without which a part does not answer. */
function switchedOff(ru: string, en: string): MessageEntry {
  return {
    ru: {
      what: `Раздел не отвечает: похоже, выключена общая настройка «${ru}».`,
      remedy: `Включите её: ОкДеск, Настройки – Общие настройки системы – ${ru}. Если настройки нет, раздел не входит в тариф.`,
    },
    en: {
      what: `The part does not answer: the general switch «${en}» seems off.`,
      remedy: `Switch it on in the general settings of ОкДеск: ${en}.`,
    },
  };
}

const objects = ['Учет объектов обслуживания', 'Maintenance entities'] as const;
const agreements = ['Учет договоров и сервисных периодов', 'Agreements and service periods'] as const;

/** The connection check: the seed's three verdicts word for word, questions, and answers that are no failures. */
export const okdeskCheckMessages = {
  'okdesk.verdict_unreachable': asked('Сервер ОкДеск недоступен', 'The ОкДеск server cannot be reached'),
  'okdesk.verdict_wrong': asked(
    'Неверный адрес аккаунта или API-токен',
    'Wrong account address or API token',
  ),
  'okdesk.verdict_good': asked('Подключение прошло успешно', 'Connected'),
  'okdesk.ask_reach': asked('Связь с аккаунтом и токен', 'Account and token'),
  'okdesk.ask_user': asked('Сотрудник, от имени которого идёт обмен', 'Employee of the exchange'),
  'okdesk.ask_work_kind': asked('Атрибут заявок «Тип работ»', 'Issue attribute «Kind of work»'),
  'okdesk.ask_workplace': asked('Атрибут трудозатрат «Место работы»', 'Time entry attribute «Workplace»'),
  'okdesk.ask_service_kind': asked('Атрибут трудозатрат «Вид работы»', 'Time entry attribute «Service»'),
  'okdesk.ask_companies': asked('Компании: просмотр', 'Companies: reading'),
  'okdesk.ask_contacts': asked('Контакты: просмотр', 'Contacts: reading'),
  'okdesk.ask_agreements': asked('Договоры: просмотр', 'Agreements: reading'),
  'okdesk.ask_objects': asked('Объекты обслуживания: просмотр', 'Maintenance entities: reading'),
  'okdesk.ask_equipments': asked('Оборудование: просмотр', 'Equipment: reading'),
  'okdesk.ask_directories': asked('Справочники оборудования: просмотр', 'Equipment directories: reading'),
  'okdesk.ask_employees': asked('Сотрудники: просмотр', 'Employees: reading'),
  'okdesk.ask_issues': asked('Заявки: просмотр', 'Issues: reading'),
  'okdesk.ask_card': asked('Карточка заявки: просмотр', 'Card of an issue: reading'),
  'okdesk.ask_time': asked('Трудозатраты: просмотр', 'Time entries: reading'),
  'okdesk.ask_comments': asked('Комментарии заявок: просмотр', 'Comments of issues: reading'),
  'okdesk.ask_files': asked('Файлы заявок: просмотр', 'Files of issues: reading'),
  'okdesk.ask_check_lists': asked('Чек-листы заявок: просмотр', 'Check lists of issues: reading'),
  'okdesk.ask_companies_write': asked('Компании: изменение', 'Companies: writing'),
  'okdesk.ask_contacts_write': asked('Контакты: изменение', 'Contacts: writing'),
  'okdesk.ask_agreements_write': asked('Договоры: изменение', 'Agreements: writing'),
  'okdesk.ask_objects_write': asked('Объекты обслуживания: изменение', 'Maintenance entities: writing'),
  'okdesk.ask_equipments_write': asked('Оборудование: изменение', 'Equipment: writing'),
  'okdesk.ask_directories_write': asked(
    'Справочники оборудования: изменение',
    'Equipment directories: writing',
  ),
  'okdesk.denied_statuses': denied('просмотр статусов заявок', 'reading issue statuses'),
  'okdesk.denied_companies': denied('просмотр компаний', 'reading companies'),
  'okdesk.denied_contacts': denied('просмотр контактов', 'reading contacts'),
  'okdesk.denied_agreements': denied('просмотр договоров', 'reading agreements'),
  'okdesk.denied_objects': denied('просмотр объектов обслуживания', 'reading maintenance entities'),
  'okdesk.denied_equipments': denied('просмотр оборудования', 'reading equipment'),
  'okdesk.denied_directories': denied('просмотр справочников оборудования', 'reading equipment directories'),
  'okdesk.denied_employees': denied('просмотр сотрудников', 'reading employees'),
  'okdesk.denied_issues': denied('просмотр заявок', 'reading issues'),
  'okdesk.denied_card': denied('просмотр карточки заявки', 'reading the card of an issue'),
  'okdesk.denied_time': denied('просмотр трудозатрат', 'reading time entries'),
  'okdesk.denied_comments': denied('просмотр комментариев заявок', 'reading comments of issues'),
  'okdesk.denied_files': denied('просмотр файлов заявок', 'reading files of issues'),
  'okdesk.denied_check_lists': denied('просмотр чек-листов заявок', 'reading check lists of issues'),
  'okdesk.denied_companies_write': denied('изменение компаний', 'changing companies'),
  'okdesk.denied_contacts_write': denied('изменение контактов', 'changing contacts'),
  'okdesk.denied_agreements_write': denied('изменение договоров', 'changing agreements'),
  'okdesk.denied_objects_write': denied('изменение объектов обслуживания', 'changing maintenance entities'),
  'okdesk.denied_equipments_write': denied('изменение оборудования', 'changing equipment'),
  'okdesk.denied_directories_write': denied(
    'изменение справочников оборудования',
    'changing equipment directories',
  ),
  'okdesk.off_clients': switchedOff('Клиенты', 'Clients'),
  'okdesk.off_agreements': switchedOff(...agreements),
  'okdesk.off_objects': switchedOff(...objects),
  'okdesk.off_equipments': switchedOff('Оборудование', 'Equipment'),
  'okdesk.allowed': asked('Доступно', 'Available'),
  'okdesk.connected': asked('ОкДеск отвечает, токен принят', 'ОкДеск answers, the token is accepted'),
  'okdesk.not_asked': asked(
    'Спросить не у чего: в аккаунте нет ни одной заявки',
    'Nothing to ask: no issue yet',
  ),
  'okdesk.no_such_account': {
    ru: {
      what: 'По этому адресу нет интерфейса ОкДеск (код 404).',
      why: 'Чаще всего в имени аккаунта опечатка.',
      remedy: 'Сравните адрес с адресной строкой браузера, когда вы вошли в ОкДеск.',
    },
    en: {
      what: 'There is no ОкДеск interface at this address (404).',
      why: 'Most often the account name is misspelt.',
      remedy: 'Compare it with the browser’s address line when signed in to ОкДеск.',
    },
  },
  'okdesk.contact_key': {
    ru: {
      what: 'Похоже, токен принадлежит контактному лицу или сотруднику без прав: закрыты все разделы.',
      remedy: 'Сгенерируйте токен у сотрудника: ОкДеск, Настройки – API, «Сгенерировать новый ключ».',
    },
    en: {
      what: 'The token seems to be a contact’s, or of an employee without rights: every part is closed.',
      remedy: 'Generate a token for an employee: ОкДеск, Settings – API.',
    },
  },
  'okdesk.user_found': asked('Найден: {name}', 'Found: {name}'),
  'okdesk.user_not_set': {
    ru: { what: 'E-mail сотрудника не указан.', remedy: 'Заполните поле «Имя пользователя».' },
    en: { what: 'The employee’s e-mail is not set.', remedy: 'Fill in «User name».' },
  },
  'okdesk.user_absent': {
    ru: {
      what: 'Среди сотрудников ОкДеск нет e-mail {email}.',
      remedy:
        'Проверьте поле «Имя пользователя»: нужен e-mail сотрудника из ОкДеск (Настройки – Сотрудники).',
    },
    en: { what: 'No ОкДеск employee has the e-mail {email}.', remedy: 'Check the field «User name».' },
  },
  'okdesk.user_inactive': {
    ru: {
      what: 'Сотрудник {name} в ОкДеск отключён.',
      remedy: 'Включите его или укажите e-mail и токен другого сотрудника.',
    },
    en: { what: 'The employee {name} is switched off in ОкДеск.', remedy: 'Use another employee.' },
  },
  'okdesk.attribute_present': asked('Есть, код {code}', 'Present, code {code}'),
  'okdesk.attribute_unused': asked('Не используется: код не указан', 'Not used: no code is set'),
  'okdesk.attribute_absent': {
    ru: {
      what: 'Атрибута с кодом {code} в аккаунте нет.',
      why: 'Без него в документы 1С не попадёт это значение.',
      remedy: 'Добавьте атрибут с этим кодом в ОкДеск (Настройки – Заявки) или впишите свой код в настройку.',
    },
    en: {
      what: 'The account has no attribute with the code {code}.',
      why: 'Without it the value does not reach 1C.',
      remedy: 'Add it in ОкДеск (Settings – Issues) or enter your own code.',
    },
  },
} as const satisfies MessageCatalogue;
