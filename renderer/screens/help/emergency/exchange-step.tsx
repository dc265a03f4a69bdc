import { Button, Spinner, Text } from '@fluentui/react-components';
import type { ExchangeView } from '../../../../shared/ipc/views.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { emergencyTexts } from './texts.ts';

interface Properties {
  readonly view: ExchangeView | undefined;
  /** The exchange that was started here has ended. */
  readonly exchanged: boolean;
  run(): void;
}

/** «Выполнить обмен», with progress until its end, and what stopped it. */
export function ExchangeStep({ view, exchanged, run }: Properties) {
  const text = useTexts(emergencyTexts);
  const { go } = usePosition();
  const work = view?.work;
  const { done = 0, total } = work?.progress ?? {};
  const stopped = exchanged && work === undefined;
  return (
    <>
      <Text>{text(stopped && view?.brake !== undefined ? 'exchangeBrake' : 'exchangeAsk')}</Text>
      {work === undefined ? null : (
        <Spinner
          size="tiny"
          label={
            total === undefined ? text('exchangeReading', { done }) : text('exchangeRunning', { done, total })
          }
        />
      )}
      {stopped && view?.problem !== undefined ? <ProblemBox problem={view.problem} announce={false} /> : null}
      <div style={{ display: 'flex', gap: 8 }}>
        <Button appearance={exchanged ? 'secondary' : 'primary'} disabled={work !== undefined} onClick={run}>
          {text(exchanged ? 'again' : 'exchangeRun')}
        </Button>
        {stopped && view?.brake !== undefined ? (
          <Button appearance="primary" onClick={() => go({ screen: 'exchange' })}>
            {text('toExchange')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
