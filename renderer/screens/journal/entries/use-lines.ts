import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { JournalFilterView, JournalLine } from '../../../../shared/ipc/journal.ts';
import { bridge, unwrap, useAnswer } from '../../../bridge.ts';
import { pageSize, pagesOf } from './page-span.ts';

/** While a person drags the scroll bar nothing is asked. */
const restMs = 60;
/** Pages out of sight are forgotten after this long. */
const keptMs = 30_000;

interface Anchor {
  readonly key: string;
  readonly throughId: number;
  readonly count: number;
}

/** The journal under one filter, as far as it is in sight. */
export interface Lines {
  /** Changes when the list is another one. */
  readonly key: string;
  /** `undefined` until the first answer. */
  readonly count: number | undefined;
  /** Lines that fit and came since the list was opened. */
  readonly newer: number;
  readonly error: unknown;
  readonly lineAt: (index: number) => JournalLine | undefined;
  readonly show: (first: number, last: number) => void;
  /** Opens the list anew, with everything that has come. */
  readonly refresh: () => void;
  readonly retry: () => void;
}

/**
 * The list stands on the newest line of the moment when it was opened: what a run writes meanwhile is counted, and shown
 * when the person wants it. Pages never change, so each is asked for once.
 */
export function useLines(exchangeId: ExchangeId, filter: JournalFilterView): Lines {
  const question = { exchangeId, filter };
  const key = JSON.stringify(question);
  const live = useAnswer(['journal', 'count', question], bridge.journal.count, { staleTime: 0 });
  const [held, setHeld] = useState<Anchor>();
  const { data } = live;
  const isOpen = held?.key === key && (held.count > 0 || data?.count === 0);
  if (data !== undefined && !isOpen) setHeld({ key, throughId: data.newestId, count: data.count });
  const anchor = held?.key === key ? held : undefined;

  const [span, setSpan] = useState({ first: 0, last: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback((first: number, last: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSpan({ first, last }), restMs);
  }, []);

  const pages = anchor === undefined || anchor.count === 0 ? [] : pagesOf(span.first, span.last);
  const throughId = anchor?.throughId ?? 0;
  const answers = useQueries({
    queries: pages.map((page) => ({
      // Not under «journal»: news of the journal leave pages as they are.
      queryKey: ['journal pages', question, throughId, page],
      queryFn: () =>
        unwrap(bridge.journal.page({ ...question, throughId, offset: page * pageSize, limit: pageSize })),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: keptMs,
    })),
  });
  const failure = answers.find(({ error }) => error !== null)?.error;
  return {
    key: `${key} ${throughId}`,
    count: anchor?.count,
    newer: anchor === undefined || data === undefined ? 0 : Math.max(0, data.count - anchor.count),
    error: live.error ?? failure ?? undefined,
    lineAt: (index) => {
      const place = pages.indexOf(Math.floor(index / pageSize));
      return place === -1 ? undefined : answers[place]?.data?.lines[index % pageSize];
    },
    show,
    refresh: () => {
      if (data !== undefined) setHeld({ key, throughId: data.newestId, count: data.count });
    },
    retry: () => {
      void live.refetch();
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}
