import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { RetryButton, RetryStatus } from '../retry/retry-button.tsx';
import { useRetry } from '../retry/use-retry.ts';
import { CauseCard } from './cause-card.tsx';
import { causeTexts } from './texts.ts';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    gap: tokens.spacingVerticalM,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Errors by cause: what is mended once stands once, however many records it holds back. */
export function Causes({ exchangeId }: { readonly exchangeId: ExchangeId }) {
  const styles = useStyles();
  const text = useTexts(causeTexts);
  const asked = useAnswer(['journal', 'causes', { exchangeId }], bridge.journal.causes, { staleTime: 0 });
  const retry = useRetry(exchangeId);
  if (asked.error !== null) return <FailureBox error={asked.error} retry={asked.refetch} />;
  if (asked.data === undefined) return <Loading />;
  const { causes } = asked.data;
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        {count === 0 ? null : (
          <>
            <Text weight="semibold">{text('intro', { count })}</Text>
            <Text>{text('introHint')}</Text>
          </>
        )}
        <div className={styles.line}>
          {count === 0 ? null : <RetryButton retry={retry} selection="all" count={count} />}
          <RetryStatus retry={retry} />
        </div>
      </div>
      {count > 0 || retry.going ? null : (
        <Empty title={text('none')}>
          <Text>{text('noneHint')}</Text>
        </Empty>
      )}
      {causes.map((cause) => (
        <CauseCard key={`${cause.code} ${cause.field}`} cause={cause} retry={retry} />
      ))}
    </div>
  );
}
