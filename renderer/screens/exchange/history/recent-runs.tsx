import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { useTexts } from '../../../texts/texts.ts';
import { SectionTitle } from '../../../ui/section-title.tsx';
import { RunDialog } from './run-dialog.tsx';
import { RunTable } from './run-table.tsx';
import { RunsAnswer } from './runs-answer.tsx';
import { historyTexts } from './texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

const shownRuns = 6;

/** The last runs, so that «прошло ли» is answered at a look. */
export function RecentRuns({
  exchangeId,
  showAll,
}: {
  readonly exchangeId: ExchangeId;
  readonly showAll: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(historyTexts);
  const [opened, setOpened] = useState<RunView>();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <SectionTitle>{text('recent')}</SectionTitle>
        <Button size="small" appearance="subtle" onClick={showAll}>
          {text('all')}
        </Button>
      </div>
      <RunsAnswer exchangeId={exchangeId}>
        {(runs) => <RunTable runs={runs.slice(0, shownRuns)} onOpen={setOpened} />}
      </RunsAnswer>
      {opened === undefined ? null : <RunDialog run={opened} close={() => setOpened(undefined)} />}
    </section>
  );
}
