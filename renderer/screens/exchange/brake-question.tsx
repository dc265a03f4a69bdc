import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { bridge, useAction } from '../../bridge.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  words: { display: 'block', paddingTop: tokens.spacingVerticalXS },
  bar: { flexShrink: 0 },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly question: Problem;
  readonly showPlan: () => void;
}

/** The mass-change brake asks a person; nothing is sent until the answer is yes. «Нет» puts the question aside. */
export function BrakeQuestion({ exchangeId, question, showPlan }: Properties) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const { what, why } = useMessages()(question.code, question.parameters);
  const run = useAction(bridge.exchange.run);
  const [aside, setAside] = useState(false);
  if (aside) {
    return (
      <MessageBar intent="warning" className={styles.bar}>
        <MessageBarBody>{text('brakeAgain')}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => setAside(false)}>
            {text('brakeShow')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{text('brakeTitle')}</MessageBarTitle>
          <span className={styles.words}>{what}</span>
          <span className={styles.words}>{why}</span>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={showPlan}>
            {text('brakePlan')}
          </Button>
          <Button
            size="small"
            disabled={run.isPending}
            onClick={() => run.mutate({ exchangeId, directions: ['export'], brakeApproved: true })}
          >
            {text('brakeYes')}
          </Button>
          <Button size="small" appearance="primary" onClick={() => setAside(true)}>
            {text('brakeNo')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {run.error === null ? null : <FailureBox error={run.error} />}
    </>
  );
}
