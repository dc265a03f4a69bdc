import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CheckAnswer } from '../../../shared/check-answer.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { Advice } from '../../ui/advice.tsx';
import { Details } from '../../ui/details.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { AnswerState } from './answer-state.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '152px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  /** What is in order takes one line: question and answer side by side. */
  brief: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  answer: { color: tokens.colorNeutralForeground2 },
});

/** One question with its answer; what is not good also says why, what to do, and what the other side answered. */
export function AnswerRow({ answer }: { readonly answer: CheckAnswer }) {
  const styles = useStyles();
  const text = useTexts(uiTexts);
  const say = useMessages();
  const { state, problem, parameters } = answer;
  const own = say(answer.answer, parameters);
  const cause =
    problem === undefined || problem.code === answer.answer
      ? undefined
      : say(problem.code, problem.parameters);
  return (
    <li className={styles.row}>
      <AnswerState state={state} />
      <div className={mergeClasses(styles.words, state === 'good' && styles.brief)}>
        <Text weight="semibold">{say(answer.question, parameters).what}</Text>
        <Text className={styles.answer}>{own.what}</Text>
        {state === 'good' ? null : <Advice message={own} />}
        {cause === undefined || state === 'good' ? null : (
          <>
            <Text>{cause.what}</Text>
            <Advice message={cause} />
          </>
        )}
        {problem === undefined ? null : (
          <Details
            rows={[
              [text('operation'), problem.operation],
              [text('status'), problem.status?.toString()],
              [text('code'), problem.code],
              [text('request'), problem.request],
              [text('answer'), problem.answer],
            ]}
          />
        )}
      </div>
    </li>
  );
}
