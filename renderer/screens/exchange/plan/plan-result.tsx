import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { PlannedChange } from '../../../../shared/planned-change.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { RunReport } from '../../../../shared/run-report.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { SectionTitle } from '../../../ui/section-title.tsx';
import { directionTexts, kindTexts } from '../../../ui/words.ts';
import { KindCountsTable } from '../history/kind-counts-table.tsx';
import { type PlanGroup, planGroups } from './plan-groups.ts';
import { PlanLines } from './plan-lines.tsx';
import { planTexts } from './texts.ts';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const colours = {
  refuse: 'danger',
  ask: 'warning',
  archive: 'severe',
  change: 'brand',
  create: 'success',
  park: 'informative',
  leave: 'subtle',
} as const satisfies Record<PlannedChange['action'], string>;

interface Properties {
  readonly plan: {
    readonly report: RunReport;
    readonly problem?: Problem | undefined;
    readonly planned: readonly PlannedChange[];
    readonly total: number;
  };
  readonly verify: boolean;
  /** Moment, ISO 8601. */
  readonly madeAt: string;
}

/** A plan: counters of everything, then its lines by action, kind and cause. */
export function PlanResult({ plan, verify, madeAt }: Properties) {
  const styles = useStyles();
  const text = useTexts(planTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const groups = planGroups(plan.planned);
  const way = direction(plan.report.direction === 'export' ? 'exportFull' : 'importFull');
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <SectionTitle>{text(verify ? 'verifyOf' : 'planOf', { direction: way })}</SectionTitle>
        <Text size={200} className={styles.quiet}>
          {text('madeAt', { moment: format.moment(madeAt) })}
        </Text>
      </div>
      {plan.problem === undefined ? null : <ProblemBox problem={plan.problem} />}
      <KindCountsTable report={plan.report} planned />
      {groups.length === 0 && plan.problem === undefined ? <Text>{text('empty')}</Text> : null}
      {plan.planned.length < plan.total ? (
        <Text size={200} className={styles.quiet}>
          {text('limited', { shown: plan.planned.length, total: plan.total })}
        </Text>
      ) : null}
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </Accordion>
    </div>
  );
}

function Group({ group }: { readonly group: PlanGroup }) {
  const styles = useStyles();
  const text = useTexts(planTexts);
  const kindWord = useTexts(kindTexts);
  const message = useMessages();
  const format = useFormat();
  const [first] = group.lines;
  const title = text('group', { action: text(`action_${group.action}`), kind: kindWord(group.kind) });
  const cause =
    group.code === undefined ? undefined : message(group.code, first.reason?.parameters ?? {}).what;
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader>
        <span className={styles.header}>
          <Badge appearance="tint" color={colours[group.action]}>
            {format.count(group.lines.length)}
          </Badge>
          {title}
          {cause === undefined ? null : <Text className={styles.quiet}>{cause}</Text>}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <PlanLines label={text('lines', { group: title })} lines={group.lines} />
      </AccordionPanel>
    </AccordionItem>
  );
}
