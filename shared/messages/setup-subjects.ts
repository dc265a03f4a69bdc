import type { MessageCatalogue, MessageEntry } from '../message.ts';

function said(ru: string, en: string): MessageEntry {
  return { ru: { what: ru }, en: { what: en } };
}

/** Words of the wizard's lines: what each is about. Settings of ОкДеск are called as its own pages call them. */
export const setupSubjectMessages = {
  'setup.switches': said('Переключатели', 'Switches'),
  'setup.switched_on': said('Включено', 'On'),
  'setup.status_code': said('Код', 'Code («Код»)'),
  'setup.status_name': said('Название', 'Name («Название»)'),
  'setup.status_colour': said('Цвет', 'Colour («Цвет»)'),
  'setup.status_transitions_from': said(
    'Переходы из данного статуса',
    'Transitions from the status («Переходы из данного статуса»)',
  ),
  'setup.status_transitions_to': said(
    'Переходы в данный статус',
    'Transitions into the status («Переходы в данный статус»)',
  ),
  'setup.status_button': said('Название кнопки перехода', 'Button («Название кнопки перехода»)'),
  'setup.status_types': said('Типы заявок', 'Issue types («Типы заявок»)'),
  'setup.status_time_write_off': said(
    'Списание трудозатрат при переводе в статус',
    'Time entry on transition («Списание трудозатрат при переводе в статус»)',
  ),
  'setup.status_comment_required': said(
    'Обязательный комментарий',
    'Comment required («Обязательный комментарий»)',
  ),
  'setup.status_counts_as_done': said(
    'Заявки в этом статусе считаются выполненными',
    'Counts as done («Заявки в этом статусе считаются выполненными»)',
  ),
  'setup.status_time_not_counted': said(
    'Не учитывать время, проведенное в статусе',
    'Time not counted («Не учитывать время, проведенное в статусе»)',
  ),
  'setup.attribute_code': said('Код', 'Code («Код»)'),
  'setup.attribute_name': said('Название', 'Name («Название»)'),
  'setup.attribute_type': said('Тип атрибута', 'Type («Тип атрибута»)'),
  'setup.attribute_values': said('Значения', 'Values («Значения»)'),
  'setup.attribute_unique': said('Названия в 1С уникальны', 'Names in 1C are unique'),
  'setup.attribute_required': said('Обязательный', 'Required («Обязательный»)'),
  'setup.attribute_issue_types': said('Типы заявок', 'Issue types («Типы заявок»)'),
  'setup.attribute_on_entering': said(
    'Заполнять при входе в статус',
    'Fill in on entering a status («Заполнять при входе в статус»)',
  ),
  'setup.attribute_on_leaving': said(
    'Заполнять при выходе из статуса',
    'Fill in on leaving a status («Заполнять при выходе из статуса»)',
  ),
  'setup.attribute_visible': said(
    'Видимость для сотрудников',
    'Visible to employees («Видимость для сотрудников»)',
  ),
  'setup.attribute_in_portal': said(
    'Видимость в клиентском портале',
    'Visible in the client portal («Видимость в клиентском портале»)',
  ),
  'setup.attribute_shown_to': said(
    'Доступен для отображения сотрудникам с ролью',
    'Shown to roles («Доступен для отображения сотрудникам с ролью»)',
  ),
  'setup.attribute_edited_by': said(
    'Доступен для редактирования сотрудниками с ролью',
    'Edited by roles («Доступен для редактирования сотрудниками с ролью»)',
  ),
  'setup.attribute_roles': said(
    'Доступ для сотрудников с ролью',
    'Access of roles («Доступ для сотрудников с ролью»)',
  ),
  'setup.directions': said('Направления деятельности в 1С', 'Business directions in 1C'),
  'setup.key': said('Адрес и ключ', 'Address and key'),
  'setup.rights': said('Права ключа', 'Rights of the key'),
  'setup.rights_create': said('Создание и редактирование', 'Creating and editing'),
  'setup.site': said('Адрес сайта', 'Address of the site'),
  'setup.token': said('Пароль (токен)', 'Password (token)'),
  'setup.infobase': said('Подключение к базе 1С', 'Connection to the infobase'),
  'setup.composition': said('Состав стандартного интерфейса OData', 'Objects opened for OData'),
  'setup.initial_fill': said('Начальное заполнение', 'First fill'),
  'setup.exchange': said('Настройка обмена', 'Settings of the exchange'),
  'setup.exchange_name': said('Наименование', 'Name'),
  'setup.exchange_code': said('Код', 'Code'),
  'setup.exchange_user': said('Имя пользователя', 'User name'),
  'setup.exchange_portions': said('Параметры порционной выгрузки', 'Portions of the export'),
  'setup.exchange_use': said('Использовать обмен с сайтом ОкДеск', 'Use the exchange with OkDesk'),
  'setup.exchange_import': said('Загружать заявки', 'Load issues'),
  'setup.exchange_comment': said('Комментарий', 'Comment'),
  'setup.schedules': said('Автоматический обмен', 'Automatic exchange'),
  'setup.schedule_export': said('Использовать регламентное задание (выгрузка)', 'Scheduled export'),
  'setup.schedule_import': said('Использовать регламентное задание (загрузка)', 'Scheduled import'),
  'setup.schedule_user_export': said(
    'Пользователь регламентного задания (выгрузка)',
    'User of the scheduled export',
  ),
  'setup.schedule_user_import': said(
    'Пользователь регламентного задания (загрузка)',
    'User of the scheduled import',
  ),
  'setup.emails': said('Электронная почта сотрудников', 'E-mails of employees'),
  'setup.emails_matched': said('Сотрудники найдены по почте', 'Employees found by e-mail'),
  'setup.matching': said('Сопоставление', 'Matching'),
  'setup.matching_searched': said('Поиск в ОкДеск выполнен', 'OkDesk was searched'),
  'setup.matching_open': said('Ждут вашего решения', 'Wait for your decision'),
  'setup.matching_foreign': said('Код 1С записан другой программой', '1C code written by another program'),
  'setup.first_run': said('Первый обмен', 'First exchange'),
  'setup.plan': said('План первого обмена', 'Plan of the first exchange'),
  'setup.run_export': said('Выгрузка прошла', 'Export went through'),
  'setup.run_import': said('Загрузка прошла', 'Import went through'),
  'setup.step_switches': said('общие настройки', 'general settings'),
  'setup.step_statuses': said('статусы заявок', 'issue statuses'),
  'setup.step_issueAttribute': said('атрибут «Тип работ»', 'attribute «Тип работ»'),
  'setup.step_timeEntryAttributes': said('атрибуты трудозатрат', 'time entry attributes'),
  'setup.step_apiKey': said('ключ API', 'API key'),
  'setup.step_onec': said('база 1С', '1C infobase'),
  'setup.step_exchange': said('настройка обмена', 'the exchange'),
  'setup.step_schedules': said('расписание', 'schedule'),
  'setup.step_matching': said('сопоставление', 'matching'),
  'setup.step_firstRun': said('первый обмен', 'first exchange'),
} as const satisfies MessageCatalogue;
