import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { WizardStep } from '../../../../shared/ipc/wizard.ts';
import { type Direction, directionSchema } from '../../../../shared/kinds.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { directionTexts } from '../../../ui/words.ts';
import { Heading } from '../heading.tsx';
import { useExchangeView, WorkProgress } from '../work-progress.tsx';
import { PlanCauses } from './plan-causes-list.tsx';
import { PlanTable } from './plan-table.tsx';
import { firstRunTexts } from './texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A plan is made when the person asks for it, and kept until they ask again. */
function usePlan(exchangeId: ExchangeId, direction: Direction) {
  return useAnswer(['exchange', 'plan', { exchangeId, direction, verify: false }], bridge.exchange.plan, {
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly goTo: (step: WizardStep) => void;
}

/** What the first exchange would do: numbers by kind, and what it would hold back, grouped by cause. */
export function FirstPlan({ exchangeId, goTo }: Properties) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const plans = {
    export: usePlan(exchangeId, 'export'),
    import: usePlan(exchangeId, 'import'),
  };
  const view = useExchangeView(exchangeId);
  const work = view?.work;
  const busy = work !== undefined || plans.export.isFetching || plans.import.isFetching;
  const make = async () => {
    await plans.export.refetch();
    await plans.import.refetch();
  };
  const made = plans.export.data !== undefined || plans.import.data !== undefined;
  return (
    <section className={styles.place} aria-label={text('planTitle')}>
      <Heading>{text('planTitle')}</Heading>
      <Text className={styles.quiet}>{text('planHint')}</Text>
      <div>
        <Button disabledFocusable={busy} onClick={make}>
          {text(made ? 'makePlanAgain' : 'makePlan')}
        </Button>
      </div>
      <WorkProgress exchangeId={exchangeId} works={['plan']} />
      {made ? <Undecided count={view?.queue.undecided ?? 0} goTo={goTo} /> : null}
      {directionSchema.options.map((direction) => (
        <DirectionPlan key={direction} direction={direction} answer={plans[direction]} />
      ))}
    </section>
  );
}

/** Records that the plan leaves out, because their match waits for an answer. */
function Undecided({ count, goTo }: { readonly count: number } & Pick<Properties, 'goTo'>) {
  const text = useTexts(firstRunTexts);
  if (count === 0) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{text('undecided', { count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo('matching')}>
          {text('toMatching')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface DirectionProperties {
  readonly direction: Direction;
  readonly answer: ReturnType<typeof usePlan>;
}

function DirectionPlan({ direction, answer }: DirectionProperties) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const directions = useTexts(directionTexts);
  const { data } = answer;
  if (answer.isError) return <FailureBox error={answer.error} />;
  if (data === undefined) return null;
  const title = directions(`${direction}Full`);
  return (
    <section className={styles.place} aria-label={title}>
      <Heading level={4}>{title}</Heading>
      {data.problem === undefined ? null : <ProblemBox problem={data.problem} />}
      <PlanTable label={title} report={data.report} />
      <PlanCauses planned={data.planned} />
      {data.total > data.planned.length ? (
        <Text size={200} className={styles.quiet}>
          {text('cutShort', { shown: data.planned.length, total: data.total })}
        </Text>
      ) : null}
    </section>
  );
}
