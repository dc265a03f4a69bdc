import { workKinds, workplaces, workTypes } from '../directories.ts';

const status = (
  code: string,
  name: string,
  color: string,
  transitions: readonly string[],
  more: Readonly<Record<string, boolean>> = {},
) => ({ code, name, color, transitions, comment_required: false, final: false, ...more });

/**
 * Statuses as the seed's set-up tells: those of ОкДеск itself and the five it recommends to add, with the transitions
 * from each. «Отменена» and «Закрыта» count as done.
 */
export const statuses = [
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
    '#9b9b9b',
    ['opened', 'RequiresApproval', 'Work', 'Refine', 'Cancel', 'completed'],
    { comment_required: true },
  ),
  status('RequiresApproval', 'Требуется согласования', '#ff0000', ['opened', 'Agreed', 'closed'], {
    comment_required: true,
  }),
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
    { comment_required: true },
  ),
  status('Refine', 'Требуется уточнения', '#cf0079', ['opened', 'Cancel', 'completed', 'closed'], {
    comment_required: true,
  }),
  status('Cancel', 'Отменена', '#000000', ['opened', 'closed'], { comment_required: true, final: true }),
  status('completed', 'Ожидает проверки', '#0044ff', ['opened', 'Work', 'closed']),
  status('closed', 'Закрыта', '#cccccc', ['opened'], { final: true }),
] as const;

/** Statuses of an account on its first day, before anybody set it up; names and colours are an assumption. */
export const firstDayStatuses = [
  status('opened', 'Открыта', '#3edad8', ['delayed', 'completed']),
  status('delayed', 'Отложена', '#9b9b9b', ['opened', 'completed'], { comment_required: true }),
  status('completed', 'Решена', '#5cb85c', ['opened', 'closed']),
  status('closed', 'Закрыта', '#cccccc', ['opened'], { final: true }),
] as const;

export const types = [
  { id: 1, code: 'incident', name: 'Инцидент', inner: false, available_for_client: true, default: false },
  { id: 2, code: 'service', name: 'Обслуживание', inner: false, available_for_client: true, default: true },
  { id: 3, code: 'inner', name: 'Внутренняя', inner: true, available_for_client: false, default: false },
] as const;

export const priorities = [
  { id: 1, code: 'low', name: 'Низкий', color: '#8bc34a', position: 1, default: false },
  { id: 2, code: 'normal', name: 'Обычный', color: '#888888', position: 2, default: true },
  { id: 3, code: 'high', name: 'Высокий', color: '#ff9800', position: 3, default: false },
  { id: 4, code: 'highest', name: 'Критичный', color: '#f44336', position: 4, default: false },
] as const;

const selection = (code: string, name: string, values: readonly string[]) => ({
  code,
  name,
  field_type: 'ftselect',
  required: true,
  values,
});

/** «Атрибуты заявок» and «Атрибуты трудозатрат заявок» with the codes that the seed prescribes. */
export const issueAttributes = [selection('2', 'Тип работ', workTypes)];
export const timeEntryAttributes = [
  selection('workPlace', 'Место работы', workplaces),
  selection('TypeOfService', 'Вид работы', workKinds),
];
