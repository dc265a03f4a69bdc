import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../../shared/check-answer.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { useFormat } from '../../ui/format.ts';
import { AnswerRow } from './answer-row.tsx';
import { AnswerCounts, stateOrder } from './answer-state.tsx';
import { checkTexts } from './texts.ts';
import type { SideCheck } from './use-side.ts';
import { verdictHint } from './verdict-hint.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  icon: { fontSize: '32px', lineHeight: 1, flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  answers: { listStyle: 'none', margin: 0, padding: 0 },
});

/** One side of the exchange: the verdict in a sentence, then every question, what must be mended first. */
export function SideCard({ check, tools }: { readonly check: SideCheck; readonly tools: ReactNode }) {
  const styles = useStyles();
  const text = useTexts(checkTexts);
  const format = useFormat();
  const { side, report, checking, checkedAt, error, repeat } = check;
  return (
    <section className={styles.card} aria-label={text(side)} aria-busy={checking}>
      <div className={styles.head}>
        <Subtitle1 as="h2" className={styles.heading}>
          {text(side)}
        </Subtitle1>
        <div className={styles.counts}>
          {checking ? <Spinner size="tiny" label={text('checking')} /> : null}
          {checking || checkedAt === undefined ? null : (
            <Text size={200} className={styles.quiet}>
              {text('checkedAt', { moment: format.exactMoment(checkedAt) })}
            </Text>
          )}
          <Button
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={checking}
            onClick={repeat}
            aria-label={`${text('again')}: ${text(side)}`}
          >
            {text('again')}
          </Button>
        </div>
      </div>
      {error === undefined ? null : <FailureBox error={error} retry={repeat} />}
      {report === undefined ? null : (
        <>
          <Verdict report={report} />
          <div className={styles.counts}>
            <AnswerCounts answers={report.answers} />
            {report.good ? null : tools}
          </div>
          <ul className={styles.answers} aria-label={text('answers', { side: text(side) })}>
            {report.answers
              .toSorted((one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state))
              .map((answer) => (
                <AnswerRow key={`${answer.question} ${answer.answer}`} answer={answer} />
              ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Verdict({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const text = useTexts(checkTexts);
  const say = useMessages();
  const Icon = report.good ? CheckmarkCircleFilled : ErrorCircleFilled;
  const { what, remedy } = say(report.verdict);
  return (
    <div className={styles.verdict} role="status">
      <Icon className={mergeClasses(styles.icon, report.good ? styles.good : styles.bad)} aria-hidden />
      <div className={styles.words}>
        <Text size={500} weight="semibold">
          {what}
        </Text>
        <Text>{remedy ?? text(verdictHint(report))}</Text>
      </div>
    </div>
  );
}
