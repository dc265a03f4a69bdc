import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { Employee } from '../../okdesk/records.ts';
import { remark } from '../lines.ts';
import { employeeEmail, employeeName, foldEmail } from './compare-emails.ts';

/** Whether «Имя пользователя» is the e-mail of exactly one working employee of ОкДеск. */
export function exchangeUser(
  email: string,
  employees: readonly Employee[],
): Pick<SetupLine, 'state' | 'remark'> {
  const wanted = foldEmail(email);
  if (wanted === '') return { state: 'missing', remark: remark('okdesk.user_not_set') };
  const bearers = employees.filter((employee) => employeeEmail(employee) === wanted);
  const [first, second] = bearers;
  if (first === undefined)
    return { state: 'missing', remark: remark('okdesk.user_absent', { email: wanted }) };
  if (second !== undefined) {
    const names = bearers.map(employeeName).join(', ');
    return { state: 'different', remark: remark('setup.user_double', { email: wanted, names }) };
  }
  const name = employeeName(first);
  return first.active === false
    ? { state: 'different', remark: remark('okdesk.user_inactive', { name }) }
    : { state: 'right', remark: remark('okdesk.user_found', { name }) };
}
