import type { ExchangeSettings } from '../../shared/settings.ts';
import { issueAttributePlan, listType, timeEntryAttributePlans } from '../../shared/setup/attributes.ts';
import { statusPlans } from '../../shared/setup/statuses.ts';
import { compareAttribute } from './attributes/compare-attribute.ts';
import { compareStatuses } from './statuses/compare-statuses.ts';
import { createLine } from './steps/api-key.ts';

/** Names of all lines that only a person can tick off, for an account in which everything is as it should be. */
export function manualLines({ okdesk }: Pick<ExchangeSettings, 'okdesk'>): readonly string[] {
  const ticks: ReadonlySet<string> = new Set();
  const words = (code: string) => code;
  const statuses = compareStatuses({
    plans: statusPlans,
    present: statusPlans.map(({ code, name, colour }) => ({ code, name, color: colour })),
    ticks,
    words,
  });
  const attributes = [issueAttributePlan, ...timeEntryAttributePlans].flatMap((plan) => {
    const code = okdesk.attributes[plan.setting];
    const whole = { code, name: plan.name, field_type: listType.code, required: true, values: ['–'] };
    const seen = { source: 'schema', attributes: [whole] } as const;
    return compareAttribute({ plan, code, values: ['–'], doubles: [], seen, ticks, words });
  });
  return [...statuses, ...attributes, createLine(ticks, words)]
    .filter(({ state }) => state === 'manual')
    .map(({ id }) => id);
}
