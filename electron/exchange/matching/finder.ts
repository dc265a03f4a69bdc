import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Target } from '../export/targets/target.ts';
import type { Existing } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import { indexExisting } from './existing-index.ts';
import { findMatch, innOf, type Match } from './find-match.ts';
import { type Cards, fewCreates, type Lists, type Lookup } from './lists.ts';

export interface FinderOptions {
  readonly lists: Lists;
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

/**
 * Finds by a person's answer first, then by the keys. Many new records: the list of the kind is read once; few: each is
 * searched for. A found record is claimed at once, so that two records of 1C never meet in one.
 */
export function createFinder(context: RunContext, { lists, innRivals }: FinderOptions): Finder {
  const { store, settings } = context;
  const { targets, cards } = lists;
  const attributes = settings.okdesk.attributes;
  const claimed = new Set<string>();
  const searched = new Map<ExportKind, boolean>();

  /** Decided once per run and kind: neither the first export of the kind nor many new records. */
  function isSearched(kind: ExportKind): boolean {
    const decided =
      searched.get(kind) ?? (store.exportLinks.count(kind) > 0 && store.outbox.newCount(kind) <= fewCreates);
    searched.set(kind, decided);
    return decided;
  }

  async function lookupOf(desired: Desired, createInterrupted: boolean): Promise<Result<Lookup, Problem>> {
    const { kind } = desired;
    const { search, isSearchable } = targets[kind];
    const isFound = isSearchable?.(desired) ?? true;
    const bySearch = search !== undefined && isFound && !createInterrupted && isSearched(kind);
    return bySearch && !lists.has(kind) ? success(search) : lists.of(kind);
  }

  return {
    isListed: (kind) => targets[kind].search === undefined || !isSearched(kind),
    readList: async (kind) => (await lists.of(kind)).ok,
    async find(desired, createInterrupted) {
      const { kind, ref } = desired;
      const answers = store.matches.of(kind, ref);
      const accepted = answers.find((answer) => answer.decision === 'accepted');
      if (accepted !== undefined) {
        const card = await targets[kind].card(accepted.okdeskId);
        if (!card.ok) return card;
        if (card.value !== undefined) {
          return success({ type: 'certain', evidence: 'person', existing: card.value });
        }
      }
      const lookup = await lookupOf(desired, createInterrupted);
      if (!lookup.ok) return lookup;
      const found = await lookup.value(desired);
      if (!found.ok) return found;
      const whole = await completeAll(targets[kind], found.value, cards);
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
      const rivals = kind === 'company' && whole.value.length > 0 ? await innRivals(innOf(desired), ref) : [];
      const match = findMatch(desired, {
        attributes,
        candidates: indexExisting(whole.value, attributes),
        isTaken,
        innRivals: rivals,
        createInterrupted,
      });
      if (match.type === 'certain') claimed.add(`${kind} ${match.existing.id}`);
      return success(match);
    },
  };
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
