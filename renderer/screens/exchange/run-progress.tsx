import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { directionTexts, kindTexts } from '../../ui/words.ts';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly work: NonNullable<ExchangeView['work']>;
  readonly waiting: ExchangeView['waiting'];
}

/** What goes on: phase, kind, how many of how many, and the time left, in words and as a bar. */
export function RunProgress({ work, waiting }: Properties) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const kind = useTexts(kindTexts);
  const direction = useTexts(directionTexts);
  const format = useFormat();
  const { progress } = work;
  const counted = () => {
    if (progress === undefined) return [];
    const { done, total, secondsLeft } = progress;
    return [
      text(`phase_${progress.phase}`),
      ...(progress.kind === undefined ? [] : [kind(progress.kind)]),
      total === undefined ? text('doneSoFar', { count: done }) : text('doneOf', { done, total }),
      ...(secondsLeft === undefined ? [] : [text('timeLeft', { duration: format.duration(secondsLeft) })]),
    ];
  };
  const total = progress?.total ?? 0;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Text weight="semibold">{[text(`work_${work.what}`), ...counted()].join(' · ')}</Text>
        <Text size={200} className={styles.quiet}>
          {text('startedAt', { moment: format.moment(work.startedAt) })}
        </Text>
      </div>
      <ProgressBar
        aria-label={text('progress')}
        {...(progress === undefined || total === 0 ? {} : { value: progress.done, max: total })}
      />
      {waiting.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {text('afterwards', { what: waiting.map((way) => direction(way)).join(', ') })}
        </Text>
      )}
    </div>
  );
}
