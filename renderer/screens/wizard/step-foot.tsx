import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular, ArrowSyncRegular } from '@fluentui/react-icons';
import type { SetupReport } from '../../../shared/ipc/wizard.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { stepProgress } from './step-state.ts';
import { stepTexts, wizardTexts } from './texts.ts';
import type { Steps } from './use-steps.ts';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  middle: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0 },
  steady: { flexShrink: 0, whiteSpace: 'nowrap', '@media (max-width: 1000px)': { minWidth: 'auto' } },
  time: { '@media (max-width: 1000px)': { display: 'none' } },
  progress: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: '64px' },
});

interface Properties {
  readonly steps: Steps;
  readonly report: SetupReport | undefined;
  /** Moment of the last answer, milliseconds since 1970. */
  readonly checkedAt: number;
  readonly checking: boolean;
  readonly recheck: () => unknown;
}

/** Back, «Проверить ещё раз» with how far the step is, next. */
export function StepFoot({ steps, report, checkedAt, checking, recheck }: Properties) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const name = useTexts(stepTexts);
  const { previous, next, goTo } = steps;
  return (
    <footer className={styles.foot}>
      <Button
        icon={<ArrowLeftRegular aria-hidden />}
        className={styles.steady}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && goTo(previous)}
      >
        {text('back')}
      </Button>
      <div className={styles.middle}>
        <Button
          icon={<ArrowSyncRegular aria-hidden />}
          className={styles.steady}
          disabledFocusable={checking}
          onClick={() => void recheck()}
        >
          {text(checking ? 'checkingShort' : 'recheck')}
        </Button>
        {report === undefined ? null : <Progress report={report} checkedAt={checkedAt} />}
      </div>
      <Button
        appearance="primary"
        icon={<ArrowRightRegular aria-hidden />}
        iconPosition="after"
        disabled={next === undefined}
        title={next === undefined ? undefined : name(next)}
        onClick={() => next !== undefined && goTo(next)}
      >
        {text('next')}
      </Button>
    </footer>
  );
}

function Progress({ report, checkedAt }: { readonly report: SetupReport; readonly checkedAt: number }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const language = useLanguage();
  const { done, total } = stepProgress(report);
  if (total === 0) return null;
  const words = report.green ? text('allDone') : text('progress', { done, total });
  const time = new Date(checkedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className={styles.progress} role="status">
      <Text size={200} wrap={false}>
        {words}
        <span className={styles.time}>{text('checkedAt', { time })}</span>
      </Text>
      <ProgressBar
        value={done}
        max={total}
        thickness="large"
        aria-label={words}
        color={report.green ? 'success' : 'brand'}
      />
    </div>
  );
}
