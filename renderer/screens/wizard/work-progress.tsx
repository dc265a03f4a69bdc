import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { StopRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { ExchangeView, Work } from '../../../shared/ipc/views.ts';
import { bridge, useAction, useAnswer } from '../../bridge.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { kindTexts } from '../../ui/words.ts';
import { workTexts } from './work-texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '640px' },
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The exchange as tray and window show it; kept up to date by main's news. */
export function useExchangeView(exchangeId: ExchangeId): ExchangeView | undefined {
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  return list.data?.exchanges.find(({ id }) => id === exchangeId);
}

interface Properties {
  readonly exchangeId: ExchangeId;
  /** Works that this step is about; others are not shown. */
  readonly works: readonly Work[];
}

/** What is being done now: phase, kind, counts, time left, and «Остановить». Nothing is shown while nothing goes. */
export function WorkProgress({ exchangeId, works }: Properties) {
  const styles = useStyles();
  const text = useTexts(workTexts);
  const kind = useTexts(kindTexts);
  const format = useFormat();
  const stop = useAction(bridge.exchange.stop);
  const work = useExchangeView(exchangeId)?.work;
  if (work === undefined || !works.includes(work.what)) return null;
  const { progress } = work;
  const title = text(work.what);
  return (
    <section className={styles.place} aria-label={title}>
      <div className={styles.words}>
        <Text weight="semibold">{title}</Text>
        {progress === undefined ? null : (
          <Text>
            {[
              text(progress.phase),
              progress.kind === undefined ? '' : kind(progress.kind),
              progress.total === undefined
                ? format.count(progress.done)
                : text('countOf', { done: progress.done, total: progress.total }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        )}
        {progress?.secondsLeft === undefined ? null : (
          <Text className={styles.quiet}>
            {text('left', { time: format.duration(progress.secondsLeft) })}
          </Text>
        )}
        <Button
          size="small"
          icon={<StopRegular aria-hidden />}
          disabledFocusable={work.stopping || stop.isPending}
          onClick={() => stop.mutate({ exchangeId })}
        >
          {text(work.stopping ? 'stopping' : 'stop')}
        </Button>
      </div>
      {progress?.total === undefined || progress.total === 0 ? (
        <ProgressBar aria-label={title} />
      ) : (
        <ProgressBar aria-label={title} value={progress.done} max={progress.total} />
      )}
    </section>
  );
}
