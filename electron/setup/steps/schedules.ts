import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import { type Direction, directionSchema } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { parseCron } from '../../../shared/schedule/cron.ts';
import { line, remark, report } from '../lines.ts';
import { compareEmails } from '../people/compare-emails.ts';
import { emailLines } from '../people/email-lines.ts';
import { readEmployees, readUsers } from '../people/read-people.ts';
import type { CheckStep, StepContext } from './step.ts';

/**
 * (h) When each direction runs, on whose behalf, and whether people are the same on both sides. A schedule that is chosen
 * does not run before the wizard is finished; without one the exchange goes by hand, so none is necessary.
 */
export const checkSchedules: CheckStep = async (context) => {
  const directions = directionSchema.options.flatMap((direction) => scheduleLine(context, direction));
  const signIns: SetupLine[] = [];
  for (const direction of directionSchema.options) signIns.push(...(await signInLine(context, direction)));
  const emails = await emailsOf(context);
  return report('schedules', [...directions, ...signIns, ...emails.lines], { problem: emails.problem });
};

function scheduleLine({ settings, words }: StepContext, direction: Direction): SetupLine {
  const { enabled, rule } = settings.schedule[direction];
  const common = {
    id: `schedule.${direction}`,
    group: words('setup.schedules'),
    subject: words(`setup.schedule_${direction}`),
  };
  if (!enabled) {
    return line({ ...common, state: 'missing', optional: true, remark: remark('setup.schedule_by_hand') });
  }
  const readable = rule.type !== 'cron' || parseCron(rule.text) !== undefined;
  return readable
    ? line({ ...common, state: 'right', remark: remark('setup.schedule_waits') })
    : line({ ...common, state: 'different', remark: remark('setup.schedule_unreadable') });
}

/** Only where a direction has a user of its own. */
async function signInLine(
  { settings, sides, words }: StepContext,
  direction: Direction,
): Promise<readonly SetupLine[]> {
  const { exportUser, importUser } = settings.onec;
  const user = direction === 'export' ? exportUser : importUser;
  if (user.trim() === '') return [];
  const secret = direction === 'export' ? 'onecExportPassword' : 'onecImportPassword';
  const signedIn = await sides.signIn(user, secret);
  const common = {
    id: `schedule.${direction}User`,
    group: words('setup.schedules'),
    subject: words(`setup.schedule_user_${direction}`),
    found: user,
  };
  if (signedIn.ok) return [line({ ...common, state: 'right' })];
  const { code, parameters, disposition } = signedIn.error;
  const state = disposition === 'waiting' ? 'unknown' : 'different';
  return [line({ ...common, state, remark: remark(code, parameters) })];
}

async function emailsOf({
  sides,
  words,
}: StepContext): Promise<{ readonly lines: readonly SetupLine[]; readonly problem: Problem | undefined }> {
  const okdesk = sides.okdesk();
  const onec = sides.onec();
  const employees = okdesk.ok ? await readEmployees(okdesk.value) : okdesk;
  if (!employees.ok) return { lines: [], problem: employees.error };
  const users = onec.ok ? await readUsers(onec.value) : onec;
  if (!users.ok) return { lines: [], problem: users.error };
  return { lines: emailLines(compareEmails(users.value, employees.value), words), problem: undefined };
}
