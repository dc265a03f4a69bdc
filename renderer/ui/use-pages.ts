import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../shared/problem.ts';
import { type Subject, unwrap } from '../bridge.ts';

/** Rows before and after those in sight that are asked for along with them come by whole pages. */
export interface Pages<Answer, Row> {
  readonly rowAt: (index: number) => Row | undefined;
  /** Tell it from `VirtualTable`'s `onShown`. */
  readonly shown: (first: number, last: number) => void;
  /** An answer of a page in sight: totals and counts stand in every one. */
  readonly answer: Answer | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

interface Wishes<Input, Answer, Row> {
  /** `['clients', 'list', filter]`; pages add offset and limit. */
  readonly key: readonly [Subject, string, Input];
  readonly ask: (
    input: Input & { readonly offset: number; readonly limit: number },
  ) => Promise<{ ok: true; value: Answer } | { ok: false; error: Problem }>;
  readonly rowsOf: (answer: Answer) => readonly Row[];
  readonly size: number;
}

/** A long list for a virtual table: only the pages in sight are asked for, and the rows of before stay until new ones come. */
export function usePages<Input extends object, Answer, Row>({
  key: [subject, name, input],
  ask,
  rowsOf,
  size,
}: Wishes<Input, Answer, Row>): Pages<Answer, Row> {
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const numbers = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  const pages = useQueries({
    queries: numbers.map((page) => {
      const wished = { ...input, offset: page * size, limit: size };
      return {
        queryKey: [subject, name, wished],
        queryFn: () => unwrap(ask(wished)),
        placeholderData: keepPreviousData,
      };
    }),
  });
  const answered = pages.find((page) => page.data !== undefined);
  const failure = pages.find((page) => page.error !== null);
  return {
    rowAt(index) {
      const page = pages[Math.floor(index / size) - span.first];
      return page?.data === undefined ? undefined : rowsOf(page.data)[index % size];
    },
    shown(first, last) {
      const next = { first: Math.floor(first / size), last: Math.floor(last / size) };
      if (next.first !== span.first || next.last !== span.last) setSpan(next);
    },
    answer: answered?.data,
    error: failure?.error ?? undefined,
    loading: answered === undefined && failure === undefined,
    retry: () => {
      for (const page of pages) void page.refetch();
    },
  };
}
