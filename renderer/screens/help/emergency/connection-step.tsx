import { Button, Spinner, Text } from '@fluentui/react-components';
import type { CheckReport } from '../../../../shared/check-answer.ts';
import { usePosition } from '../../../place.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { emergencyTexts } from './texts.ts';

interface Properties {
  readonly reports: readonly CheckReport[] | undefined;
  readonly asking: boolean;
  check(): void;
}

/** «Проверить соединение» with the manual's advice for each of its three answers. */
export function ConnectionStep({ reports, asking, check }: Properties) {
  const text = useTexts(emergencyTexts);
  const { go } = usePosition();
  return (
    <>
      <Text>{text('connectionAsk')}</Text>
      {asking ? <Spinner size="tiny" label={text('connectionRunning')} /> : null}
      {asking ? null : reports?.map((report) => <Verdict key={report.side} report={report} />)}
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        <Button
          appearance={reports === undefined ? 'primary' : 'secondary'}
          disabled={asking}
          onClick={check}
        >
          {text(reports === undefined ? 'connectionCheck' : 'again')}
        </Button>
        {reports?.every((report) => report.good) === false ? (
          <>
            <Button onClick={() => go({ screen: 'check' })}>{text('details')}</Button>
            <Button onClick={() => go({ screen: 'settings' })}>{text('settings')}</Button>
          </>
        ) : null}
      </div>
    </>
  );
}

function Verdict({ report }: { readonly report: CheckReport }) {
  const text = useTexts(emergencyTexts);
  const { what } = useMessages()(report.verdict);
  const advice = adviceFor(report.verdict);
  const problem = report.answers.find((answer) => answer.state === 'bad')?.problem;
  return (
    <div>
      <Text weight="semibold">{`${text(report.side)}: ${what}. `}</Text>
      {advice === undefined ? null : <Text>{text(advice)}</Text>}
      {problem === undefined ? null : <ProblemBox problem={problem} announce={false} />}
    </div>
  );
}

function adviceFor(verdict: CheckReport['verdict']) {
  if (verdict === 'okdesk.verdict_unreachable') return 'verdictUnreachable' as const;
  return verdict === 'okdesk.verdict_wrong' ? ('verdictWrong' as const) : undefined;
}
