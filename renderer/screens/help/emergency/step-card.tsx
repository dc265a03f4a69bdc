import { Badge, Card, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ChevronRightFilled,
  CircleRegular,
  ErrorCircleFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import type { StepState } from './decide.ts';
import { emergencyTexts } from './texts.ts';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  next: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  icon: { fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

const looks = {
  next: { Icon: ChevronRightFilled, style: 'now', badge: 'brand' },
  good: { Icon: CheckmarkCircleFilled, style: 'good', badge: 'success' },
  bad: { Icon: ErrorCircleFilled, style: 'bad', badge: 'danger' },
  later: { Icon: CircleRegular, style: 'later', badge: 'subtle' },
} as const;

interface Properties {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  readonly children: ReactNode;
}

/** One step of the decision tree; a step whose turn has not come shows only its title. */
export function StepCard({ number, title, state, children }: Properties) {
  const styles = useStyles();
  const text = useTexts(emergencyTexts);
  const { Icon, style, badge } = looks[state];
  return (
    <li>
      <Card
        className={mergeClasses(styles.card, state === 'next' && styles.next)}
        aria-current={state === 'next' ? 'step' : undefined}
      >
        <div className={styles.head}>
          <Icon className={mergeClasses(styles.icon, styles[style])} aria-hidden />
          <Text as="h3" weight="semibold" size={400} style={{ margin: 0 }}>
            {`${number}. ${title}`}
          </Text>
          <Badge appearance="tint" color={badge}>
            {text(state)}
          </Badge>
        </div>
        {state === 'later' ? null : <div className={styles.body}>{children}</div>}
      </Card>
    </li>
  );
}
