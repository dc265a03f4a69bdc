import type { ExchangeId } from '../../../../shared/ids.ts';
import type { ExchangeView } from '../../../../shared/ipc/views.ts';
import type { Direction } from '../../../../shared/kinds.ts';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { type RetryResult, retryResult } from './retry-result.ts';

type Asking = Parameters<typeof bridge.journal.retry>[0];
/** What is to be sent again. */
export type RetrySelection = Asking['selection'];

export interface Retry {
  readonly send: (selection: RetrySelection) => void;
  /** The button has been pressed and the run is not over. */
  readonly going: boolean;
  readonly queued: number | undefined;
  readonly joined: boolean;
  readonly work: ExchangeView['work'];
  /** Once the run has ended. */
  readonly result: RetryResult | undefined;
  readonly error: unknown;
}

const runsLookedThrough = 10;

/** «Отправить снова» from the press of the button to what the run came to. */
export function useRetry(exchangeId: ExchangeId): Retry {
  const retry = useAction(bridge.journal.retry, ['exchange', 'journal']);
  const list = useAnswer(['exchange', 'list', {}], bridge.exchange.list);
  const view = list.data?.exchanges.find(({ id }) => id === exchangeId);
  const directions = retry.data?.directions ?? [];
  // The answer arrives here after the list was asked again: the view knows of the run that it started.
  const ended = directions.length > 0 && !isAbout(view, directions);
  const runs = useAnswer(
    ['exchange', 'runs', { exchangeId, limit: runsLookedThrough }],
    bridge.exchange.runs,
    { enabled: ended, staleTime: 0 },
  );
  const seen = ended && runs.dataUpdatedAt > retry.submittedAt && !runs.isFetching;
  return {
    send: (selection) => retry.mutate({ exchangeId, selection }),
    going: retry.isPending || (directions.length > 0 && !seen),
    queued: retry.data?.queued,
    joined: retry.data?.joined ?? false,
    work: ended ? undefined : view?.work,
    result: seen ? retryResult(runs.data?.runs ?? [], directions) : undefined,
    error: retry.error ?? undefined,
  };
}

/** Whether the exchange is at work on one of the directions, or will be. */
function isAbout(view: ExchangeView | undefined, directions: readonly Direction[]): boolean {
  if (view === undefined) return false;
  return directions.some((direction) => view.work?.what === direction || view.waiting.includes(direction));
}
