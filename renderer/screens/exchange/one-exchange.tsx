import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { BrakeQuestion } from './brake-question.tsx';
import { History } from './history/history.tsx';
import { RecentRuns } from './history/recent-runs.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import { Queue } from './queue.tsx';
import { StatePanel } from './state-panel.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type Part = 'now' | 'history' | 'plan';

/** One exchange: its state always in sight, below it the queue, the history or the plan. */
export function OneExchange({ exchange }: { readonly exchange: ExchangeView }) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const { go } = usePosition();
  const [part, setPart] = useState<Part>('now');
  const { problem } = exchange;
  return (
    <>
      <StatePanel exchange={exchange} />
      {exchange.brake === undefined ? null : (
        <BrakeQuestion
          key={exchange.completeSince.export}
          exchangeId={exchange.id}
          question={exchange.brake}
          showPlan={() => setPart('plan')}
        />
      )}
      {problem === undefined ? null : (
        <ProblemBox
          problem={problem}
          actions={
            <Button size="small" onClick={() => go({ screen: 'check' })}>
              {text('toCheck')}
            </Button>
          }
        />
      )}
      <TabList
        aria-label={text('tabs')}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value === 'history' || value === 'plan' ? value : 'now')}
      >
        <Tab value="now">{text('tabNow')}</Tab>
        <Tab value="history">{text('tabHistory')}</Tab>
        <Tab value="plan">{text('tabPlan')}</Tab>
      </TabList>
      <div className={styles.part} role="tabpanel">
        {part === 'now' ? (
          <>
            <Queue queue={exchange.queue} />
            <RecentRuns exchangeId={exchange.id} showAll={() => setPart('history')} />
          </>
        ) : null}
        {part === 'history' ? <History exchangeId={exchange.id} /> : null}
        {/* A plan takes its time: it stays while another part is looked at. */}
        <div hidden={part !== 'plan'}>
          <PlanTab exchange={exchange} />
        </div>
      </div>
    </>
  );
}
