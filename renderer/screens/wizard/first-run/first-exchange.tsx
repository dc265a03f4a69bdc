import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { RunView } from '../../../../shared/ipc/views.ts';
import type { Direction } from '../../../../shared/kinds.ts';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { directionTexts, outcomeTexts } from '../../../ui/words.ts';
import { Heading } from '../heading.tsx';
import { useExchangeView, WorkProgress } from '../work-progress.tsx';
import { lastRuns, runTotals } from './run-totals.ts';
import { firstRunTexts } from './texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Export, then import, with progress, the brake's question, and what became of it. */
export function FirstExchange({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const view = useExchangeView(exchangeId);
  const history = useAnswer(['exchange', 'runs', { exchangeId, limit: 20 }], bridge.exchange.runs);
  const run = useAction(bridge.exchange.run, ['exchange']);
  const runs = lastRuns(history.data?.runs ?? []);
  const start = (brakeApproved: boolean) =>
    run.mutate({ exchangeId, directions: ['export', 'import'], brakeApproved });
  return (
    <section className={styles.place} aria-label={text('runTitle')}>
      <Heading>{text('runTitle')}</Heading>
      <Text className={styles.quiet}>{text('runHint')}</Text>
      <div>
        <Button
          appearance="primary"
          icon={<PlayRegular aria-hidden />}
          disabledFocusable={view?.work !== undefined || run.isPending}
          onClick={() => start(false)}
        >
          {text(runs.length === 0 ? 'run' : 'runAgain')}
        </Button>
      </div>
      {run.isError ? <FailureBox error={run.error} /> : null}
      <WorkProgress exchangeId={exchangeId} works={['export', 'import']} />
      {view?.brake === undefined ? null : (
        <ProblemBox
          problem={view.brake}
          actions={
            <Button size="small" onClick={() => start(true)}>
              {text('brakeYes')}
            </Button>
          }
        />
      )}
      {view?.problem === undefined || view.work !== undefined || view.brake !== undefined ? null : (
        <ProblemBox problem={view.problem} announce={false} />
      )}
      <div role="status" className={styles.place}>
        {runs.map((last) => (
          <RunResult key={last.direction} {...last} />
        ))}
      </div>
    </section>
  );
}

function RunResult({ direction, run }: { readonly direction: Direction; readonly run: RunView }) {
  const text = useTexts(firstRunTexts);
  const directions = useTexts(directionTexts);
  const outcomes = useTexts(outcomeTexts);
  const { go } = usePosition();
  const { created, changed, failed, parked } = runTotals(run.report);
  const complete = run.outcome === 'complete';
  return (
    <MessageBar intent={!complete ? 'error' : failed > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {text('outcome', {
            direction: directions(`${direction}Full`),
            outcome: outcomes(run.outcome ?? 'unfinished'),
          })}
        </MessageBarTitle>
        {text('counts', { created, changed, failed, parked })}
      </MessageBarBody>
      {failed === 0 ? null : (
        <MessageBarActions>
          <Button size="small" onClick={() => go({ screen: 'journal', view: 'causes' })}>
            {text('seeJournal')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
