import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  type FluentIcon,
  PlugDisconnectedRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { WizardStep } from '../../../shared/ipc/wizard.ts';
import { useTexts } from '../../texts/texts.ts';
import type { StepState } from './step-state.ts';
import { stepTexts, wizardTexts } from './texts.ts';
import type { StepStanding } from './use-report.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  icon: { fontSize: '18px', paddingTop: '1px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  state: {
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 1000px)': { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  },
  name: { '@media (max-width: 1000px)': { fontSize: tokens.fontSizeBase200 } },
  green: { color: tokens.colorStatusSuccessForeground1 },
  work: { color: tokens.colorStatusWarningForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  new: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<StepState, FluentIcon>> = {
  green: CheckmarkCircleFilled,
  work: WarningFilled,
  unknown: PlugDisconnectedRegular,
  new: CircleRegular,
};
const words = {
  green: 'stateGreen',
  work: 'stateWork',
  unknown: 'stateUnknown',
  new: 'stateNew',
} as const;

interface Properties {
  readonly standings: readonly StepStanding[];
  readonly current: WizardStep;
  readonly onChoose: (step: WizardStep) => void;
}

/** The ten steps with the state of each; every one can be opened at any time. */
export function Stepper({ standings, current, onChoose }: Properties) {
  const styles = useStyles();
  const text = useTexts(wizardTexts);
  const name = useTexts(stepTexts);
  return (
    <nav aria-label={text('steps')}>
      <ol className={styles.list}>
        {standings.map(({ step, state, checking }, index) => {
          const Icon = checking ? ArrowSyncRegular : icons[state];
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, step === current && styles.current)}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onChoose(step)}
              >
                <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
                <span className={styles.words}>
                  <Text className={styles.name} weight={step === current ? 'semibold' : 'regular'}>
                    {`${index + 1}. ${name(step)}`}
                  </Text>
                  <Text size={200} className={styles.state}>
                    {text(checking ? 'stateChecking' : words[state])}
                  </Text>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
