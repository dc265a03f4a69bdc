import {
  Badge,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../../texts/texts.ts';
import { Screen } from '../../ui/screen.tsx';
import { StepPage } from './step-page.tsx';
import { Stepper } from './stepper.tsx';
import { wizardTexts } from './texts.ts';
import { type StepStanding, useStandings } from './use-report.ts';
import type { ConfiguredExchange } from './use-settings.ts';
import { useSteps } from './use-steps.ts';

const useStyles = makeStyles({
  columns: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '208px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    '@media (max-width: 1000px)': {
      gridTemplateColumns: '164px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalS,
    },
  },
  side: { overflowY: 'auto', minHeight: 0, paddingRight: tokens.spacingHorizontalXS },
  main: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  overall: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { width: '120px' },
});

/** The wizard itself: steps on the left, the open one on the right, the ways on below it. */
export function Frame({ configured }: { readonly configured: ConfiguredExchange }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const { settings } = configured;
  const steps = useSteps(settings);
  const standings = useStandings(settings.id, steps.visited);
  return (
    <Screen title={text('title')} fixed actions={<Overall standings={standings} />}>
      {settings.setup.finishedAt === '' ? null : (
        <MessageBar intent="success">
          <MessageBarBody>{text('finished')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns}>
        <div className={styles.side}>
          <Stepper standings={standings} current={steps.current} onChoose={steps.goTo} />
        </div>
        <div className={styles.main}>
          <StepPage key={steps.current} configured={configured} steps={steps} standings={standings} />
        </div>
      </div>
    </Screen>
  );
}

/** How many of the ten steps are green. */
function Overall({ standings }: { readonly standings: readonly StepStanding[] }) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const done = standings.filter(({ state }) => state === 'green').length;
  const words = text('overall', { done, total: standings.length });
  if (done === standings.length) return <Badge color="success">{words}</Badge>;
  return (
    <div className={styles.overall}>
      <Text>{words}</Text>
      <ProgressBar className={styles.bar} value={done} max={standings.length} aria-label={words} />
    </div>
  );
}
