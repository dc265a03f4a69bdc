import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ExchangeId, OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { bridge, unwrap } from '../../bridge.ts';
import type { FlagWish } from './selection.ts';

/** Records in one question: small enough to stop soon, large enough to be quick. */
const portion = 40;

export interface RefusedFlag {
  readonly ref: OneCRef;
  readonly title: string;
  readonly problem: Problem;
}

/** How far the setting of flags has come. */
export interface Flagging {
  readonly total: number;
  readonly done: number;
  readonly set: number;
  readonly refused: readonly RefusedFlag[];
  readonly state: 'working' | 'done' | 'stopped' | 'failed';
  /** Why it ended early; a problem of `bridge.ts` or a fault. */
  readonly error?: unknown;
}

/** Sets the flags of any number of records, portion by portion, with progress and a stop between two portions. */
export function useFlagging(exchangeId: ExchangeId) {
  const client = useQueryClient();
  const [flagging, setFlagging] = useState<Flagging>();
  const stopped = useRef(false);

  async function start(wishes: readonly FlagWish[], on: boolean): Promise<void> {
    stopped.current = false;
    let now: Flagging = { total: wishes.length, done: 0, set: 0, refused: [], state: 'working' };
    setFlagging(now);
    try {
      while (now.done < now.total && !stopped.current) {
        const records = wishes.slice(now.done, now.done + portion);
        const answer = await unwrap(bridge.clients.setFlags({ exchangeId, on, records: [...records] }));
        now = {
          ...now,
          done: now.done + records.length,
          set: now.set + answer.set,
          refused: [...now.refused, ...answer.refused],
        };
        setFlagging(now);
      }
      setFlagging({ ...now, state: now.done < now.total ? 'stopped' : 'done' });
    } catch (error) {
      setFlagging({ ...now, state: 'failed', error });
    }
    await client.invalidateQueries({ queryKey: ['clients'] });
    await client.invalidateQueries({ queryKey: ['exchange', 'list'] });
  }

  return {
    flagging,
    start,
    stop: () => {
      stopped.current = true;
    },
    forget: () => setFlagging(undefined),
  };
}
