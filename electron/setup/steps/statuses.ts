import { statusPlans } from '../../../shared/setup/statuses.ts';
import { report } from '../lines.ts';
import { settingsPage } from '../pages.ts';
import { compareStatuses } from '../statuses/compare-statuses.ts';
import type { CheckStep } from './step.ts';

/** (b) Statuses of issues, every parameter a line. */
export const checkStatuses: CheckStep = async ({ settings, sides, ticks, words }) => {
  const page = settingsPage(settings.okdesk.url, 'statuses');
  const okdesk = sides.okdesk();
  const present = okdesk.ok ? await okdesk.value.dictionaries.statuses() : okdesk;
  const lines = compareStatuses({
    plans: statusPlans,
    present: present.ok ? present.value : undefined,
    ticks,
    words,
  });
  return report('statuses', lines, { page, problem: present.ok ? undefined : present.error });
};
