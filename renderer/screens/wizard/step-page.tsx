import { Button, makeStyles, ProgressBar, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular, OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { type SetupReport, type WizardStep, wizardSteps } from '../../../shared/ipc/wizard.ts';
import { bridge } from '../../bridge.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { stepProgress } from './step-state.ts';
import { StepBody } from './steps/step-body.tsx';
import { stepTexts, wizardTexts } from './texts.ts';
import { useRecheckAfterWork } from './use-recheck-after-work.ts';
import { type StepStanding, useStepReport, useTicks } from './use-report.ts';
import type { ConfiguredExchange } from './use-settings.ts';

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
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { width: '140px' },
  text: { maxWidth: '760px' },
});

interface Properties {
  readonly configured: ConfiguredExchange;
  readonly step: WizardStep;
  readonly standings: readonly StepStanding[];
  readonly goTo: (step: WizardStep) => void;
}

/** One step: what to do and where, how far it is by the live sides' own word, and the step's content. */
export function StepPage({ configured, step, standings, goTo }: Properties) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const { id } = configured.settings;
  const answer = useStepReport(id, step);
  const onTick = useTicks(id, step);
  useRecheckAfterWork(id, answer.refetch);
  const report = answer.data;
  return (
    <article className={styles.page}>
      <Head step={step} />
      <div className={styles.tools}>
        <PageLink step={step} page={report?.page ?? ''} />
        <Button
          size="small"
          icon={<ArrowSyncRegular aria-hidden />}
          disabledFocusable={answer.isFetching}
          onClick={() => void answer.refetch()}
        >
          {text(answer.isFetching ? 'checkingShort' : 'recheck')}
        </Button>
        {report === undefined ? null : <Progress report={report} checkedAt={answer.dataUpdatedAt} />}
      </div>
      {answer.isError ? <FailureBox error={answer.error} /> : null}
      {report?.problem === undefined ? null : <ProblemBox problem={report.problem} announce={false} />}
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
  );
}

/** Number, name and task of the step. Its heading takes the focus, so that the keyboard goes on from here. */
function Head({ step }: { readonly step: WizardStep }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const words = useTexts(stepTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = wizardSteps.indexOf(step) + 1;
  return (
    <header className={styles.head}>
      <Text size={200} className={styles.quiet}>
        {text('stepOf', { number, total: wizardSteps.length })}
      </Text>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words(step)}
      </h2>
      <Text className={styles.text}>{words(`${step}Lead`)}</Text>
    </header>
  );
}

/** Where in ОкДеск the step is done, and the way there. */
function PageLink({ step, page }: { readonly step: WizardStep; readonly page: string }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const words = useTexts(stepTexts);
  const place = stepPaths[step];
  if (place === undefined) return null;
  return (
    <>
      <Text className={styles.quiet}>{text('where', { path: words(place) })}</Text>
      {page === '' ? null : (
        <Button
          size="small"
          icon={<OpenRegular aria-hidden />}
          onClick={() => void bridge.application.openLink({ url: page })}
        >
          {text('openPage')}
        </Button>
      )}
    </>
  );
}

const stepPaths: Partial<Readonly<Record<WizardStep, SettingsPath>>> = {
  switches: 'switchesPath',
  statuses: 'statusesPath',
  issueAttribute: 'issueAttributePath',
  timeEntryAttributes: 'timeEntryAttributesPath',
  apiKey: 'apiKeyPath',
};
type SettingsPath =
  | 'switchesPath'
  | 'statusesPath'
  | 'issueAttributePath'
  | 'timeEntryAttributesPath'
  | 'apiKeyPath';

function Progress({ report, checkedAt }: { readonly report: SetupReport; readonly checkedAt: number }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const language = useLanguage();
  const { done, total } = stepProgress(report);
  if (total === 0) return null;
  const words = report.green ? text('allDone') : text('progress', { done, total });
  const time = new Date(checkedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className={styles.tools} role="status">
      <ProgressBar
        className={styles.bar}
        value={done}
        max={total}
        aria-label={words}
        color={report.green ? 'success' : 'brand'}
      />
      <Text weight="semibold">{words}</Text>
      <Text size={200} className={styles.quiet}>
        {text('checkedAt', { time })}
      </Text>
    </div>
  );
}
