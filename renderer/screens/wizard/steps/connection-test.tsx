import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { CheckAnswer, CheckReport } from '../../../../shared/check-answer.ts';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { LineState } from '../lines/line-state.tsx';
import { stepWords } from './texts.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM },
  answers: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  /** Address of the account; empty: not known yet. */
  readonly site: string;
}

/** «Переход на сайт» and «Проверить соединение» with the seed's three answers, word for word, and what lies behind the answer. */
export function ConnectionTest({ exchangeId, site }: Properties) {
  const styles = useStyles();
  const text = useTexts(stepWords);
  const check = useAction(bridge.check.run);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={check.isPending}
          onClick={() => check.mutate({ exchangeId, sides: ['okdesk'] })}
        >
          {text(check.isPending ? 'checkingConnection' : 'check')}
        </Button>
        {site === '' ? null : (
          <Button
            icon={<OpenRegular aria-hidden />}
            onClick={() => void bridge.application.openLink({ url: site })}
          >
            {text('site')}
          </Button>
        )}
      </div>
      <div role="status">
        {check.data?.reports.map((report) => (
          <Verdict key={report.side} report={report} />
        ))}
      </div>
      {check.isError ? <FailureBox error={check.error} /> : null}
    </>
  );
}

function Verdict({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const text = useTexts(stepWords);
  const words = useMessages();
  return (
    <>
      <MessageBar intent={report.good ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>{words(report.verdict).what}</MessageBarBody>
      </MessageBar>
      <details>
        <summary className={styles.summary}>{text('checkDetails', { count: report.answers.length })}</summary>
        <ul className={styles.answers}>
          {report.answers.map((answer) => (
            <li key={answer.question}>
              <Text weight="semibold">{words(answer.question, answer.parameters).what} </Text>
              <LineState state={lineStates[answer.state]} iconOnly />
              <Text> {words(answer.answer, answer.parameters).what}</Text>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const lineStates: Readonly<Record<CheckAnswer['state'], 'right' | 'different' | 'missing' | 'unknown'>> = {
  good: 'right',
  warning: 'different',
  bad: 'missing',
  unknown: 'unknown',
};
