import type { OkdeskSwitches } from './switches.ts';

/** Sentences that the real server was seen to answer, in its own words. */
export const said = {
  blank: 'не может быть пустым',
  invalid: 'имеет неверное значение',
  taken: 'уже существует',
  absent: 'отсутствует',
  notGiven: 'параметр не указан',
  wrongDate: 'Неверный формат даты',
  mustBeInteger: 'должно иметь тип integer',
  mustBeBoolean: 'должно иметь тип boolean',
  atMost: (most: number) => `должно быть меньше или равно ${most}`,
  atLeast: (least: number) => `должно быть больше или равно ${least}`,
  oneOf: (choices: readonly string[]) => `должен быть одним из: ${choices.join(', ')}`,
  forbidden: 'У вас нет доступа на запрашиваемое действие',
  unauthorized: 'Вы не авторизованы для просмотра этой страницы',
  missing: (id: number | string) => `Записи ${id} не существует`,
  blocked: 'Аккаунт заблокирован: тариф не оплачен',
} as const;

/** Refusals by field, nested like the parameters themselves: `page` → `size` → sentence. */
export interface ErrorTree {
  [field: string]: string | ErrorTree;
}

/** Whether anything was refused. */
export const refusedAny = (errors: ErrorTree): boolean => Object.keys(errors).length > 0;

/** Puts a sentence at its place in the tree: `['page', 'size']`. */
export function refuse(errors: ErrorTree, path: readonly string[], sentence: string): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) {
    errors[first] = sentence;
    return;
  }
  const below = errors[first];
  const branch: ErrorTree = typeof below === 'object' ? below : {};
  errors[first] = branch;
  refuse(branch, rest, sentence);
}

/** `errors` of refused query parameters: nested arrays as documented, or nested strings. */
export function queryErrors(errors: ErrorTree, form: OkdeskSwitches['queryErrors']): unknown {
  return form === 'arrays' ? leavesInArrays(errors) : errors;
}

/** `errors` of a refused record in one of the four forms met. */
export function modelErrors(errors: ErrorTree, form: OkdeskSwitches['modelErrors']): unknown {
  if (form === 'strings') return errors;
  if (form === 'arrays') return leavesInArrays(errors);
  const sentences = leaves(errors, []);
  return form === 'list' ? sentences : sentences.join(', ');
}

function leavesInArrays(errors: ErrorTree): unknown {
  const entries = Object.entries(errors).map(([name, value]) => [
    name,
    typeof value === 'string' ? [value] : leavesInArrays(value),
  ]);
  return Object.fromEntries(entries);
}

function leaves(errors: ErrorTree, path: readonly string[]): string[] {
  return Object.entries(errors).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${[...path, name].join('.')} ${value}`] : leaves(value, [...path, name]),
  );
}
