import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import type { Direction } from '../../../shared/kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { directionTexts } from '../../ui/words.ts';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One direction: «полно до 18:40», and when it runs next. */
export function DirectionTile({
  exchange,
  direction,
}: {
  readonly exchange: ExchangeView;
  readonly direction: Direction;
}) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const name = useTexts(directionTexts);
  const format = useFormat();
  const complete = exchange.completeSince[direction];
  const next = exchange.nextRun[direction];
  const schedule = () => {
    if (exchange.work?.what === direction) return text('now');
    if (exchange.waiting.includes(direction)) return text('waits');
    return next === undefined ? text('noNext') : text('next', { moment: format.moment(next) });
  };
  return (
    <div className={styles.tile}>
      <Text size={200} className={styles.quiet}>
        {name(direction === 'export' ? 'exportFull' : 'importFull')}
      </Text>
      <Text
        weight="semibold"
        size={400}
        title={text(direction === 'export' ? 'completeHintExport' : 'completeHintImport')}
      >
        {complete === undefined
          ? text('neverComplete')
          : text('complete', { moment: format.pointInTime(complete) })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {schedule()}
      </Text>
    </div>
  );
}
