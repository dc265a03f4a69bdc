import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { useTexts } from '../../../texts/texts.ts';
import { type Bar, Bars, Legend, type Tone } from '../../../ui/bars.tsx';
import { useFormat } from '../../../ui/format.ts';
import { directionTexts, outcomeTexts } from '../../../ui/words.ts';
import { sumRuns, totalCounts } from './run-counts.ts';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({
  chart: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
});

/** Created, changed and failed records of the last runs, oldest first. A run that did not happen shows as a red foot. */
export function RunChart({ runs }: { readonly runs: readonly RunView[] }) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const direction = useTexts(directionTexts);
  const outcome = useTexts(outcomeTexts);
  const format = useFormat();
  const { created, changed, failed, bad } = sumRuns(runs);
  const bars: Bar[] = runs.toReversed().map((run) => {
    const counts = totalCounts(run.report);
    return {
      key: run.id,
      label: text('barTip', {
        direction: direction(run.direction),
        moment: format.moment(run.startedAt),
        outcome: outcome(run.outcome ?? 'unfinished'),
        created: counts.created,
        changed: counts.changed,
        failed: counts.failed,
      }),
      parts: [
        { tone: 'good', value: counts.created },
        { tone: 'info', value: counts.changed },
        { tone: 'bad', value: counts.failed },
      ],
      foot: footTone(run),
    };
  });
  const words = text('chartWords', { created, changed, failed, bad });
  return (
    <div className={styles.chart}>
      <Bars label={text('chart', { count: runs.length, words })} bars={bars} />
      <Legend
        entries={[
          { tone: 'good', word: text('created') },
          { tone: 'info', word: text('changed') },
          { tone: 'bad', word: text('failed') },
        ]}
      />
    </div>
  );
}

function footTone({ outcome }: RunView): Tone {
  if (outcome === 'complete') return 'good';
  if (outcome === 'refused') return 'bad';
  return outcome === undefined ? 'neutral' : 'warning';
}
