import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { StatusCode, StatusPlan } from '../../../shared/setup/statuses.ts';
import type { Status } from '../../okdesk/records.ts';
import { line, manualLine, remark, type Words } from '../lines.ts';
import { foldCode } from '../similar-code.ts';
import { type Transitions, transitionsFrom, transitionsTo } from './transitions.ts';

interface Surroundings {
  readonly plans: readonly StatusPlan[];
  readonly present: readonly Status[] | undefined;
  readonly ticks: ReadonlySet<string>;
  readonly words: Words;
}

/** What one parameter of the second pass is called and what is to be chosen there. */
interface Parameter {
  readonly setting: string;
  readonly subject: MessageCode;
  readonly value: string | undefined;
  readonly transitions?: Transitions;
}

/** Answers of ОкДеск's own window, in its language. */
const yesOrNo = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? 'Да' : 'Нет');

/**
 * «Прочие параметры» of a status: what the interface does not show. They can be set only once the status exists, and a
 * transition can name only a status that does.
 */
export function statusParameters(
  plan: StatusPlan,
  found: Status | undefined,
  surroundings: Surroundings,
): readonly SetupLine[] {
  const { present, ticks, words } = surroundings;
  return parametersOf(plan, surroundings).flatMap(({ setting, subject, value, transitions }) => {
    if (value === undefined || value === '') return [];
    const said = transitions === undefined ? undefined : transitionRemark(transitions, surroundings);
    const parts = {
      id: `status.${plan.code}.${setting}`,
      group: plan.code,
      subject: words(subject),
      expected: value,
      pass: 'other' as const,
      ...(said === undefined ? {} : { remark: said }),
    };
    const absent = present !== undefined && found === undefined;
    return [absent ? line({ ...parts, state: 'missing' }) : manualLine(ticks, parts)];
  });
}

function parametersOf(plan: StatusPlan, surroundings: Surroundings): readonly Parameter[] {
  const { plans } = surroundings;
  const from = transitionsFrom(plan.code, plans);
  const to = transitionsTo(plan.code, plans);
  const namesOf = (transitions: Transitions) =>
    transitions.all.map((code) => nameOf(code, surroundings)).join(', ');
  return [
    {
      setting: 'transitionsFrom',
      subject: 'setup.status_transitions_from',
      value: namesOf(from),
      transitions: from,
    },
    { setting: 'transitionsTo', subject: 'setup.status_transitions_to', value: namesOf(to), transitions: to },
    { setting: 'button', subject: 'setup.status_button', value: plan.button },
    { setting: 'types', subject: 'setup.status_types', value: plan.issueTypes?.join(', ') },
    { setting: 'timeWriteOff', subject: 'setup.status_time_write_off', value: plan.timeWriteOff },
    {
      setting: 'commentRequired',
      subject: 'setup.status_comment_required',
      value: yesOrNo(plan.commentRequired),
    },
    { setting: 'countsAsDone', subject: 'setup.status_counts_as_done', value: yesOrNo(plan.countsAsDone) },
    {
      setting: 'timeNotCounted',
      subject: 'setup.status_time_not_counted',
      value: yesOrNo(plan.timeNotCounted),
    },
  ];
}

/** The account's own name of a status, else the guide's. */
function nameOf(code: StatusCode, { plans, present }: Surroundings): string {
  const own = present?.find((status) => foldCode(status.code) === foldCode(code))?.name;
  return own ?? plans.find((plan) => plan.code === code)?.name ?? code;
}

/** What is uncertain about a list of transitions, and which of its statuses do not exist yet. */
function transitionRemark(transitions: Transitions, surroundings: Surroundings): SetupLine['remark'] {
  const { present } = surroundings;
  const names = (codes: readonly StatusCode[]) =>
    codes.map((code) => `«${nameOf(code, surroundings)}»`).join(', ');
  const doubtful = names(transitions.doubtful);
  const waiting = names(
    transitions.all.filter(
      (code) => present !== undefined && !present.some((status) => foldCode(status.code) === foldCode(code)),
    ),
  );
  if (doubtful !== '' && waiting !== '') return remark('setup.transitions_both', { doubtful, waiting });
  if (doubtful !== '') return remark('setup.transitions_doubtful', { doubtful });
  return waiting === '' ? undefined : remark('setup.transitions_waiting', { waiting });
}
