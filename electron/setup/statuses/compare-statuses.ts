import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { StatusPlan } from '../../../shared/setup/statuses.ts';
import type { Status } from '../../okdesk/records.ts';
import { line, remark, type Words } from '../lines.ts';
import { foldCode, isSlip } from '../similar-code.ts';
import { normalColour } from './colour.ts';
import { statusParameters } from './status-parameters.ts';

export interface StatusComparison {
  readonly plans: readonly StatusPlan[];
  /** Statuses of the account; `undefined`: could not be asked. */
  readonly present: readonly Status[] | undefined;
  readonly ticks: ReadonlySet<string>;
  readonly words: Words;
}

/**
 * Every parameter of every status of the set-up, one a line. Code, name and colour are compared with the account; the
 * rest no interface shows, so a person ticks it off. Recommended statuses are not necessary. That code, name and colour
 * are what the first pass asks for («обязательные поля») is an assumption: the guide does not list them.
 */
export function compareStatuses(comparison: StatusComparison): readonly SetupLine[] {
  return comparison.plans.flatMap((plan) => {
    const found = comparison.present?.find((status) => foldCode(status.code) === foldCode(plan.code));
    const lines = [
      codeLine(plan, found, comparison),
      nameLine(plan, found, comparison),
      ...colourLine(plan, found, comparison),
      ...statusParameters(plan, found, comparison),
    ];
    return plan.need === 'recommended' ? lines.map((one) => ({ ...one, optional: true })) : lines;
  });
}

function common(plan: StatusPlan, setting: string, subject: string) {
  return { id: `status.${plan.code}.${setting}`, group: plan.code, subject };
}

function codeLine(plan: StatusPlan, found: Status | undefined, comparison: StatusComparison): SetupLine {
  const { present, words } = comparison;
  const parts = common(plan, 'code', words('setup.status_code'));
  if (present === undefined) return line({ ...parts, expected: plan.code, state: 'unknown' });
  if (found !== undefined) return line({ ...parts, expected: found.code, found: found.code, state: 'right' });
  const misspelt = misspeltStatus(plan, comparison);
  if (misspelt === undefined) {
    return line({ ...parts, expected: plan.code, state: 'missing', remark: remark('setup.status_careful') });
  }
  return line({
    ...parts,
    expected: plan.code,
    found: misspelt.code,
    state: 'different',
    remark: remark('setup.status_misspelt', { found: misspelt.code, expected: plan.code }),
  });
}

/** The status that was probably meant: its code is a slip, or it has this one's name under a code of nobody. */
function misspeltStatus(plan: StatusPlan, { present, plans }: StatusComparison): Status | undefined {
  const strangers = (present ?? []).filter(
    (status) => !plans.some((other) => foldCode(other.code) === foldCode(status.code)),
  );
  return (
    strangers.find((status) => isSlip(status.code, plan.code)) ??
    strangers.find((status) => sameName(status.name, plan.name))
  );
}

function sameName(one: string | undefined, other: string): boolean {
  const bare = (name: string) => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е');
  return bare(one ?? '') === bare(other);
}

function nameLine(
  plan: StatusPlan,
  found: Status | undefined,
  { present, words }: StatusComparison,
): SetupLine {
  const parts = {
    ...common(plan, 'name', words('setup.status_name')),
    expected: plan.name,
    // A name that ОкДеск itself gave may have been changed on purpose: the exchange goes by the code.
    optional: !plan.named,
  };
  if (present === undefined) return line({ ...parts, state: 'unknown' });
  if (found === undefined) return line({ ...parts, state: 'missing' });
  const right = sameName(found.name, plan.name);
  return line({ ...parts, found: found.name ?? '', state: right ? 'right' : 'different' });
}

function colourLine(
  plan: StatusPlan,
  found: Status | undefined,
  { present, words }: StatusComparison,
): readonly SetupLine[] {
  const { colour } = plan;
  if (colour === undefined) return [];
  const parts = { ...common(plan, 'colour', words('setup.status_colour')), expected: colour, colour };
  if (present === undefined) return [line({ ...parts, state: 'unknown' })];
  if (found === undefined) return [line({ ...parts, state: 'missing' })];
  const own = normalColour(found.color ?? '') ?? found.color ?? '';
  return [line({ ...parts, found: own, state: own === colour ? 'right' : 'different' })];
}
