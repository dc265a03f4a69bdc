/**
 * General switches of ОкДеск that the exchange needs (user guide of the module, «Первичная настройка», 1), as the settings
 * page calls them.
 */
export const switchPlans = [
  { code: 'clients', name: 'Клиенты' },
  { code: 'agreements', name: 'Учет договоров и сервисных периодов' },
  { code: 'objects', name: 'Учет объектов обслуживания' },
  { code: 'equipments', name: 'Оборудование' },
] as const;

/** What the user of the API key must be allowed to create and to edit (the same, 5). */
export const neededRights = [
  'Компании',
  'Контакты',
  'Оборудование',
  'Объекты обслуживания',
  'Договоры',
] as const;
