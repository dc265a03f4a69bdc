import type { MessageCatalogue } from '../message.ts';
import { setupSideMessages } from './setup-sides.ts';
import { setupSubjectMessages } from './setup-subjects.ts';

/** Remarks of the wizard about the set-up of ОкДеск: what to know about a line, or to do. */
const remarks = {
  'setup.switch_unclear': {
    ru: {
      what: 'ОкДеск отказывает ключу в этом разделе: либо он выключен, либо роли не хватает прав.',
      remedy: 'Посмотрите переключатель сами и отметьте, когда он включён. Права проверит шаг «Ключ API».',
    },
    en: {
      what: 'OkDesk refuses this part to the key: it is switched off, or the role lacks a right.',
      remedy: 'Look at the switch yourself and tick it off. Rights are checked on the step of the key.',
    },
  },
  'setup.status_careful': {
    ru: {
      what: 'Скопируйте код, не набирайте его: удалить статус с ошибкой может только служба поддержки ОкДеск.',
    },
    en: { what: 'Copy the code: a status with a mistyped one can be deleted by the support of OkDesk only.' },
  },
  'setup.status_misspelt': {
    ru: {
      what: 'В ОкДеск есть статус с кодом «{found}», а нужен «{expected}»: похоже на опечатку.',
      remedy:
        'Исправьте код, если страница статуса это позволяет. Лишний статус удаляет только служба поддержки ОкДеск (help@okdesk.ru), второй похожий заводить не спешите.',
    },
    en: {
      what: 'OkDesk has a status with the code “{found}”, but “{expected}” is needed: most probably a slip.',
      remedy:
        'Mend the code if its page lets you. Only the support of OkDesk (help@okdesk.ru) deletes a status.',
    },
  },
  'setup.transitions_doubtful': {
    ru: {
      what: 'Таблицы и снимок экрана в руководстве расходятся: {doubtful} – не везде.',
      remedy: 'Показаны все переходы. Какой из сомнительных нужен, решите по своей работе.',
    },
    en: {
      what: 'Tables and picture of the guide disagree: {doubtful} – not in all of them.',
      remedy: 'All transitions are shown. Decide by the way you work which of the doubtful ones you need.',
    },
  },
  'setup.transitions_waiting': {
    ru: { what: 'Этих статусов в ОкДеск ещё нет: {waiting}. Переход можно задать, когда они появятся.' },
    en: { what: 'These statuses are not in OkDesk yet: {waiting}. A transition needs them first.' },
  },
  'setup.transitions_both': {
    ru: {
      what: 'Этих статусов в ОкДеск ещё нет: {waiting}. Таблицы и снимок экрана в руководстве расходятся: {doubtful} – не везде.',
      remedy: 'Показаны все переходы. Какой из сомнительных нужен, решите по своей работе.',
    },
    en: {
      what: 'These statuses are not in OkDesk yet: {waiting}. Tables and picture of the guide disagree: {doubtful} – not in all of them.',
      remedy: 'All transitions are shown. Decide by the way you work which of the doubtful ones you need.',
    },
  },
  'setup.attribute_misspelt': {
    ru: {
      what: 'В ОкДеск есть атрибут с кодом «{found}», а нужен «{expected}».',
      remedy: 'Исправьте код в ОкДеск или впишите код своего атрибута в настройки обмена.',
    },
    en: {
      what: 'OkDesk has an attribute with the code “{found}”, but “{expected}” is needed.',
      remedy: 'Mend the code in OkDesk, or put your own code into the settings of the exchange.',
    },
  },
  'setup.gathered': {
    ru: {
      what: 'ОкДеск не показывает список атрибутов этому ключу. Программа посмотрела настоящие записи: {records}.',
      why: 'Чего в них не встретилось, то проверьте и отметьте сами.',
    },
    en: {
      what: 'OkDesk does not show its attributes to this key. The program looked at real records: {records}.',
      why: 'Look yourself at what they do not carry, and tick it off.',
    },
  },
  'setup.names_double': {
    ru: {
      what: 'В справочнике 1С по нескольку элементов с одним названием: {names}.',
      why: 'Названия должны быть уникальными, группа не учитывается: иначе неизвестно, какой элемент записать в документ.',
      remedy: 'Переименуйте лишние элементы в 1С или пометьте их на удаление.',
    },
    en: {
      what: 'The catalog of 1C has several entries of one name: {names}.',
      why: 'Names must be unique, groups do not count: else nobody knows which entry is meant.',
      remedy: 'Rename the others in 1C, or mark them for deletion.',
    },
  },
  'setup.catalog_empty': {
    ru: { what: 'Справочник в 1С пуст.', remedy: 'Заполните его в 1С и проверьте ещё раз.' },
    en: { what: 'The catalog in 1C is empty.', remedy: 'Fill it in 1C and check again.' },
  },
  'setup.values_respelt': {
    ru: { what: 'Написано немного иначе: {values}. Обмену это не мешает.' },
    en: { what: 'Spelt a little differently: {values}. The exchange does not mind.' },
  },
  'setup.values_strange': {
    ru: {
      what: 'В записях встречаются значения, которых нет в 1С: {values}.',
      remedy: 'Уберите их из атрибута в ОкДеск или заведите такие элементы в 1С.',
    },
    en: {
      what: 'Records carry values that 1C does not have: {values}.',
      remedy: 'Take them out of the attribute in OkDesk, or add them in 1C.',
    },
  },
  'setup.directions_missing': {
    ru: {
      what: 'В 1С нет направлений деятельности: {names}.',
      why: 'У заданий с таким типом работ направление останется пустым.',
      remedy: 'Заведите их в справочнике «Направления деятельности» с теми же названиями.',
    },
    en: {
      what: 'These business directions are not in 1C: {names}.',
      why: 'Tasks with this kind of work will have none.',
      remedy: 'Add them to the catalog «Направления деятельности» under the same names.',
    },
  },
} as const satisfies MessageCatalogue;

/** Everything that the set-up wizard says. */
export const setupMessages = { ...setupSubjectMessages, ...remarks, ...setupSideMessages } as const;
