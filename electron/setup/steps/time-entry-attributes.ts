import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { timeEntryAttributePlans } from '../../../shared/setup/attributes.ts';
import { catalogEntries } from '../attributes/catalog-entries.ts';
import { compareAttribute } from '../attributes/compare-attribute.ts';
import { seeAttributes } from '../attributes/see-attributes.ts';
import { uniqueNames } from '../attributes/value-drift.ts';
import { report } from '../lines.ts';
import { settingsPage } from '../pages.ts';
import type { CheckStep, StepContext } from './step.ts';

type Catalog = (typeof timeEntryAttributePlans)[number]['catalog'];
type Names = ReturnType<typeof uniqueNames>;

/** (d) Time entry attributes, whose values are the names of two 1C catalogs. */
export const checkTimeEntryAttributes: CheckStep = async (context) => {
  const { settings, sides, ticks, words, now } = context;
  const page = settingsPage(settings.okdesk.url, 'timeEntryAttributes');
  const okdesk = sides.okdesk();
  const { seen, problem } = okdesk.ok
    ? await seeAttributes(okdesk.value, 'timeEntries', now())
    : { seen: { source: 'nothing' } as const, problem: okdesk.error };
  const names = await readNames(context);
  const lines = timeEntryAttributePlans.flatMap((plan) => {
    const { names: values, doubles = [] } = names.ok
      ? names.value[plan.catalog]
      : { names: undefined, doubles: [] };
    const code = settings.okdesk.attributes[plan.setting];
    return compareAttribute({ plan, code, values, doubles, seen, ticks, words });
  });
  return report('timeEntryAttributes', lines, {
    page,
    problem: problem ?? (names.ok ? undefined : names.error),
  });
};

async function readNames({ sides }: StepContext): Promise<Result<Readonly<Record<Catalog, Names>>, Problem>> {
  const onec = sides.onec();
  if (!onec.ok) return failed(onec.error);
  // One after the other: each parallel session takes a licence of 1C.
  const workplaces = await catalogEntries(onec.value, 'workplace');
  if (!workplaces.ok) return workplaces;
  const workKinds = await catalogEntries(onec.value, 'workKind');
  if (!workKinds.ok) return workKinds;
  return success({ workplace: uniqueNames(workplaces.value), workKind: uniqueNames(workKinds.value) });
}
