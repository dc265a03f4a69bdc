import { Card, makeStyles, mergeClasses, Text, Title3, tokens } from '@fluentui/react-components';
import type { ExchangeState, ExchangeView } from '../../../shared/ipc/views.ts';
import { useTexts } from '../../texts/texts.ts';
import { useFormat } from '../../ui/format.ts';
import { stateLooks } from '../../ui/state-badge.tsx';
import { stateTexts } from '../../ui/state-words.ts';
import { Actions } from './actions.tsx';
import { DirectionTile } from './direction-tile.tsx';
import { RunProgress } from './run-progress.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  panel: { gap: tokens.spacingVerticalL, flexShrink: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL },
  icon: { fontSize: '44px', flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  word: { margin: 0 },
  tiles: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
});

const useColours = makeStyles({
  setup: { color: tokens.colorNeutralForeground3 },
  off: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  offline: { color: tokens.colorStatusWarningForeground3 },
  running: { color: tokens.colorBrandForeground1 },
  paused: { color: tokens.colorNeutralForeground3 },
  idle: { color: tokens.colorStatusSuccessForeground1 },
});

const hints = {
  setup: 'hintSetup',
  off: 'hintOff',
  error: 'hintError',
  attention: 'hintAttention',
  offline: 'hintOffline',
  running: 'hintRunning',
  paused: 'hintPaused',
  idle: 'hintIdle',
} as const satisfies Record<ExchangeState, string>;

/** The state large and in words, since when each direction is complete, what goes on, and the buttons. */
export function StatePanel({ exchange }: { readonly exchange: ExchangeView }) {
  const styles = useStyles();
  const colours = useColours();
  const text = useTexts(exchangeTexts);
  const word = useTexts(stateTexts);
  const format = useFormat();
  const { state, pausedUntil } = exchange;
  const Icon = stateLooks[state].icon;
  return (
    <Card className={styles.panel}>
      <div className={styles.head} role="status">
        <Icon className={mergeClasses(styles.icon, colours[state])} aria-hidden />
        <div className={styles.words}>
          <Title3 as="h2" className={styles.word}>
            {word(state)}
          </Title3>
          <Text>
            {text(hints[state], pausedUntil === undefined ? {} : { moment: format.pointInTime(pausedUntil) })}
          </Text>
        </div>
      </div>
      <div className={styles.tiles}>
        <DirectionTile exchange={exchange} direction="export" />
        <DirectionTile exchange={exchange} direction="import" />
      </div>
      {exchange.work === undefined ? null : <RunProgress work={exchange.work} waiting={exchange.waiting} />}
      <Actions exchange={exchange} />
    </Card>
  );
}
