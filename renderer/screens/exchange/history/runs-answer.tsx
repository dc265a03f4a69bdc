import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Empty } from '../../../ui/empty.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { historyTexts } from './texts.ts';

const askedRuns = 200;

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly children: (runs: readonly RunView[]) => ReactNode;
}

/** The history of runs, newest first, once it is there. */
export function RunsAnswer({ exchangeId, children }: Properties) {
  const text = useTexts(historyTexts);
  const answer = useAnswer(['exchange', 'runs', { exchangeId, limit: askedRuns }], bridge.exchange.runs, {
    keepPrevious: true,
  });
  if (answer.error !== null) return <FailureBox error={answer.error} retry={answer.refetch} />;
  if (answer.data === undefined) return <Loading />;
  if (answer.data.runs.length > 0) return <>{children(answer.data.runs)}</>;
  return (
    <Empty title={text('none')}>
      <Text>{text('noneWords')}</Text>
    </Empty>
  );
}
