import type { SetupLine } from '../../../shared/ipc/wizard.ts';
import { issueAttributePlan } from '../../../shared/setup/attributes.ts';
import { catalogEntries } from '../attributes/catalog-entries.ts';
import { compareAttribute } from '../attributes/compare-attribute.ts';
import { seeAttributes } from '../attributes/see-attributes.ts';
import { uniqueNames, valueDrift } from '../attributes/value-drift.ts';
import { line, remark, report } from '../lines.ts';
import { settingsPage } from '../pages.ts';
import type { CheckStep, StepContext } from './step.ts';

/** (c) The issue attribute «Тип работ» with its five values, and the business directions of 1C that they become. */
export const checkIssueAttribute: CheckStep = async (context) => {
  const { settings, sides, ticks, words, now } = context;
  const page = settingsPage(settings.okdesk.url, 'issueAttribute');
  const okdesk = sides.okdesk();
  const { seen, problem } = okdesk.ok
    ? await seeAttributes(okdesk.value, 'issues', now())
    : { seen: { source: 'nothing' } as const, problem: okdesk.error };
  const code = settings.okdesk.attributes[issueAttributePlan.setting];
  const lines = compareAttribute({
    plan: issueAttributePlan,
    code,
    values: issueAttributePlan.values,
    doubles: [],
    seen,
    ticks,
    words,
  });
  const directions = code === '' ? [] : await directionsLine(context);
  return report('issueAttribute', [...lines, ...directions], { page, problem });
};

/**
 * Whether 1C has a business direction for every value. Silent where 1C cannot be asked: it has a step of its own, and the
 * exchange works without.
 */
async function directionsLine({ sides, words }: StepContext): Promise<readonly SetupLine[]> {
  const onec = sides.onec();
  if (!onec.ok) return [];
  const entries = await catalogEntries(onec.value, 'businessDirection');
  if (!entries.ok) return [];
  const { values } = issueAttributePlan;
  const drift = valueDrift(values, uniqueNames(entries.value).names);
  const common = {
    id: 'attribute.directions',
    group: words('setup.directions'),
    subject: words('setup.directions'),
    optional: true,
    expected: values.join('\n'),
    found: values.filter((value) => !drift.missing.includes(value)).join('\n'),
  };
  if (drift.missing.length === 0) return [line({ ...common, state: 'right' })];
  const names = drift.missing.join(', ');
  return [line({ ...common, state: 'different', remark: remark('setup.directions_missing', { names }) })];
}
