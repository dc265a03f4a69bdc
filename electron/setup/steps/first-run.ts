import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { RunReport } from '../../../shared/run-report.ts';
import { line, remark, report } from '../lines.ts';
import type { CheckStep, StepContext } from './step.ts';

/** Runs in which the first one is looked for. */
const lastRuns = 100;

/** (j) The plan of the first run was looked at, and the run went to its end in every direction that is used. */
export const checkFirstRun: CheckStep = async (context) => {
  const { settings } = context;
  return report('firstRun', [
    planLine(context),
    runLine(context, 'export'),
    ...(settings.import.enabled ? [runLine(context, 'import')] : []),
  ]);
};

function planLine({ state, words }: StepContext): SetupLine {
  const common = {
    id: 'firstRun.plan',
    group: words('setup.first_run'),
    subject: words('setup.plan'),
  };
  // First fill and matching stand among the trial runs, too, but count nothing.
  const plan = state.runs
    .list(lastRuns)
    .find(({ trial, report: done }) => trial && done !== undefined && Object.keys(done.kinds).length > 0);
  if (plan?.report !== undefined) {
    return line({ ...common, state: 'right', remark: remark('setup.plan_numbers', numbersOf(plan.report)) });
  }
  // Who has run already knows what a plan would have said.
  return state.runs.lastComplete('export') === undefined
    ? line({ ...common, state: 'missing', remark: remark('setup.plan_how') })
    : line({ ...common, state: 'right' });
}

function runLine({ state, words }: StepContext, direction: Direction): SetupLine {
  const common = {
    id: `firstRun.${direction}`,
    group: words('setup.first_run'),
    subject: words(`setup.run_${direction}`),
  };
  const complete = state.runs.lastComplete(direction);
  if (complete?.report !== undefined) {
    return line({
      ...common,
      state: 'right',
      found: complete.startedAt,
      remark: remark('setup.run_numbers', numbersOf(complete.report)),
    });
  }
  const last = state.runs.list(lastRuns).find((run) => run.direction === direction && !run.trial);
  if (last?.report === undefined) {
    return line({ ...common, state: 'missing', remark: remark('setup.run_how') });
  }
  return line({
    ...common,
    state: 'different',
    found: last.startedAt,
    remark: remark('setup.run_incomplete', numbersOf(last.report)),
  });
}

function numbersOf({ kinds }: RunReport) {
  const counts = Object.values(kinds);
  const sum = (name: 'created' | 'changed' | 'unchanged' | 'failed' | 'parked') =>
    counts.reduce((total, count) => total + count[name], 0);
  return {
    created: sum('created'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    failed: sum('failed'),
    parked: sum('parked'),
  };
}
