import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { useTexts } from '../../../texts/texts.ts';
import { RunChart } from './run-chart.tsx';
import { RunDialog } from './run-dialog.tsx';
import { RunTable } from './run-table.tsx';
import { RunsAnswer } from './runs-answer.tsx';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const chartedRuns = 40;

/** All runs that are kept: a chart of the last ones, and the list with counters. */
export function History({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const [opened, setOpened] = useState<RunView>();
  return (
    <RunsAnswer exchangeId={exchangeId}>
      {(runs) => (
        <div className={styles.history}>
          <RunChart runs={runs.filter(({ trial }) => !trial).slice(0, chartedRuns)} />
          <RunTable runs={runs} onOpen={setOpened} />
          <Text size={200} className={styles.quiet}>
            {text('openHint')}
          </Text>
          {opened === undefined ? null : <RunDialog run={opened} close={() => setOpened(undefined)} />}
        </div>
      )}
    </RunsAnswer>
  );
}
