import { setImmediate } from 'node:timers/promises';
import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { createTargets, type Targets } from '../export/targets/index.ts';
import type { RunContext } from '../run/context.ts';
import { worksAhead } from '../run/works-ahead.ts';
import type { Lookup } from './candidate.ts';
import { readList } from './read-list.ts';

/**
 * Up to so many new records of a kind are looked for one by one; more are worth reading the whole list. So is the first
 * export of a kind: searches find a near name less surely than the list does.
 */
export const fewCreates = 10;

/** Lists of ОкДеск by keys, each read at most once in a run, whoever comes first. The store keeps them meanwhile. */
export interface Lists {
  readonly targets: Targets;
  /** Whether the list of a kind is read already or on its way. */
  has(kind: ExportKind): boolean;
  of(kind: ExportKind): Promise<Result<Lookup, Problem>>;
  /**
   * Begins to read the lists of kinds that are queued and were never exported, and waits for none of them: for a first
   * reading of 1C, during which ОкДеск would have nothing to do.
   */
  begin(): void;
}

/** Lends the lists of a run to the work. What is still being read at its end is for nobody and stops; what was kept goes. */
export async function withLists<Value>(
  context: RunContext,
  work: (lists: Lists) => Promise<Value>,
): Promise<Value> {
  const left = new AbortController();
  const signal = AbortSignal.any([context.signal, left.signal]);
  const { lists, settled } = createLists({ ...context, signal });
  try {
    return await work(lists);
  } finally {
    left.abort();
    await settled();
    for (const _ of context.store.listed.clearSteps(context.runId)) await setImmediate();
  }
}

function createLists(context: RunContext): { readonly lists: Lists; settled(): Promise<unknown> } {
  const { store, settings } = context;
  const targets = createTargets(context.okdesk, settings.okdesk.attributes);
  const read = new Map<ExportKind, Promise<Result<Lookup, Problem>>>();
  const looked = new Set<ExportKind>();
  let listed = 0;
  let isWaitedFor = false;
  const onPage = (records: number) => {
    listed += records;
    if (isWaitedFor) context.progress({ direction: 'export', phase: 'planning', done: listed });
  };
  const listOf = (kind: ExportKind): Promise<Result<Lookup, Problem>> => {
    const known = read.get(kind);
    if (known !== undefined) return known;
    const mostCards = Math.max(store.outbox.newCount(kind), fewCreates);
    const list = readList(context, targets[kind], { mostCards, onPage });
    // Its failure belongs to the record that will be looked for in it, also when none has come yet.
    list.catch(() => undefined);
    read.set(kind, list);
    return list;
  };
  const lists: Lists = {
    targets,
    has: (kind) => read.has(kind),
    of(kind) {
      isWaitedFor = true;
      return listOf(kind);
    },
    begin() {
      if (!worksAhead(settings)) return;
      for (const kind of exportKinds) {
        if (looked.has(kind) || store.outbox.pending(kind, 1).length === 0) continue;
        looked.add(kind);
        if (store.exportLinks.count(kind) === 0) void listOf(kind);
      }
    },
  };
  return { lists, settled: () => Promise.allSettled(read.values()) };
}
