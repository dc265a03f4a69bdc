import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { OkdeskSettings } from '../../../shared/settings.ts';
import { createDictionaries } from '../entities/dictionaries.ts';
import { cursorPages } from '../pages/cursor.ts';
import { type Attribute, type Employee, employeesSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { answered, troubled } from './answers.ts';

function displayName(employee: Employee): string {
  const parts = [employee.last_name, employee.first_name].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : (employee.name ?? employee.email ?? String(employee.id));
}

/** Looks for «Имя пользователя» among all employees: a search by e-mail is not known to exist. */
async function askUser(connection: Connection, email: string): Promise<CheckAnswer> {
  const question = 'okdesk.ask_user';
  const wanted = email.trim().toLowerCase();
  if (wanted === '') return answered(question, 'warning', 'okdesk.user_not_set');
  for await (const page of cursorPages(connection, 'employees/list', employeesSchema)) {
    if (!page.ok) return { ...troubled(question, page.error), state: 'unknown' };
    const found = page.value.find((employee) => employee.email?.trim().toLowerCase() === wanted);
    if (found === undefined) continue;
    return found.active === false
      ? answered(question, 'bad', 'okdesk.user_inactive', { name: displayName(found) })
      : answered(question, 'good', 'okdesk.user_found', { name: displayName(found) });
  }
  return answered(question, 'bad', 'okdesk.user_absent', { email: email.trim() });
}

function askAttribute(
  question: MessageCode,
  code: string,
  schema: Result<readonly Attribute[], Problem>,
): CheckAnswer {
  if (code === '') return answered(question, 'warning', 'okdesk.attribute_unused');
  // The methods are known by their paths only; without them the attributes show in real issues.
  if (!schema.ok) return { ...troubled(question, schema.error), state: 'unknown' };
  const present = schema.value.some((attribute) => attribute.code === code);
  return present
    ? answered(question, 'good', 'okdesk.attribute_present', { code })
    : answered(question, 'warning', 'okdesk.attribute_absent', { code });
}

/** What the account must hold for the exchange: its employee and the attributes of issues and of time entries. */
export async function askAccount(
  connection: Connection,
  settings: OkdeskSettings,
): Promise<readonly CheckAnswer[]> {
  const dictionaries = createDictionaries(connection);
  const [user, ofIssues, ofTime] = await Promise.all([
    askUser(connection, settings.userEmail),
    dictionaries.issueAttributes(),
    dictionaries.timeEntryAttributes(),
  ]);
  const { workKind, workplace, serviceKind } = settings.attributes;
  return [
    user,
    askAttribute('okdesk.ask_work_kind', workKind, ofIssues),
    askAttribute('okdesk.ask_workplace', workplace, ofTime),
    askAttribute('okdesk.ask_service_kind', serviceKind, ofTime),
  ];
}
