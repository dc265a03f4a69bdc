import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Desired } from '../export/map/desired.ts';
import { createTargets, type Targets } from '../export/targets/index.ts';
import { readCards } from '../export/targets/read-cards.ts';
import type { Target } from '../export/targets/target.ts';
import type { Existing } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import { indexExisting } from './existing-index.ts';
import { wantedKeys } from './keys.ts';

/**
 * Up to so many new records of a kind are looked for one by one; more are worth reading the whole list. So is the first
 * export of a kind: searches find a near name less surely than the list does.
 */
export const fewCreates = 10;

/** Records whose card was read in this run: a card may lack as much as an item of a list, and is not asked for again. */
export type Cards = WeakSet<Existing>;

/** Records of ОкДеск that may be the wanted one. */
export type Lookup = (desired: Desired) => Promise<Result<readonly Existing[], Problem>>;

/** Lists of ОкДеск by keys, each read at most once in a run, whoever comes first. */
export interface Lists {
  readonly targets: Targets;
  readonly cards: Cards;
  /** Whether the list of a kind is read already or on its way. */
  has(kind: ExportKind): boolean;
  of(kind: ExportKind): Promise<Result<Lookup, Problem>>;
  /**
   * Begins to read the lists of kinds that are queued and were never exported, and waits for none of them: for a first
   * reading of 1C, during which ОкДеск would have nothing to do. Not where ОкДеск is asked one thing at a time.
   */
  begin(): void;
}

/** Lends the lists of a run to the work; what is still being read at its end is for nobody and stops. */
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
  }
}

function createLists(context: RunContext): { readonly lists: Lists; settled(): Promise<unknown> } {
  const { store, settings } = context;
  const targets = createTargets(context.okdesk, settings.okdesk.attributes);
  const cards: Cards = new WeakSet();
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
    const list = readList(context, targets[kind], { newRecords: store.outbox.newCount(kind), cards, onPage });
    // Its failure belongs to the record that will be looked for in it, also when none has come yet.
    list.catch(() => undefined);
    read.set(kind, list);
    return list;
  };
  const lists: Lists = {
    targets,
    cards,
    has: (kind) => read.has(kind),
    of(kind) {
      isWaitedFor = true;
      return listOf(kind);
    },
    begin() {
      if (settings.okdesk.inFlight === 1) return;
      for (const kind of exportKinds) {
        if (looked.has(kind) || store.outbox.pending(kind, 1).length === 0) continue;
        looked.add(kind);
        if (store.exportLinks.count(kind) === 0) void listOf(kind);
      }
    },
  };
  return { lists, settled: () => Promise.allSettled(read.values()) };
}

/**
 * The whole list of a kind by keys. Where its items are short, the cards of records that are not ours yet are read too when
 * they are fewer than the new ones; otherwise each new record is also searched for.
 */
async function readList(
  context: RunContext,
  target: Target,
  given: {
    readonly newRecords: number;
    readonly cards: Cards;
    /** Hears how many records each page had. */
    onPage(records: number): void;
  },
): Promise<Result<Lookup, Problem>> {
  const { cards, onPage } = given;
  const all: Existing[] = [];
  for await (const page of target.all()) {
    if (!page.ok) return page;
    // Whoever stops the run, or leaves the lists, looks for nothing in them any more.
    if (context.signal.aborted) break;
    all.push(...page.value);
    onPage(page.value.length);
  }
  const short = all.length > 0 && all.every((existing) => target.isShort(existing));
  const strangers = all.filter(({ id }) => {
    return context.store.exportLinks.byOkdeskId(target.kind, id) === undefined;
  });
  const areRead = short && strangers.length <= Math.max(given.newRecords, fewCreates);
  const known = areRead ? await asCards(context, target, strangers, cards) : success(strangers);
  if (!known.ok) return known;
  const { attributes } = context.settings.okdesk;
  const byKey = indexExisting(known.value, attributes);
  const inList = (desired: Desired) => wantedKeys(desired, attributes).flatMap(({ key }) => byKey(key));
  if (!short || areRead || target.search === undefined) {
    return success(async (desired) => success(inList(desired)));
  }
  const { search } = target;
  return success(async (desired) => {
    const found = await search(desired);
    return found.ok ? success([...inList(desired), ...found.value]) : found;
  });
}

/** The items with their cards in place of what the list showed. */
async function asCards(
  context: RunContext,
  target: Target,
  items: readonly Existing[],
  cards: Cards,
): Promise<Result<readonly Existing[], Problem>> {
  const read = await readCards(
    context,
    target,
    items.map((item) => item.id),
  );
  if (!read.ok) return read;
  for (const card of read.value.values()) cards.add(card);
  return success(items.map((item) => read.value.get(item.id) ?? item));
}
