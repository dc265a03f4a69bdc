import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { JournalFilterView, JournalLine } from '../../../../shared/ipc/journal.ts';
import { bridge, unwrap, useAnswer } from '../../../bridge.ts';
import { pageSize, pagesOf } from './page-span.ts';

/** While a person drags the scroll bar nothing is asked. */
const restMs = 60;
/** Pages out of sight are forgotten after this long. */
const keptMs = 30_000;

/** The journal under one filter, as far as it is in sight. */
export interface Lines {
  /** Changes when the list is another one. */
  readonly key: string;
  /** `undefined` until the first answer. */
  readonly count: number | undefined;
  /** More fit than are listed. */
  readonly more: boolean;
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
  const opened = useQuery({
    // Not under «journal»: news of the journal leave the list as it is. Forgotten at once, so that it is opened anew.
    queryKey: ['journal opened', question],
    queryFn: () => unwrap(bridge.journal.count(question)),
    gcTime: 0,
  });
  const throughId = opened.data?.newestId ?? 0;
  const later = useAnswer(['journal', 'count', { ...question, afterId: throughId }], bridge.journal.count, {
    enabled: opened.data !== undefined,
    staleTime: 0,
  });
  const newer = later.data?.count ?? 0;
  const count = opened.data?.count;
  const { refetch } = opened;
  useEffect(() => {
    // Nobody who looks at an empty list has to be asked.
    if (count === 0 && newer > 0) void refetch();
  }, [count, newer, refetch]);

  const [span, setSpan] = useState({ first: 0, last: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback((first: number, last: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSpan({ first, last }), restMs);
  }, []);

  const pages = count === undefined || count === 0 ? [] : pagesOf(span.first, span.last);
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
    key: `${JSON.stringify(question)} ${throughId}`,
    count,
    more: opened.data?.more ?? false,
    newer,
    error: opened.error ?? later.error ?? failure ?? undefined,
    lineAt: (index) => {
      const place = pages.indexOf(Math.floor(index / pageSize));
      return place === -1 ? undefined : answers[place]?.data?.lines[index % pageSize];
    },
    show,
    refresh: () => void refetch(),
    retry: () => {
      void refetch();
      if (later.isError) void later.refetch();
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}
