import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Desired } from '../export/map/desired.ts';
import type { Target } from '../export/targets/target.ts';
import type { Existing } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import { type Candidate, type Lookup, lookupBySearch } from './candidate.ts';
import { indexExisting } from './existing-index.ts';
import { findMatch, innOf, type Match } from './find-match.ts';
import { fewCreates, type Lists } from './lists.ts';

export interface FinderOptions {
  readonly lists: Lists;
  /** Names of other exported, not yet linked partners with this ИНН. */
  innRivals(inn: string, ref: OneCRef): readonly string[];
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
  const { targets } = lists;
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
    const bySearch = lookupBySearch(targets[kind]);
    const isFound = targets[kind].isSearchable?.(desired) ?? true;
    if (bySearch === undefined || !isFound || createInterrupted) return lists.of(kind);
    return isSearched(kind) && !lists.has(kind) ? success(bySearch) : lists.of(kind);
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
      const whole = await completeAll(targets[kind], found.value);
      if (!whole.ok) return whole;
      if (whole.value.length === 0) return success({ type: 'none' });
      const rejected = answers.filter((answer) => answer.decision === 'rejected');
      const isTaken = (id: OkdeskId) => {
        const owner = store.exportLinks.ownerOf(kind, id);
        return (
          claimed.has(`${kind} ${id}`) ||
          (owner !== undefined && owner !== ref) ||
          rejected.some((answer) => answer.okdeskId === id)
        );
      };
      const match = findMatch(desired, {
        attributes,
        candidates: indexExisting(whole.value, attributes),
        isTaken,
        innRivals: () => innRivals(innOf(desired), ref),
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
  candidates: readonly Candidate[],
): Promise<Result<readonly Existing[], Problem>> {
  const known = new Map<OkdeskId, Candidate>();
  for (const candidate of candidates) {
    const { id } = candidate.existing;
    if (known.has(id) && !candidate.isWhole) continue;
    known.set(id, candidate);
  }
  const whole: Existing[] = [];
  for (const { existing, isWhole } of known.values()) {
    const card = isWhole ? success(existing) : await target.card(existing.id);
    if (!card.ok) return card;
    whole.push(card.value ?? existing);
  }
  return success(whole);
}
