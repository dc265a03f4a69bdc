import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Targets } from '../export/targets/index.ts';
import { readCards } from '../export/targets/read-cards.ts';
import type { Target } from '../export/targets/target.ts';
import type { Existing } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import { indexExisting } from './existing-index.ts';
import { findMatch, innOf, type Match } from './find-match.ts';
import { wantedKeys } from './keys.ts';

/**
 * Up to so many new records of a kind are looked for one by one; more are worth reading the whole list. So is the first
 * export of a kind: searches find a near name less surely than the list does.
 */
const fewCreates = 10;

export interface FinderOptions {
  readonly targets: Targets;
  /** New records of a kind that this run may create. */
  newRecords(kind: ExportKind): number;
  /** Names of other exported, not yet linked partners with this ИНН. */
  innRivals(inn: string, ref: OneCRef): Promise<readonly string[]>;
}

/** Looks whether ОкДеск has a record already. */
export interface Finder {
  /** Whether every record of a kind is looked for in the kind's list. */
  isListed(kind: ExportKind): boolean;
  /** Reads the list of a kind now; answers whether it came. A failure is met again at the first record. */
  readList(kind: ExportKind): Promise<boolean>;
  find(desired: Desired, createInterrupted: boolean): Promise<Result<Match, Problem>>;
}

/** Records whose card was read in this run: a card may lack as much as an item of a list, and is not asked for again. */
type Cards = WeakSet<Existing>;

type Lookup = (desired: Desired) => Promise<Result<readonly Existing[], Problem>>;

/**
 * Finds by a person's answer first, then by the keys. Many new records: the list of the kind is read once; few: each is
 * searched for. A found record is claimed at once, so that two records of 1C never meet in one.
 */
export function createFinder(context: RunContext, options: FinderOptions): Finder {
  const { store, settings } = context;
  const attributes = settings.okdesk.attributes;
  const claimed = new Set<string>();
  const indexes = new Map<ExportKind, Promise<Result<Lookup, Problem>>>();
  const searched = new Map<ExportKind, boolean>();
  const cards: Cards = new WeakSet();
  let listed = 0;
  const onPage = (records: number) => {
    listed += records;
    context.progress({ direction: 'export', phase: 'planning', done: listed });
  };

  /** Decided once per run and kind: neither the first export of the kind nor many new records. */
  function isSearched(kind: ExportKind): boolean {
    const decided =
      searched.get(kind) ??
      (store.exportLinks.linkedRefs(kind).size > 0 && options.newRecords(kind) <= fewCreates);
    searched.set(kind, decided);
    return decided;
  }

  function indexOf(kind: ExportKind): Promise<Result<Lookup, Problem>> {
    const ready = indexes.get(kind);
    if (ready !== undefined) return ready;
    const newRecords = options.newRecords(kind);
    const index = readIndex(context, options.targets[kind], { newRecords, cards, onPage });
    indexes.set(kind, index);
    return index;
  }

  async function lookupOf(desired: Desired, createInterrupted: boolean): Promise<Result<Lookup, Problem>> {
    const { kind } = desired;
    const { search, isSearchable } = options.targets[kind];
    const isFound = isSearchable?.(desired) ?? true;
    const bySearch = search !== undefined && isFound && !createInterrupted && isSearched(kind);
    return bySearch && !indexes.has(kind) ? success(search) : indexOf(kind);
  }

  return {
    isListed: (kind) => options.targets[kind].search === undefined || !isSearched(kind),
    readList: async (kind) => (await indexOf(kind)).ok,
    async find(desired, createInterrupted) {
      const { kind, ref } = desired;
      const answers = store.matches.of(kind, ref);
      const accepted = answers.find((answer) => answer.decision === 'accepted');
      if (accepted !== undefined) {
        const card = await options.targets[kind].card(accepted.okdeskId);
        if (!card.ok) return card;
        if (card.value !== undefined) {
          return success({ type: 'certain', evidence: 'person', existing: card.value });
        }
      }
      const lookup = await lookupOf(desired, createInterrupted);
      if (!lookup.ok) return lookup;
      const found = await lookup.value(desired);
      if (!found.ok) return found;
      const whole = await completeAll(options.targets[kind], found.value, cards);
      if (!whole.ok) return whole;
      const rejected = answers.filter((answer) => answer.decision === 'rejected');
      const isTaken = (id: OkdeskId) => {
        const owner = store.exportLinks.byOkdeskId(kind, id);
        return (
          claimed.has(`${kind} ${id}`) ||
          (owner !== undefined && owner.ref !== ref) ||
          rejected.some((answer) => answer.okdeskId === id)
        );
      };
      const innRivals =
        kind === 'company' && whole.value.length > 0 ? await options.innRivals(innOf(desired), ref) : [];
      const match = findMatch(desired, {
        attributes,
        candidates: indexExisting(whole.value, attributes),
        isTaken,
        innRivals,
        createInterrupted,
      });
      if (match.type === 'certain') claimed.add(`${kind} ${match.existing.id}`);
      return success(match);
    },
  };
}

/**
 * The whole list of a kind by keys. Where its items are short, the cards of records that are not ours yet are read too when
 * they are fewer than the new ones; otherwise each new record is also searched for.
 */
async function readIndex(
  context: RunContext,
  target: Target,
  given: {
    readonly newRecords: number;
    readonly cards: Cards;
    /** Hears how many records each page had. */
    onPage(records: number): void;
  },
): Promise<Result<Lookup, Problem>> {
  const { newRecords, cards, onPage } = given;
  const all: Existing[] = [];
  for await (const page of target.all()) {
    if (!page.ok) return page;
    all.push(...page.value);
    onPage(page.value.length);
  }
  const short = all.length > 0 && all.every((existing) => target.isShort(existing));
  const strangers = all.filter(({ id }) => {
    return context.store.exportLinks.byOkdeskId(target.kind, id) === undefined;
  });
  const areRead = short && strangers.length <= Math.max(newRecords, fewCreates);
  const known = areRead ? await asCards(context, target, strangers, cards) : success(strangers);
  if (!known.ok) return known;
  const attributes = context.settings.okdesk.attributes;
  const byKey = indexExisting(known.value, attributes);
  const inIndex = (desired: Desired) => wantedKeys(desired, attributes).flatMap(({ key }) => byKey(key));
  if (!short || areRead || target.search === undefined) {
    return success(async (desired) => success(inIndex(desired)));
  }
  const { search } = target;
  return success(async (desired) => {
    const found = await search(desired);
    return found.ok ? success([...inIndex(desired), ...found.value]) : found;
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

/** Candidates once each, short ones replaced by their cards: their keys and present values decide. */
async function completeAll(
  target: Target,
  candidates: readonly Existing[],
  cards: Cards,
): Promise<Result<readonly Existing[], Problem>> {
  const isWhole = (existing: Existing) => cards.has(existing) || !target.isShort(existing);
  const whole = new Map<OkdeskId, Existing>();
  for (const candidate of candidates) {
    if (whole.get(candidate.id) !== undefined && !isWhole(candidate)) continue;
    whole.set(candidate.id, candidate);
  }
  for (const candidate of [...whole.values()].filter((entry) => !isWhole(entry))) {
    const card = await target.card(candidate.id);
    if (!card.ok) return card;
    if (card.value === undefined) continue;
    cards.add(card.value);
    whole.set(candidate.id, card.value);
  }
  return success([...whole.values()]);
}
