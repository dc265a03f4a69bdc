import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { OkdeskSettings } from '../../../../shared/settings.ts';
import type { Issue, TimeEntry } from '../../../okdesk/records.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import type { WallTime } from '../../../onec/records/records.ts';
import { minutesFromHours } from '../../billing/minutes.ts';
import { attributeText } from './attribute-text.ts';
import { htmlToText } from './html-to-text.ts';
import type { Lookups } from './lookups.ts';
import type { ReferenceFinder } from './references.ts';
import type { TaskHeader } from './task-header.ts';
import { wireDate, wireRef } from './wire.ts';

/**
 * «Лист учета рабочего времени» of one time entry. The task's reference is put in when it is sent, because a new task
 * has none before that.
 */
export interface Timesheet {
  readonly entry: TimeEntry;
  readonly minutes: number;
  readonly body: EntityBody;
}

/**
 * One sheet per entry: employee by e-mail, workplace and kind of work by name, start at the moment for which the time
 * was logged, end the minutes later. Unpaid when the kind of work is the one of the constant «Вид работы без оплаты».
 */
export function timesheet(
  entry: TimeEntry,
  issue: Issue,
  issueUrl: string,
  header: TaskHeader,
  settings: OkdeskSettings,
  profile: Profile,
  lookups: Lookups,
  references: ReferenceFinder,
): Result<Timesheet, Problem> {
  const counted = minutesFromHours(entry.spent_time);
  if (!counted.ok) {
    const parameters = { ...counted.error.parameters, entry: entry.id };
    return failed({ ...counted.error, parameters });
  }
  const minutes = counted.value;
  const fields = profile.timesheet.fields;
  const { attributes } = settings;
  // An entry without a moment of its own belongs to the day of its issue: it must not be lost for that.
  const startedAt = lookups.wallTime(entry.logged_at ?? issue.created_at);
  const workplace = attributeText(entry.parameters, attributes.workplace);
  const workKindName = attributeText(entry.parameters, attributes.serviceKind);
  const workKind = references.directory(`workKind ${entry.id}`, 'work_kind', workKindName);

  return success({
    entry,
    minutes,
    body: {
      [fields.date]: wireDate(startedAt),
      [fields.partner]: wireRef(header.partner),
      [fields.contract]: wireRef(header.contract),
      [fields.employee]: wireRef(references.user(`employee ${entry.id}`, employeeOf(entry))),
      [fields.workplace]: wireRef(references.directory(`workplace ${entry.id}`, 'workplace', workplace)),
      [fields.workKind]: wireRef(workKind),
      [fields.minutes]: minutes,
      [fields.startedAt]: wireDate(startedAt),
      [fields.endedAt]: wireDate(startedAt === undefined ? undefined : minutesLater(startedAt, minutes)),
      [fields.unpaid]: workKind !== undefined && workKind === lookups.unpaidWorkKind,
      [fields.description]: htmlToText(entry.comment ?? ''),
      [fields.timeEntryId]: String(entry.id),
      [fields.issueId]: String(issue.id),
      [fields.issueUrl]: issueUrl,
    },
  });
}

function employeeOf(entry: TimeEntry) {
  return entry.employee === null || entry.employee === undefined
    ? undefined
    : { id: entry.employee.id, name: entry.employee.name ?? entry.employee.login };
}

/** On the clock of the wall: a worker's three hours are three hours on the sheet, also where clocks were changed. */
function minutesLater(time: WallTime, minutes: number): WallTime {
  const moment = Date.parse(`${time}Z`);
  return new Date(moment + minutes * 60_000).toISOString().slice(0, 19);
}
