import { minutesOf } from '../../../electron/sandbox/data/minutes.ts';
import type { Sides } from '../world/sides.ts';

/** Every live time entry stands in exactly one live timesheet, with its minutes, for the client of its issue. */
export function moneyFaults({ onec, okdesk }: Sides): readonly string[] {
  const person = onec.asPerson();
  const sheets = person
    .all('Document_ЛистУчетаРабочегоВремени')
    .filter((sheet) => sheet['DeletionMark'] !== true);
  const issues = new Map(
    okdesk.all('issues').flatMap((row) => (row['merged_into_id'] == null ? [[row.id, row] as const] : [])),
  );
  const companies = new Map(okdesk.all('companies').map((row) => [row.id, row['crm_1c_id']]));
  const entries = okdesk.all('time_entries').filter((entry) => issues.has(Number(entry['issue_id'])));
  const faults = entries.flatMap((entry) => {
    const own = sheets.filter((sheet) => Number(sheet['ОкД_ИдентификаторТрудозатрат']) === entry.id);
    const [sheet] = own;
    if (sheet === undefined) return [`time entry ${entry.id} has no timesheet`];
    if (own.length > 1) return [`time entry ${entry.id} has ${own.length} timesheets`];
    const wanted = minutesOf(Number(entry['spent_time']));
    const client = companies.get(Number(issues.get(Number(entry['issue_id']))?.['company_id']));
    return [
      ...(Number(sheet['Минуты']) === wanted
        ? []
        : [`time entry ${entry.id}: ${String(sheet['Минуты'])} minutes instead of ${wanted}`]),
      ...(sheet['Posted'] === true ? [] : [`the timesheet of entry ${entry.id} is not posted`]),
      ...(client == null || String(sheet['Партнер_Key']) === client
        ? []
        : [`time entry ${entry.id} stands with another client`]),
    ];
  });
  const known = new Set(entries.map((entry) => entry.id));
  const deleted = new Set(
    sheets.map((sheet) => Number(sheet['ОкД_ИдентификаторТрудозатрат'])).filter((id) => !known.has(id)),
  );
  const orphans = [...deleted].filter((id) => {
    const sheet = sheets.find((one) => Number(one['ОкД_ИдентификаторТрудозатрат']) === id);
    return issues.has(Number(sheet?.['ОкД_ИдентификаторЗаявки']));
  });
  return [...faults, ...orphans.map((id) => `a timesheet is left of the deleted time entry ${id}`)];
}
