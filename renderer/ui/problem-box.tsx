import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Problem } from '../../shared/problem.ts';
import { useLanguage, useMessages, useTexts } from '../texts/texts.ts';
import { CopyButton } from './copy-button.tsx';
import { Details } from './details.tsx';
import { problemForSupport } from './problem-text.ts';
import { uiTexts } from './texts.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bad: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  waiting: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  icon: { fontSize: '20px', lineHeight: 1 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  waitingIcon: { color: tokens.colorStatusWarningForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  line: { overflowWrap: 'anywhere' },
});

interface Properties {
  readonly problem: Problem;
  /** Buttons that help, beside «Скопировать для поддержки». */
  readonly actions?: ReactNode;
  /** Spoken at once by a screen reader; for what appears in answer to a button. Default: yes. */
  readonly announce?: boolean;
}

/** A failure in words of the person's trade: what happened, why, what to do; the technical rest is folded. */
export function ProblemBox({ problem, actions, announce = true }: Properties) {
  const styles = useStyles();
  const text = useTexts(uiTexts);
  const language = useLanguage();
  const { what, why, remedy } = useMessages()(problem.code, problem.parameters);
  const waits = problem.disposition === 'waiting';
  const Icon = waits ? WarningFilled : ErrorCircleFilled;
  return (
    <div
      className={mergeClasses(styles.box, waits ? styles.waiting : styles.bad)}
      {...(announce ? { role: 'alert' } : {})}
    >
      <Icon className={mergeClasses(styles.icon, waits ? styles.waitingIcon : styles.badIcon)} aria-hidden />
      <div className={styles.words}>
        <Text weight="semibold" className={styles.line}>
          {what}
        </Text>
        {why === undefined || why === '' ? null : <Text className={styles.line}>{why}</Text>}
        {remedy === undefined || remedy === '' ? null : (
          <Text className={styles.line}>
            <Text weight="semibold">{`${text('remedy')}: `}</Text>
            {remedy}
          </Text>
        )}
        <div className={styles.actions}>
          {actions}
          <CopyButton text={problemForSupport(problem, language)} label={text('copyForSupport')} />
        </div>
        <Details
          rows={[
            [text('operation'), problem.operation],
            [text('status'), problem.status?.toString()],
            [text('code'), problem.code],
            [text('request'), problem.request],
            [text('answer'), problem.answer],
          ]}
        />
      </div>
    </div>
  );
}
