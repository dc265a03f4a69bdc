import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { StepFoot } from './step-foot.tsx';
import { StepHead } from './step-head.tsx';
import { StepProblem } from './step-problem.tsx';
import { StepBody } from './steps/step-body.tsx';
import { wizardTexts } from './texts.ts';
import { useRecheckAfterWork } from './use-recheck-after-work.ts';
import { type StepStanding, useStepReport, useTicks } from './use-report.ts';
import type { ConfiguredExchange } from './use-settings.ts';
import type { Steps } from './use-steps.ts';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `2px ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL} 2px`,
    containerType: 'inline-size',
    // A flex column squeezes cards and tables that scroll inside; the page scrolls instead.
    '> *': { flexShrink: 0 },
  },
});

interface Properties {
  readonly configured: ConfiguredExchange;
  readonly steps: Steps;
  readonly standings: readonly StepStanding[];
}

/** The open step: what to do and where, its content, and below it how far it is and the ways on. */
export function StepPage({ configured, steps, standings }: Properties) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const { current: step, goTo } = steps;
  const { id } = configured.settings;
  const answer = useStepReport(id, step);
  const onTick = useTicks(id, step);
  useRecheckAfterWork(id, answer.refetch);
  const report = answer.data;
  return (
    <>
      <article className={styles.page}>
        <StepHead step={step} page={report?.page ?? ''} />
        {answer.isError ? <FailureBox error={answer.error} /> : null}
        {report?.problem === undefined ? null : (
          <StepProblem step={step} problem={report.problem} goTo={goTo} />
        )}
        <StepBody
          step={step}
          configured={configured}
          report={report}
          standings={standings}
          onTick={onTick}
          goTo={goTo}
        />
        {answer.isLoading ? <Loading label={text('checking')} /> : null}
      </article>
      <StepFoot
        steps={steps}
        report={report}
        checkedAt={answer.dataUpdatedAt}
        checking={answer.isFetching}
        recheck={answer.refetch}
      />
    </>
  );
}
