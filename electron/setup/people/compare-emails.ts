import type { Employee } from '../../okdesk/records.ts';
import type { UserRecord } from '../../onec/records/records.ts';

/**
 * Where the rule «каждому пользователю должен быть присвоен уникальный email» does not hold. What each means for the
 * exchange: a person of an issue who is not found by e-mail stays empty in the documents of 1C.
 */
export type EmailFinding =
  /** An employee of ОкДеск whose card has no e-mail. */
  | { readonly type: 'okdesk_without'; readonly name: string; readonly id: number }
  /** Several employees of ОкДеск with one e-mail. */
  | { readonly type: 'okdesk_double'; readonly email: string; readonly names: readonly string[] }
  /** An employee of ОкДеск whose e-mail no user of 1C has; `namesake` bears the same name there, with this e-mail. */
  | {
      readonly type: 'unknown_in_onec';
      readonly id: number;
      readonly email: string;
      readonly name: string;
      readonly namesake: string | undefined;
    }
  /** Several users of 1C with one e-mail. */
  | { readonly type: 'onec_double'; readonly email: string; readonly names: readonly string[] }
  /** A user of 1C whose card has no e-mail and whose name nobody in ОкДеск bears. */
  | { readonly type: 'onec_without'; readonly name: string; readonly ref: string };

export interface EmailComparison {
  /** Employees of ОкДеск who are found in 1C beyond doubt. */
  readonly matched: number;
  readonly findings: readonly EmailFinding[];
}

/**
 * Compares those who work: switched-off employees, invalid users and marked ones take no part. An e-mail is compared
 * without case and outer blanks; a login that is one stands in where the card of ОкДеск has none, as in the import.
 */
export function compareEmails(users: readonly UserRecord[], employees: readonly Employee[]): EmailComparison {
  const inOneC = users
    .filter((user) => !user.invalid && !user.deletionMark)
    .map((user) => ({ ref: user.ref, name: user.name, email: foldEmail(user.email) }));
  const inOkdesk = employees
    .filter((employee) => employee.active !== false)
    .map((employee) => ({ id: employee.id, name: employeeName(employee), email: employeeEmail(employee) }));
  const oneCByEmail = Map.groupBy(inOneC, ({ email }) => email);
  const okdeskByEmail = Map.groupBy(inOkdesk, ({ email }) => email);
  const unknown = inOkdesk.filter(({ email }) => email !== '' && !oneCByEmail.has(email));
  const isAlone = (email: string) =>
    email !== '' && oneCByEmail.get(email)?.length === 1 && okdeskByEmail.get(email)?.length === 1;
  return {
    matched: inOkdesk.filter(({ email }) => isAlone(email)).length,
    findings: [
      ...inOkdesk
        .filter(({ email }) => email === '')
        .map(({ name, id }) => ({ type: 'okdesk_without', name, id }) as const),
      ...doubles('okdesk_double', okdeskByEmail),
      ...unknown.map(({ id, email, name }) => {
        const namesake = inOneC.find((user) => nameKey(user.name) === nameKey(name));
        return { type: 'unknown_in_onec', id, email, name, namesake: namesake?.email } as const;
      }),
      ...doubles('onec_double', oneCByEmail),
      ...inOneC
        .filter(
          (user) => user.email === '' && !unknown.some(({ name }) => nameKey(name) === nameKey(user.name)),
        )
        .map(({ name, ref }) => ({ type: 'onec_without', name, ref }) as const),
    ],
  };
}

function doubles<Type extends 'okdesk_double' | 'onec_double'>(
  type: Type,
  byEmail: ReadonlyMap<string, readonly { readonly name: string }[]>,
) {
  return [...byEmail]
    .filter(([email, people]) => email !== '' && people.length > 1)
    .map(([email, people]) => ({ type, email, names: people.map(({ name }) => name) }) as const);
}

/** «Фамилия Имя Отчество», as the card shows it. */
export function employeeName(employee: Employee): string {
  const { last_name, first_name, patronymic, name, email, id } = employee;
  const parts = [last_name, first_name, patronymic].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : (name ?? email ?? `№ ${id}`);
}

/** The address by which an employee is known; empty where there is none. */
export function employeeEmail({ email, login }: Employee): string {
  return foldEmail(email ?? (login?.includes('@') === true ? login : ''));
}

/** An e-mail for comparison. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

function nameKey(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е');
}
