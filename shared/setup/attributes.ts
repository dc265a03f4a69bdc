/** An attribute that the set-up of ОкДеск asks for (user guide of the module, «Первичная настройка», 3 and 4). */
export interface AttributePlan {
  /** Which of the exchange's settings holds the code that the account gave it. */
  readonly setting: 'workKind' | 'workplace' | 'serviceKind';
  readonly name: string;
  /** What no interface shows, in the order of the settings page: name of the line, and what is to be chosen. */
  readonly manual: readonly { readonly setting: ManualSetting; readonly value: string }[];
}

export type ManualSetting =
  | 'issueTypes'
  | 'onEntering'
  | 'onLeaving'
  | 'visibleToEmployees'
  | 'inPortal'
  | 'shownToRoles'
  | 'editedByRoles'
  | 'rolesOfTime';

/** «Тип атрибута», and the name under which the interface shows it (OkDesk API, `field_type`). */
export const listType = { words: 'Значение из списка', code: 'ftselect' } as const;

export const issueAttributePlan: AttributePlan & { readonly values: readonly string[] } = {
  setting: 'workKind',
  name: 'Тип работ',
  values: ['Первая линия', 'Плановые работы', 'Консультации', 'Разработка', 'Разовые работы'],
  manual: [
    { setting: 'issueTypes', value: 'Все' },
    { setting: 'onEntering', value: 'Все' },
    { setting: 'onLeaving', value: 'Все' },
    { setting: 'visibleToEmployees', value: 'Все' },
    { setting: 'inPortal', value: 'Нет' },
    { setting: 'shownToRoles', value: 'Все' },
    { setting: 'editedByRoles', value: 'Все' },
  ],
};

const timeEntrySettings = [
  { setting: 'visibleToEmployees', value: 'Все' },
  { setting: 'rolesOfTime', value: 'Роли сотрудников, которые вносят трудозатраты' },
] as const;

/** Their values are the names of a 1C catalog, one a line; names are unique and groups do not count. */
export const timeEntryAttributePlans = [
  { setting: 'workplace', name: 'Место работы', catalog: 'workplace', manual: timeEntrySettings },
  { setting: 'serviceKind', name: 'Вид работы', catalog: 'workKind', manual: timeEntrySettings },
] as const satisfies readonly (AttributePlan & { readonly catalog: string })[];
