import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CheckmarkSquareRegular,
  DismissCircleFilled,
  type FluentIcon,
  QuestionCircleRegular,
  SquareHintRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { lineTexts } from './texts.ts';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Tone = 'good' | 'bad' | 'warning' | 'quiet';

/** Picture and tone of each state of a line. */
const looks: Readonly<Record<SetupLine['state'], { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  right: { icon: CheckmarkCircleFilled, tone: 'good' },
  ticked: { icon: CheckmarkSquareRegular, tone: 'good' },
  missing: { icon: DismissCircleFilled, tone: 'bad' },
  different: { icon: WarningFilled, tone: 'warning' },
  manual: { icon: SquareHintRegular, tone: 'quiet' },
  unknown: { icon: QuestionCircleRegular, tone: 'quiet' },
};

const sparedLook: { readonly icon: FluentIcon; readonly tone: Tone } = {
  icon: SubtractCircleRegular,
  tone: 'quiet',
};

interface Properties {
  readonly state: SetupLine['state'];
  /** What is missing is not necessary: no alarm. */
  readonly optional?: boolean;
  /** Only the picture is seen; the words are spoken and stand in the tip. */
  readonly iconOnly?: boolean;
}

/** How one line stands: picture, colour and words. */
export function LineState({ state, optional = false, iconOnly = false }: Properties) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const spared = optional && state === 'missing';
  const { icon: Icon, tone } = spared ? sparedLook : looks[state];
  const words = text(spared ? 'spared' : state);
  const className = mergeClasses(styles.state, styles[tone]);
  if (iconOnly)
    return (
      <span className={className} role="img" aria-label={words} title={words}>
        <Icon className={styles.icon} aria-hidden />
      </span>
    );
  return (
    <span className={className}>
      <Icon className={styles.icon} aria-hidden />
      {words}
    </span>
  );
}
