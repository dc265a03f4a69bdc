import { useEffect, useEffectEvent, useRef } from 'react';
import type { ExchangeId } from '../../../shared/ids.ts';
import { useExchangeView } from './work-progress.tsx';

/** Checks the open step again when a run, the initial fill or the search has ended: it may have made the step green. */
export function useRecheckAfterWork(exchangeId: ExchangeId, recheck: () => unknown): void {
  const started = useExchangeView(exchangeId)?.work?.startedAt;
  const before = useRef(started);
  const again = useEffectEvent(recheck);
  useEffect(() => {
    const ended = before.current !== undefined && before.current !== started;
    before.current = started;
    if (ended) again();
  }, [started]);
}
