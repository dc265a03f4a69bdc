import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { Problem } from '../../../shared/problem.ts';
import { switchPlans } from '../../../shared/setup/switches.ts';
import type { Okdesk, Pages } from '../../okdesk/okdesk.ts';
import { line, manualLine, remark, report } from '../lines.ts';
import { settingsPage } from '../pages.ts';
import type { CheckStep, StepContext } from './step.ts';

type Plan = (typeof switchPlans)[number];

/** One cheap method of each part: the first page of its list. */
const probes: Readonly<Record<Plan['code'], (okdesk: Okdesk) => Promise<Problem | undefined>>> = {
  clients: (okdesk) => firstPage(okdesk.companies.all()),
  agreements: (okdesk) => firstPage(okdesk.agreements.all()),
  objects: (okdesk) => firstPage(okdesk.maintenanceEntities.all()),
  equipments: (okdesk) => firstPage(okdesk.equipmentKinds.all()),
};

async function firstPage(pages: Pages<unknown>): Promise<Problem | undefined> {
  for await (const page of pages) return page.ok ? undefined : page.error;
  return undefined;
}

/**
 * (a) General switches. No method tells a switch: a part that answers is on, one that is not there (404) is off. A
 * refusal (403) may be either the switch or the key's role, so the person looks.
 */
export const checkSwitches: CheckStep = async (context) => {
  const { settings, sides } = context;
  const page = settingsPage(settings.okdesk.url, 'switches');
  const okdesk = sides.okdesk();
  if (!okdesk.ok) {
    const lines = switchPlans.map((plan) => line({ ...parts(plan, context), state: 'unknown' }));
    return report('switches', lines, { page, problem: okdesk.error });
  }
  const asked = await Promise.all(
    switchPlans.map(async (plan) => ({ plan, problem: await probes[plan.code](okdesk.value) })),
  );
  const lines = asked.map(({ plan, problem }) => switchLine(plan, problem, context));
  // A key that is refused everywhere, or a way that is closed, is told once for all four.
  const closed = asked.find(({ problem }) => problem !== undefined && isOfTheWay(problem))?.problem;
  return report('switches', lines, { page, problem: closed });
};

function parts(plan: Plan, { words }: StepContext) {
  return {
    id: `switch.${plan.code}`,
    group: words('setup.switches'),
    subject: plan.name,
    expected: words('setup.switched_on'),
  };
}

function switchLine(plan: Plan, problem: Problem | undefined, context: StepContext): SetupLine {
  const common = parts(plan, context);
  if (problem === undefined) return line({ ...common, state: 'right' });
  if (isAbsent(problem)) {
    return line({ ...common, state: 'missing', remark: remark(`okdesk.off_${plan.code}`) });
  }
  if (problem.code === 'okdesk.forbidden') {
    return manualLine(context.ticks, { ...common, remark: remark('setup.switch_unclear') });
  }
  return line({ ...common, state: 'unknown' });
}

function isAbsent(problem: Problem): boolean {
  return problem.code === 'okdesk.method_absent' || problem.status === 404;
}

function isOfTheWay(problem: Problem): boolean {
  return !isAbsent(problem) && problem.code !== 'okdesk.forbidden';
}
