import type { OkdeskSeed } from '../seed.ts';

/** Name, colour, statuses it leads to and rules, as the guide recommends to set up the account (1C guide, «Первичная настройка»). */
const statuses = [
  status('opened', 'Открыта', '#3edad8', [
    'delayed',
    'RequiresApproval',
    'Work',
    'Refine',
    'Cancel',
    'completed',
  ]),
  status(
    'delayed',
    'Отложена',
    '#999999',
    ['opened', 'RequiresApproval', 'Work', 'Refine', 'Cancel', 'completed'],
    'comment',
  ),
  status('RequiresApproval', 'Требуется согласования', '#ff0000', ['opened', 'Agreed', 'closed'], 'comment'),
  status('Agreed', 'Согласовано', '#fac71e', [
    'opened',
    'delayed',
    'RequiresApproval',
    'Work',
    'Cancel',
    'completed',
    'closed',
  ]),
  status(
    'Work',
    'В работе',
    '#4dad33',
    ['opened', 'delayed', 'RequiresApproval', 'Agreed', 'Refine', 'Cancel', 'completed'],
    'comment',
  ),
  status('Refine', 'Требуется уточнения', '#cf0079', ['opened', 'Cancel', 'completed', 'closed'], 'comment'),
  { ...status('Cancel', 'Отменена', '#000000', ['opened', 'closed'], 'comment'), final: true },
  {
    ...status('completed', 'Ожидает проверки', '#0044ff', ['opened', 'Work', 'closed'], 'comment'),
    final: true,
  },
  { ...status('closed', 'Закрыта', '#5cb85c', ['opened']), final: true },
];

function status(
  code: string,
  name: string,
  color: string,
  transitions: readonly string[],
  rule: 'comment' | 'none' = 'none',
) {
  return { code, name, color, transitions, comment_required: rule === 'comment', final: false };
}

/** An account fresh from its set-up: dictionaries of the guide and one administrator, no clients, no issues. */
export const defaultOkdeskSeed: OkdeskSeed = {
  employees: [
    {
      id: 1,
      last_name: 'Обменова',
      first_name: 'Ольга',
      patronymic: 'Олеговна',
      position: 'Администратор',
      email: 'admin@example.org',
      login: 'admin',
      password: 'admin',
      active: true,
      roles: [{ id: 1, name: 'Администратор' }],
      groups: [{ id: 1, name: 'Поддержка' }],
    },
  ],
  companies: [],
  contacts: [],
  agreements: [],
  maintenance_entities: [],
  equipment_kinds: [],
  equipment_manufacturers: [],
  equipment_models: [],
  equipments: [],
  statuses,
  types: [
    { code: 'incident', name: 'Инцидент', inner: false, default: false, available_for_client: true },
    { code: 'service', name: 'Обслуживание', inner: false, default: true, available_for_client: true },
    { code: 'inner', name: 'Внутренняя', inner: true, default: false, available_for_client: false },
  ],
  priorities: [
    { code: 'low', name: 'Низкий', color: '#aaaaaa', position: 1, default: false },
    { code: 'normal', name: 'Обычный', color: '#888888', position: 2, default: true },
    { code: 'high', name: 'Высокий', color: '#fac71e', position: 3, default: false },
    { code: 'highest', name: 'Критический', color: '#ff0000', position: 4, default: false },
  ],
  issue_attributes: [
    {
      code: '2',
      name: 'Тип работ',
      field_type: 'ftselect',
      required: true,
      values: ['Первая линия', 'Плановые работы', 'Консультации', 'Разработка', 'Разовые работы'],
    },
  ],
  time_entry_attributes: [
    {
      code: 'workPlace',
      name: 'Место работы',
      field_type: 'ftselect',
      required: true,
      values: ['В офисе', 'У клиента', 'Удаленно'],
    },
    {
      code: 'TypeOfService',
      name: 'Вид работы',
      field_type: 'ftselect',
      required: true,
      values: ['Абонентское обслуживание', 'Разовые работы', 'Работы за счет фирмы'],
    },
  ],
  issues: [],
  comments: [],
  attachments: [],
  time_entries: [],
  check_list_items: [],
};
