import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  ArrowUploadRegular,
  PauseRegular,
  PlayRegular,
  StopRegular,
} from '@fluentui/react-icons';
import type { ExchangeView } from '../../../shared/ipc/views.ts';
import type { Direction } from '../../../shared/kinds.ts';
import { bridge, useAction } from '../../bridge.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { DemoButton } from './demo-button.tsx';
import { exchangeTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const pauseMinutes = 60;

/** The buttons that fit the state: start, stop, pause; or the way to where the exchange is switched on. */
export function Actions({ exchange }: { readonly exchange: ExchangeView }) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const { go } = usePosition();
  if (exchange.state === 'setup') {
    return (
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
          {text('resumeWizard')}
        </Button>
        <DemoButton />
      </div>
    );
  }
  if (exchange.state === 'off') {
    return (
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => go({ screen: 'settings' })}>
          {text('toSettings')}
        </Button>
      </div>
    );
  }
  return <RunButtons exchange={exchange} />;
}

function RunButtons({ exchange }: { readonly exchange: ExchangeView }) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const run = useAction(bridge.exchange.run);
  const stop = useAction(bridge.exchange.stop);
  const pause = useAction(bridge.exchange.pause);
  const exchangeId = exchange.id;
  const start = (...directions: Direction[]) => {
    stop.reset();
    run.mutate({ exchangeId, directions });
  };
  const { work, pausedUntil } = exchange;
  const error = run.error ?? stop.error ?? pause.error;
  return (
    <>
      <div className={styles.row}>
        {work === undefined ? null : (
          <Button
            appearance="primary"
            icon={<StopRegular />}
            disabled={work.stopping}
            onClick={() => stop.mutate({ exchangeId })}
          >
            {text(work.stopping ? 'stopping' : 'stop')}
          </Button>
        )}
        <Button
          appearance={work === undefined ? 'primary' : 'secondary'}
          icon={<ArrowSyncRegular />}
          onClick={() => start('export', 'import')}
        >
          {text('both')}
        </Button>
        <Button icon={<ArrowUploadRegular />} onClick={() => start('export')}>
          {text('export')}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => start('import')}>
          {text('import')}
        </Button>
        {pausedUntil === undefined ? (
          <Button
            appearance="subtle"
            icon={<PauseRegular />}
            onClick={() => pause.mutate({ exchangeId, minutes: pauseMinutes })}
          >
            {text('pause')}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            icon={<PlayRegular />}
            onClick={() => pause.mutate({ exchangeId, minutes: 0 })}
          >
            {text('resume')}
          </Button>
        )}
        {run.data?.joined === true && work !== undefined ? (
          <Text size={200} role="status">
            {text('joined')}
          </Text>
        ) : null}
      </div>
      {error === null ? null : <FailureBox error={error} />}
    </>
  );
}
